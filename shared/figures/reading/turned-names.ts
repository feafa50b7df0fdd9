import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { adjectivesOf } from './demonyms.ts';
import type { NameSpan } from './names.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What ties a thing to its place or owner when the name is turned round. */
const JOINTS = new Set([
  'of',
  'in',
  'at',
  'on',
  'off',
  'for',
  'over',
  'across',
  'under',
  'between',
  'through',
]);
/** Capitals of one name that are read, and common nouns before the joint. */
const LONGEST_OWNER = 3;
const LONGEST_NOUN = 2;

type Token = SentenceReading['tokens'][number];

/**
 * "The epidemic in West Africa", "the power station at Dune Point", "Orle's lighthouse": names whose thing and place
 * the sentence turns round or sets apart, under the keys of their usual order ("West African epidemic", "Dune Point
 * power station", "Orle lighthouse"). The span is that of the thing. Bounded: a few keys for each joint.
 */
export function turnedNames(sentence: SentenceReading): readonly NameSpan[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, place) => {
    if (JOINTS.has(token.lower)) return ofJoint(tokens, place);
    return /['’]s$/.test(token.text) && isCapital(token) ? ofPossessive(tokens, place) : [];
  });
}

function ofJoint(tokens: readonly Token[], joint: number): readonly NameSpan[] {
  const from = tokens[joint + 1]?.lower === 'the' ? joint + 2 : joint + 1;
  const owner = yearAt(tokens, from) ?? capitalsFrom(tokens, from);
  if (owner === '') return ofCommonNouns(tokens, joint, from);
  let first = joint;
  while (joint - first < LONGEST_NOUN && isNoun(tokens[first - 1])) first--;
  const spans: NameSpan[] = [];
  for (let at = first; at < joint; at++) spans.push(named(tokens, at, joint, owner));
  if (tokens[joint]?.lower === 'in') spans.push(...behind(tokens, from + owner.split(' ').length, owner));
  return spans;
}

/** "The vote on independence", "the Prize in physics": both are common nouns, the one before the joint at most with a capital. */
function ofCommonNouns(tokens: readonly Token[], joint: number, from: number): readonly NameSpan[] {
  const noun = tokens[joint - 1];
  if (!isNoun(noun) && !(isCapital(noun) && !isLittle(noun))) return [];
  const spans: NameSpan[] = [];
  for (let to = from + LONGEST_NOUN; to > from; to--)
    if (tokens.slice(from, to).every(isNoun)) {
      const span = named(tokens, joint - 1, joint, textOf(tokens, from, to));
      spans.push({ ...span, proper: false, keys: span.keys.slice(0, 1) });
    }
  return spans;
}

/** "In London a bus ride costs", "in Norland, the election": what comes after the place, with its article. */
function behind(tokens: readonly Token[], place: number, owner: string): readonly NameSpan[] {
  const at = tokens[place]?.text === ',' ? place + 1 : place;
  if (!/^(?:a|an|the)$/.test(tokens[at]?.lower ?? '') || !isNoun(tokens[at + 1])) return [];
  const last = isNoun(tokens[at + 2]) ? at + 3 : at + 2;
  return last > at + 2
    ? [named(tokens, at + 1, last, owner), named(tokens, at + 1, at + 2, owner)]
    : [named(tokens, at + 1, last, owner)];
}

function ofPossessive(tokens: readonly Token[], place: number): readonly NameSpan[] {
  let first = place;
  while (place - first < LONGEST_OWNER - 1 && isCapital(tokens[first - 1]) && !isLittle(tokens[first - 1]))
    first--;
  const owner = textOf(tokens, first, place + 1).replace(/['’]s$/, '');
  let last = place + 1;
  while (last - place <= LONGEST_NOUN && isNoun(tokens[last])) last++;
  const spans: NameSpan[] = [];
  for (let to = last; to > place + 1; to--) spans.push(named(tokens, place + 1, to, owner));
  return spans;
}

/** "The flood of 1953" is the 1953 flood. */
function yearAt(tokens: readonly Token[], place: number): string | null {
  const text = tokens[place]?.text ?? '';
  return tokens[place - 1]?.lower !== 'the' && /^(?:1[5-9]|20)\d\d$/.test(text) ? text : null;
}

/** The name that starts at a token, up to three words; '' where none does. */
function capitalsFrom(tokens: readonly Token[], from: number): string {
  let to = from;
  while (to - from < LONGEST_OWNER && isCapital(tokens[to])) to++;
  return textOf(tokens, from, to).replace(/['’]s$/, '');
}

function named(tokens: readonly Token[], firstToken: number, lastToken: number, owner: string): NameSpan {
  const noun = textOf(tokens, firstToken, lastToken).toLowerCase();
  const owners = [owner, ...adjectivesOf(owner), ...(/a$/.test(owner) ? [`${owner}n`] : [])];
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[lastToken - 1] as Token).end,
    firstToken,
    lastToken,
    proper: true,
    keys: [...new Set(owners.map((one) => normaliseAlias(`${one} ${noun}`)))],
  };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isLittle(token: Token | undefined): boolean {
  return token === undefined || STOP_WORDS.has(token.lower);
}

function isNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}{3,}$/u.test(token.text) && !STOP_WORDS.has(token.lower);
}
