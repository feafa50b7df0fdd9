import type { ArticleWords, Word } from './article-words.ts';
import { isAcronym } from './name-reading.ts';
import type { NameRun } from './name-runs.ts';
import {
  BODY_HEADS,
  CONNECTORS,
  COUNTRY_OF_ADJECTIVE,
  GENERIC_BODIES,
  isGivenName,
  isOffice,
  isPeopleNoun,
  isPlaceWord,
  singular,
} from './word-lists.ts';

/** Longest name of a body, in words; a longer run is no name, and the bound keeps joining linear. */
const LONGEST = 14;
/** Heads that go on with "to" and a verb: "Committee to Protect Journalists". */
const WITH_PURPOSE = new Set([
  'committee',
  'campaign',
  'coalition',
  'fund',
  'alliance',
  'commission',
  'movement',
]);

/** What a body with two fields of work names first: "Perth Fire and Rescue Service". */
const FIELDS = new Set([
  'fire',
  'search',
  'health',
  'education',
  'science',
  'trade',
  'food',
  'police',
  'safety',
  'weather',
  'forestry',
  'disaster',
  'ambulance',
]);

/** Heads that are told apart by where they are: "the United States Embassy in Iraq". */
const WITH_PLACE = new Set(['embassy', 'consulate', 'mission']);

/** Joins "Department" "of" "Homeland Security" and the like: a body's head noun, a connector, and what follows. */
export function joinBodies(words: ArticleWords, runs: readonly NameRun[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    if (before !== undefined && joins(words, before, run))
      joined[joined.length - 1] = { first: before.first, last: run.last };
    else joined.push(run);
  }
  return joined.map((run) => withPolice(words, run));
}

/** "Perth police said" names the force; "the Perth police chief" does not. */
function withPolice(words: ArticleWords, run: NameRun): NameRun {
  const next = words.get(run.last + 1);
  const last = words.get(run.last) as Word;
  if (next?.text !== 'police' || last.possessive || COUNTRY_OF_ADJECTIVE.has(last.text)) return run;
  const after = words.get(run.last + 2);
  const modifies = after !== undefined && (isPeopleNoun(after.lower) || isBodyHead(after.lower));
  return modifies || isOffice(last.lower) ? run : { first: run.first, last: run.last + 1 };
}

function joins(words: ArticleWords, left: NameRun, right: NameRun): boolean {
  const gap = right.first - left.last - 1;
  if (gap < 1 || gap > 2 || right.last - left.first >= LONGEST) return false;
  if ((words.get(left.last) as Word).possessive || (words.get(right.first) as Word).opens) return false;
  const link = words.lower(left.last + 1);
  if (!CONNECTORS.has(link) || (gap === 2 && words.lower(right.first - 1) !== 'the')) return false;
  if (startsPerson(words, right)) return false;
  if (link === 'and' && gap === 1 && sharesHead(words, left, right)) return true;
  const head = headBeforeLinks(words, left);
  if (!isBodyHead(head) || isOffice(head)) return false;
  if (link === 'to') return gap === 1 && WITH_PURPOSE.has(head);
  if (link === 'in') return WITH_PLACE.has(head) && isPlaceWord((words.get(right.last) as Word).text);
  if (link !== 'and' && link !== '&') return true;
  return gap === 1 && linksInside(words, left) && !isBodyRun(words, right);
}

/** Whether a word in lower case can head the name of a body, in the singular or the plural. */
function isBodyHead(lower: string): boolean {
  const one = singular(lower);
  return BODY_HEADS.has(lower) || BODY_HEADS.has(one) || GENERIC_BODIES.has(one);
}

/** "the Search and Rescue Agency": two nouns before one head, after a determiner. */
function sharesHead(words: ArticleWords, left: NameRun, right: NameRun): boolean {
  const before = words.get(left.first - 1);
  const only = words.get(left.last) as Word;
  if (left.last - left.first > 3 || isAcronym(only) || isPlaceWord(only.text) || isBodyHead(only.lower))
    return false;
  const determined = before?.lower === 'the' || before?.possessive === true || FIELDS.has(only.lower);
  return determined && right.last > right.first && BODY_HEADS.has(words.lower(right.last));
}

function headBeforeLinks(words: ArticleWords, run: NameRun): string {
  for (let at = run.first + 1; at <= run.last; at += 1)
    if (CONNECTORS.has(words.lower(at))) return words.lower(at - 1);
  return words.lower(run.last);
}

function linksInside(words: ArticleWords, run: NameRun): boolean {
  for (let at = run.first + 1; at < run.last; at += 1) if (CONNECTORS.has(words.lower(at))) return true;
  return false;
}

function startsPerson(words: ArticleWords, run: NameRun): boolean {
  return run.last > run.first && isGivenName(words.lower(run.first));
}

function isBodyRun(words: ArticleWords, run: NameRun): boolean {
  const links = ['of', 'for'].includes(words.lower(run.last + 1));
  if (run.first === run.last && links && isBodyHead(words.lower(run.first))) return true;
  return run.last > run.first && BODY_HEADS.has(words.lower(run.last));
}
