import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../shared/article/tokens.ts';
import { readCardinal } from '../../../../shared/figures/quantities/numbers/cardinal.ts';
import { inWords } from '../in-words.ts';
import { numbers } from '../read.ts';

describe('cardinals', () => {
  it.each([
    ['fourteen thousand lives', 'fourteen thousand=14000'],
    ['one hundred and three jurors', 'one hundred and three=103'],
    ['fifty-two ferries', 'fifty-two=52'],
    ['a hundred boats', 'a hundred=100'],
    ['two dozen eggs', 'two dozen=24'],
    ['17 million voters', '17 million=17000000'],
    ['a 5-million fund', '5-million=5000000'],
    ['2.4bn passengers', '2.4bn=2400000000'],
    ['12k downloads', '12k=12000'],
    ['three lakh crore rupees', 'three lakh crore=3000000000000'],
    ['two hundred and two thousand', 'two hundred and two thousand=202000'],
    ['two point five million homes', 'two point five million=2500000'],
    ['three point one four', 'three point one four=3.14'],
    ['3 million and a half', '3 million and a half=3500000'],
    ['five and a half million', 'five and a half million=5500000'],
    ['5½ hours', '5½=5.5'],
    ['10 1/2 miles', '10 1/2=10.5'],
    ['4 thousand 3 hundred and 21', '4 thousand 3 hundred and 21=4321'],
    ['6 crore and two hundred thousand', '6 crore and two hundred thousand=60200000'],
    ['1 234 567 residents', '1 234 567=1234567'],
    ['40\u202f000 residents', '40\u202f000=40000'],
  ])('reads %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['between one hundred and two hundred', ['one hundred=100', 'two hundred=200']],
    ['nineteen eighty-four', ['nineteen=19', 'eighty-four=84']],
    ['twenty twenty', ['twenty=20', 'twenty=20']],
    ['40 lambs and 12 ewes', ['40=40', '12=12']],
    ['330m tall', ['330=330']],
    ['bn million', []],
    ['On March 3 400 people marched', ['3=3', '400=400']],
  ])('keeps apart %j', (text, expected) => expect(numbers(text)).toEqual(expected));

  it('knows the last place written', () => {
    const step = (text: string) => {
      const cardinal = readCardinal(tokenize(text), 0);
      return [cardinal?.step, cardinal?.roundStep];
    };
    expect(step('14,000')).toEqual([1, 1000]);
    expect(step('2.1')).toEqual([0.1, 0.1]);
    expect(step('2.5 million')).toEqual([100000, 100000]);
    expect(step('44 billion')).toEqual([1e9, 1e9]);
    expect(step('two hundred')).toEqual([100, 100]);
  });

  it('reads back any whole number written out in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(999), fc.nat(999_999), fc.nat(2_000_000_000)), (value) => {
        const words = inWords(value);
        const cardinal = readCardinal(tokenize(words), 0);
        expect([cardinal?.value, cardinal?.last]).toEqual([value, tokenize(words).length]);
      }),
    );
  });

  it('reads back any number written in figures', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(99), (whole, cents) => {
        const written = `${whole.toLocaleString('en-GB')}.${String(cents).padStart(2, '0')}`;
        expect(readCardinal(tokenize(written), 0)?.value).toBe(
          Number(`${whole}.${String(cents).padStart(2, '0')}`),
        );
      }),
    );
  });
});
