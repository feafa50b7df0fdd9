import { type Draft, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { FUNCTION_WORDS, PAST_VERB } from './function-words.ts';

/** Plurals without an s. */
const IRREGULAR_PLURALS = new Set(
  'people men women children police cattle feet teeth mice geese oxen data media criteria phenomena troops personnel staff aircraft spacecraft sheep fish deer servicemen servicewomen policemen firemen fishermen businessmen lawmakers congressmen postmen gunmen'.split(
    ' ',
  ),
);
/** Adjectives and nouns that end in s but count nothing by themselves. */
const NOT_PLURAL = new Set(
  'previous various serious famous dangerous religious us plus less business press class pass loss boss gas bus virus crisis census campus campus bonus status focus status analysis basis series species previous consecutive religious nervous anonymous luxurious infectious religious tennis across los las his is was has does goes'.split(
    ' ',
  ),
);
const MAX_WORDS = 6;

/** Finds what each count counts: "member countries" of "30 member countries", "nation" of "30-nation". */
export function findHeads(line: Line, drafts: Draft[]): Draft[] {
  for (const [index, target] of drafts.entries()) {
    const limit = limitOf(line, drafts, index);
    const head = headOf(line, target, limit);
    if (head === null) continue;
    target.head = spanOf(line, head.first, head.last);
    if (target.kind !== 'amount' || target.unit !== '') continue;
    target.unit = line.lower(head.last - 1);
    target.unitSpan = target.head;
  }
  return drafts;
}

/** The next quantity ends the phrase, unless it is an ordinal inside it: "14 first-team players". */
function limitOf(line: Line, drafts: readonly Draft[], index: number): number {
  for (let next = index + 1; next < drafts.length; next++) {
    const draft = drafts[next] as Draft;
    if (draft.kind !== 'ordinal' || line.lower(draft.last) !== '-') return draft.first;
  }
  return line.tokens.length;
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

function headOf(line: Line, target: Draft, limit: number): Phrase | null {
  if (target.kind === 'date' || target.kind === 'time' || target.role === 'label') return null;
  const at = target.last;
  if (isHyphened(line, at)) return { first: at + 1, last: lastOfHyphened(line, at + 1) };
  const of = line.lower(at) === 'of';
  if (of)
    return target.kind === 'amount' || isShare(target)
      ? nounPhrase(line, afterDeterminers(line, at + 1), limit, true)
      : null;
  if (isShare(target) || target.kind === 'age') return null;
  return nounPhrase(line, at, limit, isPlural(target));
}

function isShare(target: Draft): boolean {
  return target.kind === 'percent' || target.kind === 'money' || target.kind === 'multiple';
}

function isPlural(target: Draft): boolean {
  return (
    target.kind !== 'ordinal' && target.value !== 1 && target.kind !== 'measure' && target.kind !== 'duration'
  );
}

function isHyphened(line: Line, at: number): boolean {
  return (
    line.lower(at) === '-' && line.glued(at - 1) && line.glued(at) && line.tokens[at + 1]?.kind === 'word'
  );
}

/** Over "-member" and on over "-seat-wide". */
function lastOfHyphened(line: Line, at: number): number {
  let last = at + 1;
  while (isHyphened(line, last)) last += 2;
  return last;
}

/** Over "the", "its", "all the", "these" after "of". */
function afterDeterminers(line: Line, at: number): number {
  let next = at;
  while (/^(?:the|its|their|his|her|our|all|these|those|this|that|my|your|a|an)$/.test(line.lower(next)))
    next++;
  return next;
}

/**
 * The noun phrase at `at`: up to and including the first plural where a plural is due, else the words up to the first
 * that cannot belong to it.
 */
function nounPhrase(line: Line, at: number, limit: number, plural: boolean): Phrase | null {
  while (/^(?:more|other|extra|additional|further|separate)$/.test(line.lower(at)) && at < limit) at++;
  const end = Math.min(at + MAX_WORDS, limit, line.tokens.length);
  let last = at;
  for (; last < end; last++) {
    const token = line.tokens[last];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      if (!isInner(line, last)) break;
      continue;
    }
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break;
    if (plural && isPluralNoun(token.lower)) return { first: at, last: afterPlural(line, last + 1, end) };
    if (!plural && last > at && endsSingular(line, last)) break;
  }
  if (plural) return singularHead(line, at, last);
  while (last > at && line.tokens[last - 1]?.kind === 'mark') last--;
  while (last > at + 1 && PAST_VERB.test(line.lower(last - 1))) last--;
  return last > at ? { first: at, last } : null;
}

/** No plural though one is due: "12 page document" counts pages; a participle or a comparative counts nothing. */
function singularHead(line: Line, at: number, last: number): Phrase | null {
  const word = line.lower(at);
  const counts =
    last > at &&
    word.length > 2 &&
    !PAST_VERB.test(word) &&
    !/(?:ing|ly)$/.test(word) &&
    !/^\p{Lu}/u.test(line.tokens[at]?.text ?? '');
  return counts ? { first: at, last: at + 1 } : null;
}

/** A hyphen, ampersand or apostrophe inside a phrase: glued to what stands before and after. */
function isInner(line: Line, at: number): boolean {
  return /^[-’'&/]$/.test(line.lower(at)) && line.glued(at - 1) && line.glued(at);
}

export function isPluralNoun(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return (
    lower.length > 3 &&
    lower.endsWith('s') &&
    !lower.endsWith('ss') &&
    !lower.endsWith("'s") &&
    !NOT_PLURAL.has(lower)
  );
}

/** "sports cars", "goods trains": a plural right behind a plural is the noun. */
function afterPlural(line: Line, at: number, end: number): number {
  const token = line.tokens[at];
  const goesOn =
    at < end && token?.kind === 'word' && isPluralNoun(token.lower) && !FUNCTION_WORDS.has(token.lower);
  return goesOn &&
    /^(?:sports|goods|arms|news|games|savings|systems|sales|women|men|veterans|communications|operations)$/.test(
      line.lower(at - 1),
    )
    ? at + 1
    : at;
}

/** After a singular noun, a word in -s, -ed or -ing is the verb. */
function endsSingular(line: Line, at: number): boolean {
  const lower = line.lower(at);
  return (
    (isPluralNoun(lower) && !IRREGULAR_PLURALS.has(lower)) ||
    PAST_VERB.test(lower) ||
    (lower.length > 5 && lower.endsWith('ing'))
  );
}
