import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { phraseEnd } from '../clauses/phrase-end.ts';
import { timeEnd } from '../cues/adjuncts.ts';
import { actAsserted } from '../cues/asserted.ts';
import type { Cue } from '../cues/cue.ts';
import { DETERMINER, ING, isFiniteVerb } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { attributionOf, type Context, type CueRecogniser, type TokenRange } from './recogniser.ts';

/**
 * A noun phrase follows the cue: The minister announced a new tax. · She denied stealing it. · He called the plan a
 * mistake. · They accused him of theft. · He called for calm.
 */
export const objectAfterCue: CueRecogniser = {
  name: 'object-after-cue',
  recognise(cue, context) {
    const { reading } = context;
    const { entry, group } = cue;
    if (group.passive || group.form === 'participle') return null;
    const found = afterPreposition(cue, context) ?? objectContent(cue, context);
    if (found === null) return null;
    return attributionOf(reading, {
      recogniser: found.name,
      content: [found.content],
      cue: { from: group.head, to: found.cueEnd },
      lemma: entry.lemma,
      act: actAsserted(cue, found.act, 'object', reading),
      mention: cue.subject,
    });
  },
};

interface Found {
  readonly name: string;
  readonly content: TokenRange;
  readonly cueEnd: number;
  readonly act: 'speech' | 'thought' | 'wide';
}

function afterPreposition(cue: Cue, context: Context): Found | null {
  const { reading } = context;
  const { entry, segment } = cue;
  const pleaded = entry.lemma === 'plead' && /^(?:not|guilty|innocent)$/.test(lowerAt(reading, cue.end));
  if (pleaded)
    return {
      name: 'object-after-preposition',
      content: { from: cue.end, to: phraseEnd(reading, cue.end, segment, context.entryOf) },
      cueEnd: cue.end,
      act: 'speech',
    };
  const asked = addresseeEnd(cue, context);
  const late = !entry.prepositions.has(lowerAt(reading, cue.end)) && cue.after > cue.end;
  const place = asked > 0 ? asked : late ? cue.after : cue.end;
  const act = entry.prepositions.get(lowerAt(reading, place));
  if (act === undefined) return null;
  const from = place + 1;
  if (from >= segment.to) return null;
  const end = nounPhraseEnd(reading, from, segment.to);
  if (end === from && reading.tags[from] !== ING && (reading.quoteOf[from] as number) < 0) return null;
  return {
    name: 'object-after-preposition',
    content: { from, to: phraseEnd(reading, from, segment, context.entryOf) },
    cueEnd: late || asked > 0 ? cue.end : from,
    act: act === 'wide' && entry.frames.has('a') && hasAs(reading, end, segment.to) ? 'speech' : act,
  };
}

/** Verbs with an addressee before their preposition: "asked the queen for time", "informed them of it". */
const ADDRESSES: ReadonlySet<string> = new Set('ask inform notify assure remind warn'.split(' '));

/** The preposition after an addressee, or -1. */
function addresseeEnd({ entry, end, segment }: Cue, { reading }: Context): number {
  if (!ADDRESSES.has(entry.lemma) || entry.prepositions.has(lowerAt(reading, end))) return -1;
  const person = nounPhraseEnd(reading, end, segment.to, true);
  return person > end && entry.prepositions.has(lowerAt(reading, person)) ? person : -1;
}

function objectContent(cue: Cue, context: Context): Found | null {
  const { reading } = context;
  const { entry, segment } = cue;
  const from = cue.end;
  if (from >= segment.to || isTimeAlone(reading, from, segment.to)) return null;
  if (entry.frames.has('g') && reading.tags[from] === ING)
    return {
      name: 'gerund-after-cue',
      content: { from, to: clauseEnd(reading, from, segment, context.entryOf) },
      cueEnd: from,
      act: 'speech',
    };
  const quoted = (reading.quoteOf[from] as number) >= 0;
  const object = nounPhraseEnd(reading, from, segment.to);
  if (object === from && !quoted) return null;
  const complement = entry.frames.get('c');
  if (complement !== undefined && !(JUDGES.has(entry.lemma) && namesOnly(cue, context)))
    return {
      name: 'complement-after-cue',
      content: { from, to: phraseEnd(reading, from, segment, context.entryOf) },
      cueEnd: from,
      act: complement,
    };
  const as = entry.frames.get('a');
  if (as !== undefined && hasAs(reading, object, segment.to))
    return {
      name: 'predicate-after-cue',
      content: { from, to: phraseEnd(reading, from, segment, context.entryOf) },
      cueEnd: from,
      act: as,
    };
  const noun = entry.frames.get('n');
  // "told the council": the one phrase is whom it was said to.
  if (noun === undefined || (entry.frames.has('o') && namesOnly(cue, context))) return null;
  return {
    name: 'object-after-cue',
    content: { from, to: phraseEnd(reading, from, segment, context.entryOf) },
    cueEnd: from,
    act: noun,
  };
}

function hasAs(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 12; i += 1) {
    if (lowerAt(reading, i) === 'as') return true;
    if (lowerAt(reading, i) === ',' || lowerAt(reading, i) === '.') return false;
  }
  return false;
}

/** Verbs that judge only with two complements: "called it a mistake", but "called the police" and "called Ann". */
const JUDGES: ReadonlySet<string> = new Set('call dub label brand term name deem consider'.split(' '));

/** Whether one noun phrase is all that follows, so that the verb only names or summons. */
function namesOnly(cue: Cue, { reading, entryOf }: Context): boolean {
  const end = phraseEnd(reading, cue.end, cue.segment, entryOf);
  const bare = nounPhraseEnd(reading, cue.end, cue.segment.to, true);
  if ((reading.quoteOf[cue.end] as number) >= 0) return false;
  if (isFiniteVerb(reading.tags[bare] as number)) return true;
  return nounPhraseEnd(reading, cue.end, cue.segment.to) >= end && !hasInnerBoundary(reading, cue.end, bare);
}

/** Whether a second phrase starts inside the first ("him a liar"), at a determiner, a pronoun or a quotation. */
function hasInnerBoundary(reading: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1)
    if (reading.tags[i] === DETERMINER || (reading.quoteOf[i] as number) >= 0) return true;
  return false;
}

/** Whether the phrase that follows is a time and no more: "announced yesterday", but not "described Monday's talks". */
function isTimeAlone(reading: Reading, from: number, limit: number): boolean {
  const time = timeEnd(reading, from, limit);
  return time > from && time >= nounPhraseEnd(reading, from, limit);
}
