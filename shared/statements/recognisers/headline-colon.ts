import type { Attribution } from '../attribution.ts';
import { trimEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { NAME } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type SegmentRecogniser } from './recogniser.ts';

/** Longest name before a colon, in tokens. */
const LONGEST_NAME = 9;
/** Words that stand before a colon without speaking. */
const LABELS: ReadonlySet<string> = new Set(
  'update updated breaking related photo photos watch read video note caption image source sources exclusive analysis opinion q a more correction location date time contact'.split(
    ' ',
  ),
);

/**
 * A name and a colon open a headline or a line of a transcript: Mayor Ortiz: The bridge is safe. · ORTIZ: We close it
 * tonight. In running text a colon attributes nothing by itself.
 */
export const headlineColon: SegmentRecogniser = {
  name: 'headline-colon',
  recognise(segment, { reading }) {
    const found: Attribution[] = [];
    if (!opensParagraph(reading, segment)) return found;
    const colon = nameBeforeColon(reading, segment);
    if (colon < 0 || !isShort(reading, segment)) return found;
    const to = trimEnd(reading, colon + 1, segment.to);
    if (to - colon <= 3) return found;
    const one = attributionOf(reading, {
      recogniser: 'headline-colon',
      content: [{ from: colon + 1, to }],
      cue: { from: colon, to: colon + 1 },
      lemma: ':',
      act: 'speech',
      mention: { from: segment.from, to: colon },
    });
    if (one !== null) found.push(one);
    return found;
  },
};

function opensParagraph(reading: Reading, segment: Segment): boolean {
  const paragraph = reading.article.paragraphs[segment.paragraph];
  const first = reading.words.start[segment.from] as number;
  return paragraph !== undefined && first - paragraph.start <= 2;
}

/** The colon after a name that opens the segment, or -1. */
function nameBeforeColon(reading: Reading, segment: Segment): number {
  if (LABELS.has(lowerAt(reading, segment.from))) return -1;
  const limit = Math.min(segment.to, segment.from + LONGEST_NAME);
  for (let i = segment.from; i < limit; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) return -1;
    if (lowerAt(reading, i) !== ':') continue;
    return i > segment.from && namesSomebody(reading, segment.from, i) ? i : -1;
  }
  return -1;
}

function namesSomebody(reading: Reading, from: number, to: number): boolean {
  if (nounPhraseEnd(reading, from, to) < to) return false;
  let names = 0;
  for (let i = from; i < to; i += 1) if (reading.tags[i] === NAME) names += 1;
  return names > 0 && reading.words.capital[from] === 1;
}

/** Whether the paragraph is a headline or speaks in capitals before the colon, as a transcript does. */
function isShort(reading: Reading, segment: Segment): boolean {
  const paragraph = reading.article.paragraphs[segment.paragraph];
  if (paragraph?.kind === 'headline') return true;
  const name = reading.text.slice(reading.words.start[segment.from], reading.words.end[segment.from]);
  return name.length > 2 && name === name.toUpperCase();
}
