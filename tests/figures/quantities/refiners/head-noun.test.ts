import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

const heads = (text: string) =>
  find(text).map(({ head }) => (head === null ? null : text.slice(head.start, head.end)));

describe('what is counted', () => {
  it.each([
    ['30 member countries met', 'member countries'],
    ['the 30-nation club', 'nation'],
    ['the 650-seat house', 'seat'],
    ['14 first-team players left', 'first-team players'],
    ['31st member', 'member'],
    ['one particular demand that', 'particular demand'],
    ['one proposal asks', 'proposal'],
    ['a 12 page file', 'page'],
    ['149 of the survivors', 'survivors'],
    ['31 of the 180 seats', 'seats'],
    ['28 of 180 seats', 'seats'],
    ['52% of the vote', 'vote'],
    ['150 percent of the national average', 'national average'],
    ['10% of the populations of both', 'populations'],
    ['eight more picks', 'picks'],
    ['Five AM radio stations', 'AM radio stations'],
    ['113 men and 20 women', 'men'],
  ])('reads %j', (text, head) => expect(heads(text)[0] ?? heads(text)[1]).toBe(head));

  it.each([
    '27 were lost',
    'up from 38 last time',
    'and 40 next year',
    'around 73 raising the flag',
    '40 cheaper',
    '3 of them',
    '3 of 5%',
    'It has 15.',
    '12 o the 3',
    '9, boats',
  ])('finds none in %j', (text) => expect(heads(text)[0]).toBeNull());

  it('names the unit of a count', () => expect(find('30 member countries')[0]?.unit).toBe('countries'));
});
