import type { Attribution } from '../attribution.ts';
import { clauseEnd } from '../clauses/content.ts';
import { startsClause } from '../clauses/starts-clause.ts';
import { subjectBefore } from '../clauses/subject.ts';
import { isBe, verbGroup } from '../clauses/verb-group.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type Context, type SegmentRecogniser } from './recogniser.ts';

/** Adjectives of the mind that a clause follows. */
const MINDS: ReadonlySet<string> = new Set(
  'convinced confident certain sure aware worried concerned afraid hopeful optimistic glad happy proud adamant doubtful fearful disappointed surprised'.split(
    ' ',
  ),
);

/** An adjective attributes a clause to whom it is said of: Hult is convinced that the bridge is safe. */
export const adjectivalCue: SegmentRecogniser = {
  name: 'adjectival-cue',
  recognise(segment, context) {
    const found: Attribution[] = [];
    for (let i = segment.from + 2; i + 1 < segment.to; i += 1) {
      if (!MINDS.has(lowerAt(context.reading, i)) || (context.reading.quoteOf[i] as number) >= 0) continue;
      const one = attributionAt(i, segment, context);
      if (one !== null) found.push(one);
    }
    return found;
  },
};

function attributionAt(
  adjective: number,
  segment: Segment,
  { reading, entryOf }: Context,
): Attribution | null {
  if (lowerAt(reading, adjective + 1) !== 'that' || !startsClause(reading, adjective + 2, segment.to))
    return null;
  const be = formOfBe(reading, adjective, segment.from);
  if (be < 0) return null;
  const group = verbGroup(reading, be, segment.from);
  const subject = group.form === 'finite' ? subjectBefore(reading, group.from, segment.from) : null;
  if (subject === null || lowerAt(reading, subject.from) === 'it') return null;
  const from = adjective + 2;
  return attributionOf(reading, {
    recogniser: 'adjectival-cue',
    content: [{ from, to: clauseEnd(reading, from, segment, entryOf) }],
    cue: { from: be, to: adjective + 1 },
    lemma: lowerAt(reading, adjective),
    act: group.negated || isDenied(reading, be, adjective) ? 'wide' : 'thought',
    mention: subject,
  });
}

/** "is not sure": "not" between the verb and the adjective. */
function isDenied(reading: Reading, be: number, adjective: number): boolean {
  for (let i = be + 1; i < adjective; i += 1)
    if (/^(?:not|n't|never)$/.test(lowerAt(reading, i))) return true;
  return false;
}

/** The form of "be" before the adjective, an adverb or "not" between them; -1 without one. */
function formOfBe(reading: Reading, adjective: number, limit: number): number {
  for (let i = adjective - 1; i > limit && i >= adjective - 3; i -= 1)
    if (isBe(lowerAt(reading, i))) return i;
  return -1;
}
