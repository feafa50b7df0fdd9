import type { Quantity } from '../quantities/quantity.ts';
import { placeBeforeAgent } from '../reading/agent.ts';
import { opensWithCapital } from '../reading/capital.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import type { Candidate } from './candidate.ts';
import { total } from './entity-place.ts';

/** Up to this many subjects are weighed for one quantity. */
const MOST_CANDIDATES = 12;

/** Below this a subject is only kept for what other entities have of the metric the figure is most likely about. */
const LEAST_OF_OTHER_METRICS = 5;

/** A subject carried over loses this much to one the sentence itself names. */
const CARRIED_LOSES = 3;

/** The candidates best first: what the sentence itself names before what is carried over, the doubtful marked as not strong. */
export function ranked(
  sentence: SentenceReading,
  quantity: Quantity,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const named = candidates.filter(({ place }) => place.where === 'sentence');
  // "It cost £85m, small change beside the £2bn spent on Brask": what "it" takes up has the number.
  const rivals = opensWithIt(sentence, quantity)
    ? named.filter(({ place }) => place.mention.end <= quantity.start)
    : named;
  const own = new Set(rivals.map(({ metric }) => metric.metric));
  const ordered = candidates
    .map((one) => (own.has(one.metric.metric) || isCountedOfOwn(one, rivals) ? behindOwn(one) : one))
    .toSorted(bestFirst);
  const best = ordered[0]?.metric.metric;
  return ordered
    .filter((one) => one.score >= LEAST_OF_OTHER_METRICS || one.metric.metric === best)
    .slice(0, MOST_CANDIDATES)
    .map((one) => (isDoubtful(sentence, quantity, one, ordered) ? { ...one, strong: false } : one));
}

function opensWithIt(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = sentence.tokens.find((token) => token.kind === 'word');
  return first !== undefined && first.end <= quantity.start && /^(?:it|they|he|she)$/.test(first.lower);
}

/** "Ruck scored 11 of their tries": what the sentence names has goals too, whatever those before conceded. */
function isCountedOfOwn({ metric, reading }: Candidate, named: readonly Candidate[]): boolean {
  return named.some(
    (other) => other.strong && !other.weak && other.reading === reading && other.metric.unit === metric.unit,
  );
}

function behindOwn(one: Candidate): Candidate {
  if (one.place.where === 'sentence') return one;
  const parts = [...one.parts, { name: 'the sentence names another', score: -CARRIED_LOSES }];
  return { ...one, parts, score: total(parts) };
}

/** Whether the subject is too loosely tied to the figure to call it wrong. */
function isDoubtful(
  sentence: SentenceReading,
  quantity: Quantity,
  one: Candidate,
  all: readonly Candidate[],
): boolean {
  if (one.place.where === 'carried') return hasOwnRival(one, all) || namesAnother(sentence, quantity);
  const follows = one.place.mention.start >= quantity.end;
  return (
    follows &&
    one.reading === 'value' &&
    one.place.parts.length === 1 &&
    all.some((other) => isCarriedAlike(other, one))
  );
}

/** Whether the sentence itself names an entity of which the same could be said. */
function hasOwnRival(carried: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other.place.where === 'sentence' &&
      other.score >= carried.score - 2 &&
      !(carried.reading === 'date' && other.weak && !carried.weak),
  );
}

function isCarriedAlike(other: Candidate, one: Candidate): boolean {
  return other.place.where === 'carried' && other.metric.metric === one.metric.metric;
}

/** A name the reference does not know stands before the number: two words with capitals, or one within the sentence. */
function namesAnother(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const before = sentence.tokens
    .slice(0, quantity.date === null ? at : placeBeforeAgent(sentence, at))
    .filter((token) => token.kind === 'word');
  return before.some(
    (token, place) => isName(token) && isName(before[place + 1]) && !STOP_WORDS.has(token.lower),
  );
}

function isName(token: { readonly text: string } | undefined): boolean {
  return token !== undefined && token.text.length > 1 && opensWithCapital(token);
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || compare(a.entity, b.entity) || compare(a.metric.metric, b.metric.metric);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
