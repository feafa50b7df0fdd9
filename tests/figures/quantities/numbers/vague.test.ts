import { describe, expect, it } from 'vitest';
import { ofKind, roles } from '../read.ts';

describe('vague numbers', () => {
  it.each([
    ['Dozens of goats strayed.', 'Dozens=12..120 goats'],
    ['Tens of thousands of fans came.', 'Tens of thousands=10000..100000 fans'],
    ['Hundreds of homes stood empty.', 'Hundreds=100..1000 homes'],
    ['Scores of fans sang.', 'Scores=20..200 fans'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'amount')).toEqual([expected]));

  it('is no claim to be checked', () => expect(roles('Millions of bees died.')).toEqual(['Millions=vague']));

  it.each(['She scores every week.', 'They wrote tens on the wall.', 'A million bees'])(
    'finds none in %j',
    (text) => expect(roles(text).filter((role) => role.endsWith('vague'))).toEqual([]),
  );
});
