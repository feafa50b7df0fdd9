import { describe, expect, it } from 'vitest';
import { ofKind, roles } from '../read.ts';

describe('ordinals as claims', () => {
  it.each([
    ["the alliance's 31st member", '31st=31 ordinal'],
    ['its 14th rise in a row', '14th=14 ordinal'],
    ['the 60th anniversary', '60th=60 ordinal'],
    ['her third term', 'third=3 ordinal'],
  ])('reads %j', (text, expected) => expect(ofKind(text, 'ordinal')).toEqual([expected]));

  it.each([
    ['The first bomb went off.', 'first=vague'],
    ['He came second.', 'second=vague'],
    ['her second term', 'second=figure'],
    ['the 1st member', '1st=figure'],
    ['the 22nd amendment', '22nd=label'],
    ['on Fifth Avenue', 'Fifth=label'],
  ])('gives %j the role it has', (text, role) => expect(roles(text)).toEqual([role]));
});
