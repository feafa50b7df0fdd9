import type { Fact } from '../../reference/fact.ts';
import { addDays, plainDay, plainMonth } from '../calendar.ts';

/** Whether something has held and still holds, held, or is yet to. */
export type Tense = 'perfect' | 'past' | 'future';

/** When a fact holds, and how the verb has to speak of it. */
export interface TimeWords {
  readonly tense: Tense;
  /** "since 1 January 2020", "in 2023", "from 4 April 2023 to 6 March 2024", "on 6 June 2024". */
  readonly words: string;
}

const QUARTERS: Readonly<Record<string, string>> = {
  '01-01/03-31': 'first quarter',
  '04-01/06-30': 'second quarter',
  '07-01/09-30': 'third quarter',
  '10-01/12-31': 'fourth quarter',
  '01-01/06-30': 'first half',
  '07-01/12-31': 'second half',
};

/** When `fact` holds, as said on the ISO day `asOf`. */
export function timeWords({ kind, validFrom, validTo }: Fact, asOf: string): TimeWords {
  const isAhead = validFrom > asOf;
  if (validTo === validFrom)
    return { tense: isAhead ? 'future' : 'past', words: `on ${plainDay(validFrom)}` };
  if (isAhead) {
    const end = validTo === null ? '' : ` to ${plainDay(validTo)}`;
    return { tense: 'future', words: `from ${plainDay(validFrom)}${end}` };
  }
  if (kind === 'period' && validTo !== null) return { tense: 'past', words: periodWords(validFrom, validTo) };
  if (validTo === null) return { tense: 'perfect', words: `since ${plainDay(validFrom)}` };
  if (validTo >= asOf)
    return { tense: 'perfect', words: `since ${plainDay(validFrom)} and until ${plainDay(validTo)}` };
  return { tense: 'past', words: `from ${plainDay(validFrom)} to ${plainDay(validTo)}` };
}

/** "in 2023", "in March 2024", "in the second quarter of 2024"; else first and last day. */
function periodWords(from: string, to: string): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `in ${year}`;
  const isMonth =
    from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && addDays(to, 1).endsWith('-01');
  if (isMonth) return `in ${plainMonth(from)}`;
  const part = to.startsWith(year) ? QUARTERS[`${from.slice(5)}/${to.slice(5)}`] : undefined;
  return part === undefined ? `from ${plainDay(from)} to ${plainDay(to)}` : `in the ${part} of ${year}`;
}
