import { describe, expect, it } from 'vitest';
import { timeWords } from '../../../shared/figures/wording/time-words.ts';
import { recordOf } from '../../reference/record-of.ts';

const ON = '2024-06-20';

function said(kind: 'state' | 'period' | 'event' | 'cumulative', validFrom: string, validTo: string | null) {
  const { tense, words } = timeWords(recordOf({ kind, validFrom, validTo }).fact as never, ON);
  return `${tense}: ${words}`;
}

describe('when a fact holds', () => {
  it.each([
    ['state', '2020-01-01', null, 'perfect: since 1 January 2020'],
    ['state', '2020-01-01', '2023-06-30', 'past: from 1 January 2020 to 30 June 2023'],
    ['state', '2024-01-01', '2024-12-31', 'perfect: since 1 January 2024 and until 31 December 2024'],
    ['state', '2025-01-01', null, 'future: from 1 January 2025'],
    ['state', '2025-01-01', '2025-12-31', 'future: from 1 January 2025 to 31 December 2025'],
    ['cumulative', '2023-02-06', null, 'perfect: since 6 February 2023'],
    ['period', '2023-01-01', '2023-12-31', 'past: in 2023'],
    ['period', '2024-02-01', '2024-02-29', 'past: in February 2024'],
    ['period', '2024-02-01', '2024-02-28', 'past: from 1 February 2024 to 28 February 2024'],
    ['period', '2023-04-01', '2023-06-30', 'past: in the second quarter of 2023'],
    ['period', '2023-07-01', '2023-12-31', 'past: in the second half of 2023'],
    ['period', '2022-04-01', '2023-03-31', 'past: from 1 April 2022 to 31 March 2023'],
    ['period', '2024-06-09', '2024-06-09', 'past: on 9 June 2024'],
    ['state', '2024-07-04', '2024-07-04', 'future: on 4 July 2024'],
  ] as const)('%s from %s to %s', (kind, from, to, words) => expect(said(kind, from, to)).toBe(words));
});
