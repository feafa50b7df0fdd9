import type { ArticleWords, Word } from './article-words.ts';
import type { NameRun } from './name-runs.ts';
import {
  BODY_HEADS,
  CALENDAR,
  COUNTRIES,
  COUNTRY_OF_ADJECTIVE,
  HONORIFICS,
  isGivenName,
  isOffice,
  isPeopleNoun,
  isPlaceWord,
  MODIFIERS,
  OPENERS,
  OUTLETS,
} from './word-lists.ts';

/** What a run of capitalised words names. `title`: an office alone ("the Prime Minister"). */
export type NameKind = 'person' | 'body' | 'place' | 'title' | 'unknown';

/** A run read: the words of the name itself, the office or honorific before it, and what it names. */
export interface NameReading {
  readonly kind: NameKind;
  /** Index of the first word of the name; the words of the run before it are its title. */
  readonly name: number;
  readonly first: number;
  readonly last: number;
  /** Whether an office or an honorific stands in front of the name, inside the run. */
  readonly titled: boolean;
}

/** Titles that stay part of a name of one word, because the name does not stand without them. */
export const REGNAL: ReadonlySet<string> = new Set(
  'pope king queen prince princess saint st emperor empress sultan lady lord pharaoh'.split(' '),
);

/** Reads one run by its own words alone. */
export function readName(words: ArticleWords, run: NameRun): NameReading {
  const { first } = run;
  const last = withoutLetters(words, run);
  const result = (kind: NameKind, name: number, titled = false): NameReading => ({
    kind,
    name,
    first,
    last,
    titled,
  });
  if (isPlaceName(words, first, last)) return result('place', first);
  if (isBodyName(words, first, last)) return result('body', first);
  const title = lastTitle(words, first, last);
  if (title === last) {
    if (last > first && last - first < 3 && isGivenName(words.lower(first))) return result('person', first);
    return result('title', first, true);
  }
  if (title >= first) {
    const regnal = title + 1 === last && REGNAL.has(words.lower(title));
    return result('person', regnal ? title : title + 1, true);
  }
  const bare = afterAdjectives(words, first, last);
  return result(kindOfBareName(words, bare, last), bare);
}

/** Letters after a name, which are no part of it. */
const POST_NOMINALS = new Set(
  'qc kc sc mp mep msp ms td mbe obe cbe dbe kbe esq phd md rn frs jp ret'.split(' '),
);

function withoutLetters(words: ArticleWords, { first, last }: NameRun): number {
  const stripped = last - first > 1 && POST_NOMINALS.has(words.lower(last));
  return stripped && !isAcronym(words.get(last - 1) as Word) ? last - 1 : last;
}

function isPlaceName(words: ArticleWords, first: number, last: number): boolean {
  let text = '';
  for (let at = first; at <= last; at += 1) text += `${at > first ? ' ' : ''}${words.get(at)?.text}`;
  return (first === last && isPlaceWord(text)) || COUNTRIES.has(text);
}

/** Whether the run ends in a body's head noun and is no given name with a surname ("Emily Post"). */
function isBodyName(words: ArticleWords, first: number, last: number): boolean {
  const head = words.lower(last);
  if (first === last) return OUTLETS.has(head) || isAcronym(words.get(last) as Word);
  const heads = BODY_HEADS.has(head) || OUTLETS.has(head);
  if (!heads) return (words.get(last) as Word).text.includes('&') || words.lower(first) === 'the';
  const start = words.get(first) as Word;
  return !(last === first + 1 && isGivenName(start.lower) && !isPlaceWord(start.text));
}

/** "NATO", "PG&E", "NDRRMC": two capitals or more and nothing in lower case but a plural ending. */
export function isAcronym(word: Word): boolean {
  return word.text.length > 1 && /^[\p{Lu}\p{N}][\p{Lu}\p{N}&.-]+s?$/u.test(word.text);
}

/** Index of the last office or honorific of the run; `first - 1` where there is none. */
function lastTitle(words: ArticleWords, first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) {
    const lower = words.lower(at);
    if (isOffice(lower) || HONORIFICS.has(lower) || isOffice(lower.replace(/^.*-/, ''))) return at;
  }
  return first - 1;
}

const BEFORE_ANY_NAME = new Set([
  'former',
  'longtime',
  'long-time',
  'then',
  'fellow',
  'incumbent',
  'outgoing',
  'late',
]);

/** Skips a nationality, a party or a modifier before a name that goes on with a given name. */
function afterAdjectives(words: ArticleWords, first: number, last: number): number {
  let at = first;
  while (at < last && BEFORE_ANY_NAME.has(words.lower(at))) at += 1;
  const start = at;
  while (at < last && isAdjective(words.get(at) as Word) && !isGivenName(words.lower(at))) at += 1;
  const named = isGivenName(words.lower(at)) || words.lower(at - 1).endsWith('-year-old');
  return at > start && named ? at : start;
}

function isAdjective(word: Word): boolean {
  return (
    COUNTRY_OF_ADJECTIVE.has(word.text) ||
    MODIFIERS.has(word.lower) ||
    isPeopleNoun(word.lower) ||
    isPlaceWord(word.text) ||
    isAcronym(word) ||
    word.lower.endsWith('-year-old') ||
    word.lower === 'democrat' ||
    word.lower === 'tory'
  );
}

/** "Union of Ferry Pilots": a body's head before the preposition. */
function isNamedByField(words: ArticleWords, first: number, last: number): boolean {
  for (let at = first + 1; at < last; at += 1)
    if (['of', 'for'].includes(words.lower(at)) && BODY_HEADS.has(words.lower(at - 1))) return true;
  return false;
}

function kindOfBareName(words: ArticleWords, first: number, last: number): NameKind {
  if (CALENDAR.has(words.lower(first)) && first === last) return 'title';
  if (last > first && OPENERS.has(words.lower(first))) return 'body';
  if (COUNTRY_OF_ADJECTIVE.has((words.get(first) as Word).text)) return first === last ? 'title' : 'unknown';
  if (last > first && isGivenName(words.lower(first))) return 'person';
  return isNamedByField(words, first, last) ? 'body' : 'unknown';
}
