import { describe, expect, it } from 'vitest';
import { find } from '../read.ts';

const times = (text: string) => find(text).flatMap((one) => (one.role === 'time' ? [one.text] : []));

describe('clock times', () => {
  it.each([
    ['past 4 a.m. on Friday', '4 a.m.'],
    ['at 11.30am', '11.30am'],
    ['at 4:17 a.m. today', '4:17 a.m.'],
    ['at 15:00 sharp', '15:00'],
    ["at 5 o'clock", "5 o'clock"],
    ['at three o’clock', 'three o’clock'],
    ['a lap of 1:36.6', '1:36.6'],
    ['at 1408 UTC', '1408'],
    ['at 14:08:30 exactly', '14:08:30'],
    ['just before eight in the morning', 'eight'],
  ])('reads %j', (text, time) => expect(times(text)).toEqual([time]));

  it.each([
    'a 3:1 ratio',
    '25 am',
    '4 apples',
    'at 1408',
    'score: 30',
    'it killed eight in the morning raid',
  ])('finds none in %j', (text) => expect(times(text)).toEqual([]));
});
