import type { Span } from '../../../shared/article/span.ts';
import type { Attribution } from '../../../shared/statements/attribution.ts';
import type { Reading } from '../../../shared/statements/reading.ts';
import type { PredictedQuote } from './gold.ts';

/** PolNeAR counts the "that" that opens a clause to its content. */
export function widenContent(text: string, attribution: Pick<Attribution, 'content'>): readonly Span[] {
  const first = attribution.content[0];
  if (first === undefined) return attribution.content;
  const before = text.slice(Math.max(0, first.start - 6), first.start);
  const that = /\bthat,?\s$/i.exec(before);
  if (that === null) return attribution.content;
  return [{ start: first.start - that[0].length, end: first.end }, ...attribution.content.slice(1)];
}

type Continued = PredictedQuote & { readonly continues: number | null };

/** PolNeAR joins a quotation with the one that it carries on; Stet keeps one statement a paragraph. */
export function joinContinued(quotes: readonly Continued[]): PredictedQuote[] {
  const joined: (PredictedQuote | null)[] = [];
  const headOf: number[] = [];
  quotes.forEach(({ continues, ...quote }, index) => {
    const head = continues === null ? index : (headOf[continues] ?? index);
    headOf.push(head);
    joined.push(head === index ? quote : null);
    const before = joined[head];
    if (head !== index && before !== null && before !== undefined)
      joined[head] = {
        ...before,
        end: quote.end,
        fragments: [...(before.fragments ?? [[before.start, before.end]]), [quote.start, quote.end]],
      };
  });
  return joined.filter((quote): quote is PredictedQuote => quote !== null);
}

const BEFORE_THE_VERB =
  /(?:\b(?:has|have|had|is|are|was|were|been|be|being|will|would|could|should|can|may|might|must|did|does|do|not|never|also|later|then|now|once|already|previously|recently|repeatedly|first|just|still|often|\w+ly)|[’'](?:s|ve|d|re|ll)|n[’']t)\s$/i;

/** PolNeAR counts auxiliaries and adverbs before a cue verb, and a colon or a time after it, to the cue. */
export function widenCue(reading: Reading, cue: Span): Span {
  const { text } = reading;
  let { start, end } = cue;
  for (let step = 0; step < 6; step += 1) {
    const before = BEFORE_THE_VERB.exec(text.slice(Math.max(0, start - 16), start));
    if (before === null) break;
    start -= before[0].length;
  }
  if (text.charAt(end) === ':') end += 1;
  return { start, end };
}

/** CofeNet's copy leaves a source's last comma in. */
export function trimSource(_text: string, mention: Span): Span {
  return mention;
}
