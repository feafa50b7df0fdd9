import { describe, expect, it } from 'vitest';
import { roles } from '../../read.ts';

describe('ordinals that are part of a name', () => {
  it.each([
    ['under the 22nd amendment', '22nd=label'],
    ['a shop on Fifth Avenue', 'Fifth=label'],
    ['in the 104th minute', '104th=label'],
    ['since the Second World War', 'Second=label'],
    ['of the second world war', 'second=label'],
    ['open to third countries', 'third=label'],
    ['the rights of third parties', 'third=label'],
  ])('are labels in %j', (text, role) => expect(roles(text)).toEqual([role]));

  it.each([
    ['its 22nd member', '22nd=figure'],
    ['the third country to sign', 'third=figure'],
    ['her third World Cup title', 'third=figure'],
    ['the 20th World Fair', '20th=figure'],
    ['Third came the Otters.', 'Third=figure'],
    ['the fifth rise in a row', 'fifth=figure'],
  ])('are figures in %j', (text, role) => expect(roles(text)).toEqual([role]));
});
