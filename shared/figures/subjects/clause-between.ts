import type { Token } from '../../article/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

const JOINS = /^(?:and|but|which|who|while|when|;|,)$/;
const AUXILIARIES = /^(?:is|are|was|were|be|been|has|have|had|will|can|could|now)$/;
const PAST =
  /^(?:\p{Ll}{2,}ed|fell|rose|grew|built|began|came|went|left|won|lost|held|stood|ran|took|cost|paid|sold|bought)$/u;
const DETERMINER = /^(?:the|a|an|its|their|his|her|some|about|nearly|more|over|only|just)$/;

/** "Was founded in 1945 and spends 1.4 billion", "420 metres long, was opened in 1966": a verb of its own stands between. */
export function newClauseBetween(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  const [from, to] = quantity.start < date.start ? [quantity.end, date.start] : [date.end, quantity.start];
  const first = tokenAt(sentence, from);
  const between = sentence.tokens.slice(first, tokenAt(sentence, to) + 1);
  return between.some(
    (token, place) => JOINS.test(token.lower) && (isVerb(between, place + 1) || isVerb(between, place + 2)),
  );
}

/** A verb form; one in -s only where its object follows ("spends 1.4", "owns the"), since it may be a plural. */
function isVerb(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place];
  const next = tokens[place + 1];
  if (word?.kind !== 'word' || next === undefined) return false;
  if (AUXILIARIES.test(word.lower) || PAST.test(word.text)) return true;
  return (
    /^\p{Ll}{3,}s$/u.test(word.text) &&
    (next.kind !== 'word' || DETERMINER.test(next.lower)) &&
    next.text !== ','
  );
}

/**
 * "Sold two ferries in the autumn and runs nine", "… in March, and its debts have grown to", "… in March by the line, which
 * runs nine": behind the date a clause of its own says how things are now.
 */
export function turnsToPresent(sentence: SentenceReading, quantity: Quantity, date: Quantity): boolean {
  if (date.end > quantity.start) return false;
  const between = sentence.tokens.slice(
    tokenAt(sentence, date.end),
    tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start) + 1,
  );
  const join = between.findLastIndex((token) => TURNS.test(token.lower));
  if (join < 0) return false;
  const clause = between.slice(join + 1, -1);
  if (RELATIVE.test(between[join]?.lower ?? '')) return saysWhatIs(clause);
  const verb = clause.findLast(
    (token, place) => PRESENT.test(token.lower) || isVerb(between, join + 1 + place),
  );
  return (
    verb !== undefined &&
    (PRESENT.test(verb.lower) || /^\p{Ll}{3,}s$/u.test(verb.text)) &&
    !AUXILIARY_PAST.test(verb.lower)
  );
}

const TURNS = /^(?:and|but|which|who|whose)$/;
const RELATIVE = /^(?:which|who|whose)$/;

/** "Found in 2013 by the club whose telescope weighs 40 tonnes", "which now has 12 members": no verb of the past in it. */
function saysWhatIs(clause: readonly Token[]): boolean {
  const isPast = clause.some(({ text, lower }) => PAST.test(text) || /^(?:was|were|had|did)$/.test(lower));
  return (
    !isPast &&
    clause.some(({ text, lower }) => PRESENT.test(lower) || lower === 'now' || /^\p{Ll}{3,}s$/u.test(text))
  );
}

const PRESENT = /^(?:is|are|has|have)$/;
const AUXILIARY_PAST = /^(?:was|were)$/;
