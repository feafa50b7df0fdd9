import type { Article } from '../../article/article.ts';
import type { ArticleWords, Word } from './article-words.ts';
import { joinBodies } from './body-runs.ts';
import { type NameKind, type NameReading, readName } from './name-reading.ts';
import { capitalByPlace, nameRuns } from './name-runs.ts';
import {
  ANY_BODY,
  DETERMINERS,
  isGivenName,
  isPeopleNoun,
  isPlaceWord,
  MODIFIERS,
  PREPOSITIONS,
  wordsOf,
} from './word-lists.ts';

/** One place where the article prints a name. Word indices are inclusive; `start..end` covers the name alone. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  /** First word of the title in front of the name, or of the name where it has none. */
  readonly titleFrom: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** The name's words in lower case, without full stops. */
  readonly keys: readonly string[];
  readonly kind: NameKind;
  readonly titled: boolean;
  /** How much its surroundings speak for a person (above 0) or against one (below 0). */
  readonly person: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it is the first name of its sentence and stands after no preposition, or directly before its verb. */
  readonly subject: boolean;
  readonly quoted: boolean;
  readonly possessive: boolean;
  /** Whether only its place in the sentence gives it a capital letter. */
  readonly openingOnly: boolean;
  /** The word as printed where it was taken for a misprint of the name; absent otherwise. */
  readonly misprint?: string;
}

const ARTICLES = wordsOf(['the', 'a', 'an']);
const VERBS = wordsOf([
  'said says told has had have is was are were will would also did does added wrote tweeted called announced stated denied claimed warned urged confirmed',
]);

/** Every name the article prints outside its title-cased headline, in order. */
export function findOccurrences(article: Article, words: ArticleWords): Occurrence[] {
  const skipped = titleCasedHeadlines(article, words);
  const occurrences: Occurrence[] = [];
  let sentence = -1;
  for (const run of joinBodies(words, nameRuns(words, 0, words.length))) {
    const start = words.get(run.first) as Word;
    if (skipped.has(start.paragraph)) continue;
    const reading = splitAfterPlace(words, readName(words, run));
    const first = start.sentence !== sentence;
    if (!first || reading.kind !== 'title') sentence = start.sentence;
    occurrences.push(occurrenceOf(article.text, words, reading, first));
  }
  return occurrences;
}

/** Indices of headlines that print almost every word with a capital, so that capitals tell no names there. */
function titleCasedHeadlines(article: Article, words: ArticleWords): ReadonlySet<number> {
  const headlines = new Set<number>();
  article.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'headline' || article.paragraphs.length === 1) return;
    let long = 0;
    let capital = 0;
    for (let at = words.indexAt(paragraph.start); words.get(at)?.paragraph === index; at += 1) {
      const word = words.get(at) as Word;
      if (word.kind !== 'word' || word.text.length <= 3) continue;
      long += 1;
      if (word.capital) capital += 1;
    }
    if (capital >= long * TITLE_CASED) headlines.add(index);
  });
  return headlines;
}

/** Share of capitalised words of four letters or more from which a headline counts as title-cased. */
const TITLE_CASED = 0.7;

/** In "Ambassador to Germany Richard Grenell" and "Speaker of the House Nancy Pelosi" the name follows the place. */
function splitAfterPlace(words: ArticleWords, reading: NameReading): NameReading {
  const { name, last, kind } = reading;
  if (last - name < 2 || kind === 'body' || isGivenName(words.lower(name))) return reading;
  if (!followsOfficeOf(words, name)) return reading;
  for (let at = name + 1; at < last; at += 1)
    if (isGivenName(words.lower(at))) return { ...reading, kind: 'person', name: at, titled: true };
  const field = MODIFIERS.has(words.lower(name)) || isPlaceWord((words.get(name) as Word).text);
  return field ? { ...reading, kind: 'person', name: name + 1, titled: true } : reading;
}

/** Whether an office and a preposition stand before the word: "Secretary of", "Ambassador to the". */
export function followsOfficeOf(words: ArticleWords, at: number): boolean {
  let before = at - 1;
  if (ARTICLES.has(words.lower(before))) before -= 1;
  const link = words.lower(before);
  if (!['of', 'to', 'for', 'from', 'in'].includes(link)) return false;
  return isPeopleNoun(words.lower(before - 1));
}

function occurrenceOf(
  text: string,
  words: ArticleWords,
  reading: NameReading,
  firstOfSentence: boolean,
): Occurrence {
  const head = words.get(reading.name) as Word;
  const tail = words.get(reading.last) as Word;
  const end = tail.possessive ? tail.bareEnd : tail.end;
  const before = words.get(reading.first - 1);
  const next = words.get(reading.last + 1);
  const alone = reading.first === reading.last;
  return {
    start: head.start,
    end,
    titleFrom: reading.first,
    from: reading.name,
    to: reading.last,
    name: text.slice(head.start, end).replace(/\s+/g, ' '),
    keys: words.lowers(reading.name, reading.last).map((lower) => lower.replaceAll('.', '')),
    kind: reading.kind,
    titled: reading.titled,
    person: personEvidence(words, reading),
    sentence: head.sentence,
    paragraph: head.paragraph,
    subject:
      !tail.possessive &&
      ((firstOfSentence && !followsPreposition(words, reading.first)) ||
        (next !== undefined && VERBS.has(next.lower) && !PREPOSITIONS.has(before?.lower ?? ''))),
    quoted: head.quoted,
    possessive: tail.possessive,
    openingOnly: alone && capitalByPlace(words, reading.first),
  };
}

/** The occurrence of a body's name that covers the given words, both ends included. */
export function bodyOccurrence(text: string, words: ArticleWords, first: number, last: number): Occurrence {
  return occurrenceOf(text, words, { kind: 'body', name: first, first, last, titled: false }, false);
}

function followsPreposition(words: ArticleWords, at: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = words.get(at - back);
    if (word === undefined || word.kind === 'mark') return false;
    if (PREPOSITIONS.has(word.lower)) return true;
    const goesOn = DETERMINERS.has(word.lower) || MODIFIERS.has(word.lower) || isPeopleNoun(word.lower);
    if (!goesOn) return false;
  }
  return false;
}

/** Weighs the words around a name; the weights rank one kind of evidence above another and need no finer scale. */
function personEvidence(words: ArticleWords, reading: NameReading): number {
  const { kind, name, first, last } = reading;
  if (kind === 'place') return -6;
  if (kind === 'title') return 0;
  let score = kind === 'body' ? -4 : 0;
  if (reading.titled) score += 4;
  if (last > name && isGivenName(words.lower(name))) score += 2;
  const before = words.get(first - 1);
  const after = words.get(last + 1);
  if (before !== undefined && before.kind === 'word') {
    if (isPeopleNoun(before.lower) && before.sentence === words.get(first)?.sentence) score += 3;
    if ((ARTICLES.has(before.lower) || ANY_BODY.has(before.lower)) && !reading.titled) score -= 4;
  }
  if (before?.text === ',' && after?.text === ',' && last > name && isPeopleNoun(words.lower(first - 2)))
    score += 3;
  if (after?.lower === 'who' || after?.lower === 'whose') score += 2;
  if (after?.text === ',') score += appositionEvidence(words, last + 2);
  return score;
}

/** What stands after the comma that follows a name: an age, "who", or an office within a short phrase. */
function appositionEvidence(words: ArticleWords, at: number): number {
  const word = words.get(at);
  if (word === undefined) return 0;
  if (word.kind === 'number') return words.lower(at + 1) === ',' ? 3 : 0;
  if (word.lower === 'who' || word.lower === 'whose') return 2;
  for (let ahead = 0; ahead < 7; ahead += 1) {
    const inside = words.get(at + ahead);
    if (inside === undefined || inside.kind === 'mark' || PREPOSITIONS.has(inside.lower)) return 0;
    if (isPeopleNoun(inside.lower)) return 3;
  }
  return 0;
}
