import type { Attribution } from '../attribution.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { NAME } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { contentAround } from './content-around.ts';
import { attributionOf, type SegmentRecogniser } from './recogniser.ts';

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
