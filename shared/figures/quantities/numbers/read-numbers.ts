import type { Token } from '../../../article/tokens.ts';
import type { NumberReading } from './number-reading.ts';
import { readNumber } from './read-number.ts';

/** The runs of digits in a token that fits no way of writing one number: four in "192.168.1.2". */
function readRuns(tokens: readonly Token[], at: number): NumberReading[] {
  const token = tokens[at];
  if (token?.kind !== 'number') return [];
  return [...token.text.matchAll(/\d+/g)].map((run) => ({
    first: at,
    last: at + 1,
    start: token.start + run.index,
    end: token.start + run.index + run[0].length,
    form: 'cardinal',
    value: Number(run[0]),
    step: 1,
    roundStep: 1,
    digits: true,
    scaled: false,
    article: false,
  }));
}

/** Every number among the tokens, left to right without overlaps, whatever it counts or names. */
export function readNumbers(tokens: readonly Token[]): NumberReading[] {
  const numbers: NumberReading[] = [];
  for (let at = 0; at < tokens.length; ) {
    const number = readNumber(tokens, at);
    if (number !== null) numbers.push(number);
    else numbers.push(...readRuns(tokens, at));
    at = number === null ? at + 1 : number.last;
  }
  return numbers;
}
