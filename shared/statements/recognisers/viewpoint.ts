import type { Attribution } from '../attribution.ts';
import { baseStart } from '../clauses/noun-phrase-start.ts';
import { GENITIVE, NOUN, POSSESSIVE } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { contentAround } from './content-around.ts';
import { attributionOf, type SegmentRecogniser, type TokenRange } from './recogniser.ts';

const VIEWS: ReadonlySet<string> = new Set(
  'view opinion estimation judgment judgement telling words perspective standpoint account'.split(' '),
);

/** A phrase says whose view it is: In her view, the toll is fair. · The toll, in the council's opinion, is fair. */
export const viewpoint: SegmentRecogniser = {
  name: 'viewpoint',
  recognise(segment, { reading, entryOf }) {
    const found: Attribution[] = [];
    for (let i = segment.from + 2; i < segment.to; i += 1) {
      if (reading.tags[i] !== NOUN || (reading.quoteOf[i] as number) >= 0) continue;
      if (!VIEWS.has(lowerAt(reading, i))) continue;
      const holder = holderOf(reading, i, segment);
      if (holder === null || !standsApart(reading, holder.from - 1, i + 1, segment)) continue;
      const one = attributionOf(reading, {
        recogniser: 'viewpoint',
        content: contentAround(reading, holder.from - 1, i + 1, segment, entryOf),
        cue: { from: i, to: i + 1 },
        lemma: lowerAt(reading, i),
        act: lowerAt(reading, i) === 'words' || lowerAt(reading, i) === 'telling' ? 'speech' : 'thought',
        mention: holder,
      });
      if (one !== null) found.push(one);
    }
    return found;
  },
};

/** "his", "the council's" between "in", "from" or "by" and the noun. */
function holderOf(reading: Reading, noun: number, segment: Segment): TokenRange | null {
  const start = baseStart(reading, noun + 1, segment.from);
  const before = lowerAt(reading, start - 1);
  if (start <= segment.from || (before !== 'in' && before !== 'from' && before !== 'by')) return null;
  for (let i = start; i < noun; i += 1) {
    if (reading.tags[i] === POSSESSIVE) return { from: i, to: i + 1 };
    if (reading.tags[i] === GENITIVE) return { from: start, to: i + 1 };
  }
  return null;
}

/** Whether the phrase is parted from its clause: at the start of the segment, or by a comma before it, and by one after. */
function standsApart(reading: Reading, from: number, to: number, segment: Segment): boolean {
  const after = lowerAt(reading, to);
  const closed = to >= segment.to || after === ',' || after === '.' || after === ';';
  return closed && (from === segment.from || lowerAt(reading, from - 1) === ',');
}
