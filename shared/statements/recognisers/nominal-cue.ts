import type { Attribution } from '../attribution.ts';
import { clauseEnd } from '../clauses/content.ts';
import { beforeMainVerb } from '../clauses/main-verb.ts';
import { baseStart } from '../clauses/noun-phrase-start.ts';
import { phraseEnd } from '../clauses/phrase-end.ts';
import { isBareGenitive } from '../clauses/phrase-words.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { startsClause } from '../clauses/starts-clause.ts';
import { hasFiniteVerbBefore, subjectBefore } from '../clauses/subject.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import data from '../cues/cue-nouns.json' with { type: 'json' };
import { GENITIVE, isVerb, NOUN, POSSESSIVE, PREPOSITION } from '../grammar/tags.ts';
import { lowerAt, type Reading, type Segment } from '../reading.ts';
import { attributionOf, type Context, type SegmentRecogniser, type TokenRange } from './recogniser.ts';

type NounAct = 'speech' | 'thought' | 'wide';

const actOf = new Map<string, NounAct>();
for (const [act, nouns] of Object.entries(data.nouns))
  for (const noun of nouns.split(' ')) actOf.set(noun, act as NounAct);

/**
 * A noun attributes: his claim that the vote was stolen · the ministry's warning of floods · She issued a statement
 * saying so is left to the verb.
 */
export const nominalCue: SegmentRecogniser = {
  name: 'nominal-cue',
  recognise(segment, context) {
    const { reading } = context;
    const found: Attribution[] = [];
    for (let i = segment.from; i + 1 < segment.to; i += 1) {
      if (reading.tags[i] !== NOUN || (reading.quoteOf[i] as number) >= 0) continue;
      const act = actOf.get(lowerAt(reading, i));
      if (act === undefined) continue;
      const one = attributionAt(i, act, segment, context);
      if (one !== null) found.push(one);
    }
    return found;
  },
};

function attributionAt(
  noun: number,
  act: NounAct,
  segment: Segment,
  { reading, entryOf }: Context,
): Attribution | null {
  const next = lowerAt(reading, noun + 1);
  const clause = next === 'that' && startsClause(reading, noun + 2, segment.to);
  const object = next === 'of' || next === 'about' || next === 'against' || next === 'for';
  if (!clause && !object) return null;
  const speaker = possessorOf(reading, noun, segment) ?? (clause ? giverOf(reading, noun, segment) : null);
  if (speaker === null && !clause) return null;
  const from = noun + 2;
  const end = clause
    ? clauseEnd(reading, from, segment, entryOf)
    : phraseEnd(reading, from, segment, entryOf);
  const opens = !hasFiniteVerbBefore(reading, segment.from, noun);
  const to = opens ? beforeMainVerb(reading, from, end, clause ? 1 : 0) : end;
  return attributionOf(reading, {
    recogniser: 'nominal-cue',
    content: [{ from, to }],
    cue: { from: noun, to: noun + 1 },
    lemma: lowerAt(reading, noun),
    act:
      speaker !== null && (clause || (act === 'speech' && CLAIMS.test(lowerAt(reading, noun))))
        ? act
        : 'wide',
    mention: speaker,
  });
}

/** Nouns that say what was said with "of" too: "his claims of fraud". */
const CLAIMS = /^(?:claims?|allegations?|accusations?|demands?)$/;

/** "his", "the ministry's" before the noun. */
function possessorOf(reading: Reading, noun: number, segment: Segment): TokenRange | null {
  const start = baseStart(reading, noun + 1, segment.from);
  for (let i = noun - 1; i >= start; i -= 1) {
    if (reading.tags[i] === POSSESSIVE) return { from: i, to: i + 1 };
    if (reading.tags[i] === GENITIVE || isBareGenitive(reading, i))
      return i > start ? { from: start, to: i + 1 } : null;
  }
  return null;
}

/** The subject of the verb whose object the noun is ("The mayor issued a warning that"), or whom "by" or "from" names. */
function giverOf(reading: Reading, noun: number, segment: Segment): TokenRange | null {
  const start = baseStart(reading, noun + 1, segment.from);
  const before = start - 1;
  if (before <= segment.from) return null;
  if (isVerb(reading.tags[before] as number) && GIVES.has(lowerAt(reading, before)))
    return subjectBefore(reading, verbGroup(reading, before, segment.from).from, segment.from);
  return reading.tags[before] === PREPOSITION && lowerAt(reading, before) === 'from'
    ? speakerAfter(reading, before + 1, segment.to)
    : null;
}

/** Verbs that hand words out. */
const GIVES: ReadonlySet<string> = new Set(data.givers.split(' '));
