import type { Fact } from '../../reference/fact.ts';
import { numberWords, valueWords } from './amount-words.ts';
import { entityWords } from './entity-words.ts';
import { timeWords } from './time-words.ts';

/**
 * How the explanation of a figure worked out from two facts goes on behind the second one: ", against 27,981 in 2022,
 * which is 11.5 per cent more". `from` is the first fact, or a number of the article; `asOf` is an ISO day.
 */
export function contrastWords(
  from: Fact | number,
  to: Fact,
  result: string,
  isSum: boolean,
  asOf: string,
): string {
  const joint = isSum ? 'and' : 'against';
  if (typeof from === 'number')
    return `, ${joint} the ${numberWords(from)} given in the article, which is ${result}`;
  return `, ${joint} ${valueWords(from)}${whatOf(from, to, asOf)}, which is ${result}`;
}

function whatOf(from: Fact, to: Fact, asOf: string): string {
  if (from.entity !== to.entity) return ` for ${entityWords(from.entity)}`;
  return from.metric === to.metric ? ` ${timeWords(from, asOf).words}` : ` of ${from.metric}`;
}
