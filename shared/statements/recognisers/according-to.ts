import type { Attribution } from '../attribution.ts';
import { clauseEnd, trimEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { hasFiniteVerb } from '../clauses/subject.ts';
import { timeEnd } from '../cues/adjuncts.ts';
import { CONJUNCTION, NAME, PREPOSITION, SUBORDINATOR, WH } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type SegmentRecogniser, type TokenRange } from './recogniser.ts';

/** "According to" and its kin: According to police, the road is closed. · The road, per the mayor, is closed. */
export const accordingTo: SegmentRecogniser = {
  name: 'according-to',
  recognise(segment, { reading, entryOf }) {
    const found: Attribution[] = [];
    for (let i = segment.from; i < segment.to; i += 1) {
      if ((reading.quoteOf[i] as number) >= 0) continue;
      const length = phraseLength(reading, i);
      if (length === 0) continue;
      const speaker = speakerAfter(reading, i + length, segment.to, i === segment.from);
      if (speaker === null) continue;
      const content = contentAround(reading, i, speaker.to, segment, entryOf);
      const one = attributionOf(reading, {
        recogniser: 'according-to',
        content,
        cue: { from: i, to: i + length },
        lemma: 'according',
        act: 'speech',
        mention: speaker,
        confidence: 0.93,
      });
      if (one !== null) found.push(one);
      i = speaker.to - 1;
    }
    return found;
  },
};

const PHRASES: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
];

/** Nouns that make "by" attribute: "by all accounts", "by the police's count". */
const ACCOUNTS: ReadonlySet<string> = new Set(
  'report reports account accounts estimate estimates count reckoning tally projections telling admission'.split(
    ' ',
  ),
);

function phraseLength(reading: Reading, i: number): number {
  const first = lowerAt(reading, i);
  if (first === 'per') return isPer(reading, i) ? 1 : 0;
  if (first === 'by') {
    const end = nounPhraseEnd(reading, i + 1, Math.min(reading.words.count, i + 8), true);
    return end > i + 1 && ACCOUNTS.has(lowerAt(reading, end - 1)) ? 1 : 0;
  }
  if (first !== 'according' && first !== 'in') return 0;
  for (const phrase of PHRASES)
    if (phrase.every((word, at) => lowerAt(reading, i + at) === word)) return phrase.length;
  return 0;
}

/** "Per" before a definite noun phrase or a name attributes; "per cent", "per person" does not. */
function isPer(reading: Reading, i: number): boolean {
  const next = i + 1;
  if (next >= reading.words.count) return false;
  const opens = lowerAt(reading, next) === 'the' || reading.tags[next] === NAME;
  const before = i > 0 ? lowerAt(reading, i - 1) : '';
  return opens && (reading.words.capital[i] === 1 || before === ',');
}

function contentAround(
  reading: Reading,
  cue: number,
  after: number,
  segment: Segment,
  entryOf: Parameters<typeof clauseEnd>[3],
): TokenRange[] {
  const time = timeAfter(reading, after, segment.to);
  const left = leftOf(reading, cue, segment);
  let at = time;
  const mark = lowerAt(reading, at);
  const closed = lowerAt(reading, at - 1) === ',';
  if (left === null) {
    if (mark === ',' || mark === ':') at += 1;
    return [{ from: at, to: clauseEnd(reading, at, segment, entryOf) }];
  }
  if (reading.tags[left.to - 1] === CONJUNCTION && at < segment.to)
    return [
      {
        from: mark === ',' ? at + 1 : at,
        to: clauseEnd(reading, mark === ',' ? at + 1 : at, segment, entryOf),
      },
    ];
  if ((mark !== ',' && !closed) || at >= segment.to) return [left];
  if (mark === ',') at += 1;
  const last = reading.tags[left.to - 1];
  if (last === CONJUNCTION || last === WH || last === SUBORDINATOR)
    return [{ from: at, to: clauseEnd(reading, at, segment, entryOf) }];
  const open = !hasFiniteVerb(reading, left.from, left.to) || left.to - left.from <= 3;
  if (!open && (reading.quoteOf[at] ?? -1) < 0) return [left];
  return [left, { from: at, to: trimEnd(reading, at, segment.to) }];
}

function timeAfter(reading: Reading, i: number, limit: number): number {
  const at = reading.tags[i] === PREPOSITION ? i + 1 : i;
  const end = timeEnd(reading, at, limit);
  return end > at ? end : i;
}

/** What stands before the cue in its segment, or null where the cue opens it. */
function leftOf(reading: Reading, cue: number, segment: Segment): TokenRange | null {
  let from = segment.from;
  for (let i = cue - 1; i > segment.from; i -= 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    const lower = lowerAt(reading, i);
    if (lower === ';') {
      from = i + 1;
      break;
    }
  }
  const to = trimEnd(reading, from, cue);
  if (to <= from) return null;
  if (to - from === 1 && (reading.tags[from] === CONJUNCTION || lowerAt(reading, from) === 'but'))
    return null;
  return { from, to };
}
