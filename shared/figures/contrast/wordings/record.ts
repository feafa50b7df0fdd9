import type { Quantity } from '../../quantities/quantity.ts';
import type { SentenceReading } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import type { Contrast } from '../contrast.ts';

const BEATS =
  /^(?:beat|beats|beating|broke|breaks|breaking|bettered|surpassed|topped|eclipsed|exceeded|smashed)$/;
const RECORD = /^(?:record|mark|best|high|low|peak|maximum|minimum)$/;
/** How far before "by" the verb may stand: "beat the record set in 2003 by". */
const REACH = 9;

/** "Beat the old record by 1.7 degrees": how far the latest value is from the one before. */
export function readRecord(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  const by = firstTokenOf(sentence, quantity) - 1;
  if (wordAt(sentence, by) !== 'by') return null;
  let names = false;
  for (let place = by - 1; place >= Math.max(0, by - REACH); place -= 1) {
    const word = wordAt(sentence, place);
    if (/^[,;:]$/.test(word)) return null;
    if (RECORD.test(word)) names = true;
    if (!BEATS.test(word)) continue;
    const base = { kind: 'time', when: 'previous' } as const;
    return names
      ? {
          measure: 'difference',
          base,
          baseFrom: sentence.end,
          direction: null,
          certain: true,
          onlyIfRight: false,
        }
      : null;
  }
  return null;
}
