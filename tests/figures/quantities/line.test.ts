import { describe, expect, it } from 'vitest';
import { readLine } from '../../../shared/figures/quantities/line.ts';

const lineOf = (text: string, start = 0) => readLine(text, { start, end: text.length }, '2022-01-12');

describe('readLine', () => {
  it('gives words without their possessive, and where they end without it', () => {
    const line = lineOf("The town's 30 boats");
    expect(line.lower(1)).toBe('town');
    expect(line.endOf(1)).toBe(8);
    expect(line.lower(-1)).toBe('');
    expect(line.lower(99)).toBe('');
  });

  it('reads the number that starts at a token, and none beyond either end', () => {
    const line = lineOf('some 30 boats');
    expect(line.numberAt(1)?.value).toBe(30);
    expect([line.numberAt(0), line.numberAt(-1), line.numberAt(3)]).toEqual([null, null, null]);
  });

  it('finds no number in a web address, but one behind it', () => {
    const line = lineOf('see https://lumen.example/2019/30 or call 30');
    const numbers = line.tokens.flatMap((_, at) => line.numberAt(at)?.start ?? []);
    expect(numbers).toEqual([42]);
  });

  it('tells what is glued, with offsets of the whole text', () => {
    const line = lineOf('no\n30-nation club', 3);
    expect([line.glued(0), line.glued(1), line.glued(2)]).toEqual([true, true, false]);
    expect(line.tokens[0]?.start).toBe(3);
  });
});
