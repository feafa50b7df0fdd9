import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('fractions in words', () => {
  it.each([
    ['half a million', 'half a million=500000'],
    ['half of the crew', 'half=0.5'],
    ['more than half its fleet', 'half=0.5'],
    ['a third of the vote', 'a third=0.333333333333'],
    ['two-thirds of members', 'two-thirds=0.666666666667'],
    ['three quarters of growers', 'three quarters=0.75'],
    ['a quarter of a million miles', 'a quarter of a million=250000'],
    ['a quarter million', 'a quarter million=250000'],
    ['quarter million', 'quarter million=250000'],
    ['half a dozen', 'half a dozen=6'],
    ['two thirds of a million', 'two thirds of a million=666666.666667'],
    ['a quarter full', 'a quarter=0.25'],
    ['one-fifth paid nothing', 'one-fifth=0.2'],
    ['prices fell by a third.', 'a third=0.333333333333'],
    ['Of its vans a sixth are electric.', 'a sixth=0.166666666667'],
    ['prices fell by almost a tenth in May', 'a tenth=0.1'],
    ['shrink by a tenth next year', 'a tenth=0.1'],
    ['It fell by a third, Ana Ruiz said.', 'a third=0.333333333333'],
    ['a drum and a half', 'a half=0.5'],
  ])('reads %j', (text, expected) => expect(numbers(text)).toEqual([expected]));

  it.each([
    ['a third term', ['third=3']],
    ['a fourth from Harrow', ['fourth=4']],
    ['by a tenth planet', ['tenth=10']],
    ['the second half', ['second=2']],
    ['flags at half mast', []],
    ['a third-party site', ['third=3']],
    ['and a sixth in May', ['sixth=6']],
    ['a half-hearted try', []],
    ['the quarter ended in March', []],
    ['ahead after one quarter.', ['one=1']],
    ['in the last three quarters', ['three=3']],
    ['in the past year and a half', []],
    ['one half-sister', ['one=1']],
    ['Two left, and a third, Ana Ruiz, stayed.', ['Two=2', 'third=3']],
  ])('leaves %j alone', (text, expected) => expect(numbers(text)).toEqual(expected));
});
