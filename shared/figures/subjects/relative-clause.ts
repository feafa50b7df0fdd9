import type { Span } from '../../article/span.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

const OPENS = /^(?:which|who|whose|where)$/;
const VERB =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|does|did|\p{Ll}{2,}ed|fell|rose|grew|built|began|came|went|left|won|lost|held|stood|ran|took|cost|paid|sold|bought|met|led|cut|made|got|gave|saw|set|kept|drove|flew|swam|sang|sank|rode|wrote|spent|sent|struck|drew|fought|found|brought|caught|shot|broke|spoke|threw|hit|put|became|bore|chose|swept|dealt|said|told|laid)$/u;
/** A comma may be followed by an adverb before the verb of the main clause goes on. */
const MOST_BEFORE_VERB = 3;
/** No clause is longer, in tokens, so that a sentence without end costs no more than its length. */
const LONGEST = 120;

/** First and one past the last token. */
interface Clause {
  readonly from: number;
  readonly to: number;
}

/** "The League, which took 30 seats in 2019, fell to 12": whether `span` is in a relative clause and `outside` not. */
export function isInRelativeClause(sentence: SentenceReading, span: Span, outside: Span): boolean {
  const at = tokenAt(sentence, span.start);
  const clause = clauseAround(sentence, at);
  if (clause === null) return false;
  const other = tokenAt(sentence, outside.start);
  return other < clause.from || other >= clause.to;
}

/**
 * "Ruck, bought from Orrin in May, scored 11": one past the comma behind which the verb of what is named goes on;
 * `after` itself where no such aside opens there ("Ruck, and Lodd, sent off in May, scored 11"). Both are places of tokens.
 */
export function pastAside(sentence: SentenceReading, after: number): number {
  if (sentence.tokens[after]?.text !== ',' || JOINS.test(sentence.tokens[after + 1]?.lower ?? ''))
    return after;
  const end = endOfClause(sentence, after);
  return sentence.tokens[end]?.text === ',' ? end + 1 : after;
}

/** What follows goes on beside the name and not about it. */
const JOINS = /^(?:and|but|while|whereas|yet|so|or)$/;

function clauseAround(sentence: SentenceReading, at: number): Clause | null {
  for (let place = at - 1; place >= Math.max(0, at - LONGEST); place -= 1) {
    if (sentence.tokens[place]?.text === ';') return null;
    if (!opensClause(sentence, place)) continue;
    const to = endOfClause(sentence, place);
    return at < to ? { from: place, to } : null;
  }
  return null;
}

/** ", which opened", "a mill that once stood"; but not "said that it opened". */
function opensClause({ tokens }: SentenceReading, place: number): boolean {
  const word = tokens[place]?.lower ?? '';
  if (OPENS.test(word)) return tokens[place - 1]?.text === ',' || word !== 'where';
  if (word !== 'that' || tokens[place - 1]?.kind !== 'word') return false;
  return [1, 2].some((step) => VERB.test(tokens[place + step]?.text ?? ''));
}

/** Past the comma behind which the main clause goes on with its verb; else the end of the clause or sentence. */
function endOfClause({ tokens }: SentenceReading, start: number): number {
  const last = Math.min(tokens.length, start + LONGEST);
  for (let place = start + 1; place < last; place += 1) {
    if (tokens[place]?.text === ';') return place;
    if (tokens[place]?.text !== ',') continue;
    const next = tokens.slice(place + 1, place + 1 + MOST_BEFORE_VERB);
    if (next.some((token) => VERB.test(token.text))) return place;
  }
  return last;
}
