import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

const comparators = (text: string) => find(text).map((one) => one.comparator);

describe('comparators', () => {
  it.each([
    ['about 30 boats', 'about'],
    ['some 1.4 million people', 'about'],
    ['an estimated 24,000 lives', 'about'],
    ['30 boats or so', 'exactly'],
    ['30 or so boats', 'about'],
    ['30-odd years', 'about'],
    ['~80%', 'about'],
    ['nearly $20 trillion', 'nearly'],
    ['almost half', 'nearly'],
    ['close to 1,900 miles', 'nearly'],
    ['just shy of 40%', 'nearly'],
    ['more than 14,000 lives', 'more than'],
    ['just over 17.4m people', 'more than'],
    ['upwards of $54 billion', 'more than'],
    ['Debt has topped $34 billion.', 'more than'],
    ['a share exceeding 7%', 'more than'],
    ['no fewer than 82 people', 'at least'],
    ['at least a dozen people', 'at least'],
    ['$200 or more', 'at least'],
    ['15-plus years', 'at least'],
    ['50+ boats', 'at least'],
    ['just under 1.24 billion', 'less than'],
    ['fewer than 300 homes', 'less than'],
    ['raised from under eight metres of mud', 'exactly'],
    ['buried under two feet of snow', 'exactly'],
    ['handed over 766 letters', 'exactly'],
    ['presided over 12 trials', 'exactly'],
    ['sold over 766 letters', 'more than'],
    ['it weighs under eight tonnes', 'less than'],
    ['below 2%', 'less than'],
    ['up to 275 tonnes', 'at most'],
    ['went up to 275 tonnes', 'exactly'],
    ['It was pushed up to 5%.', 'exactly'],
    ['It pays up to 5%.', 'at most'],
    ['no more than 3.67%', 'at most'],
    ['no further than 3.67%', 'at most'],
    ['as many as 32 people', 'at most'],
    ['$200 or less', 'at most'],
    ['not over 30 boats', 'at most'],
    ['exactly 30 boats', 'exactly'],
    ['lasted over two years', 'more than'],
    ['another 30 boats', 'exactly'],
    ['nearly another 30 boats', 'nearly'],
    ['more than a third of it', 'more than'],
  ] as const)('reads %j', (text, comparator) => expect(comparators(text)).toEqual([comparator]));

  it('spans the words, with their degree', () => {
    const text = 'It cost well over $3 million.';
    const span = find(text)[0]?.comparatorSpan;
    expect(text.slice(span?.start, span?.end)).toBe('well over');
  });

  it.each([
    'the top 30 boats',
    'spread over two years',
    'over the past 30 days',
    'all over. 30 boats',
    'the 30 boats',
    'only 30 boats',
    'under Section 4',
    'about Monday',
  ])('finds none in %j', (text) => expect(comparators(text)).toEqual(['exactly']));
});
