import type { Span } from '../../article/span.ts';
import { tokenize } from '../../article/tokens.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { wordStem } from '../reading/word-stem.ts';
import { metricUnit } from './metric-unit.ts';
import { withSynonyms } from './synonymous-terms.ts';
import { unitWords } from './unit-words.ts';

/** A place where the sentence uses one of the metric's own words. */
export interface TermHit extends Span {
  readonly term: string;
  /** Words in the term. */
  readonly words: number;
  /** Only one word of a longer term, or the unit: it may lend weight but not decide. */
  readonly weak: boolean;
}

/** A term cut into stems; "-nation" and "-th president" lose their leading part. */
interface Term {
  readonly term: string;
  readonly stems: readonly string[];
  readonly weak: boolean;
}

const TERMS = new WeakMap<MetricEntry, readonly Term[]>();
const EMPTY_WORDS = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'to',
  'from',
  'per',
  'won',
  'date',
  'percent',
  'cent',
  'number',
  'total',
]);

/** Every place where a word of the metric stands in the sentence: its terms, its own name and the unit it counts. */
export function termHits(sentence: SentenceReading, metric: MetricEntry): readonly TermHit[] {
  return termsOf(metric).flatMap(({ term, stems, weak }) =>
    (sentence.stems.get(stems[0] as string) ?? []).flatMap((place): TermHit[] => {
      const end =
        endOfMatch(sentence, stems, place) ??
        (weak ? null : (endOfRanked(sentence, stems, place) ?? endOfParted(sentence, stems, place)));
      const first = sentence.tokens[place];
      return end === null || first === undefined
        ? []
        : [{ start: first.start, end, term, words: stems.length, weak }];
    }),
  );
}

/**
 * Whether the number opens one of the metric's own terms: "second quarter", "three-point" of "three-point shooting". The
 * "three points" somebody scored do not.
 */
export function beginsTerm(sentence: SentenceReading, quantity: Span, metric: MetricEntry): boolean {
  const place = sentence.tokens.findIndex((token) => token.start === quantity.start);
  const isHyphened = sentence.tokens[place + 1]?.text === '-';
  return (
    place >= 0 &&
    termsOf(metric).some(
      ({ stems, weak }) =>
        !weak &&
        stems.length > 1 &&
        (endOfMatch(sentence, isHyphened ? stems.slice(0, 2) : stems, place) ?? quantity.end) > quantity.end,
    )
  );
}

/** Stems of all the words by which the metric is counted or named. */
export function metricStems(metric: MetricEntry): ReadonlySet<string> {
  return new Set(termsOf(metric).flatMap((term) => term.stems));
}

/** Hyphens between the words of a term may be there or not. */
function endOfMatch(sentence: SentenceReading, stems: readonly string[], place: number): number | null {
  let at = place;
  let end = 0;
  for (const stem of stems) {
    while (at > place && sentence.tokens[at]?.text === '-') at += 1;
    const token = sentence.tokens[at];
    if (token === undefined || (token.kind === 'word' ? wordStem(token.lower) : token.text) !== stem)
      return null;
    end = token.end;
    at += 1;
  }
  return end;
}

const RANK = /^(?:first|second|third|\p{L}{3,}th)$/u;

/** "Became the 32nd member" for "became a member": a rank says which one. */
function endOfRanked(sentence: SentenceReading, stems: readonly string[], place: number): number | null {
  const article = stems.indexOf('a');
  if (article < 1 || endOfMatch(sentence, stems.slice(0, article), place) === null) return null;
  const at = place + article;
  const [determiner, rank, ending] = sentence.tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (!/^(?:the|its|their)$/.test(determiner ?? '')) return null;
  const isDigits = /^\d+$/.test(rank ?? '') && /^(?:st|nd|rd|th)$/.test(ending ?? '');
  if (!isDigits && !RANK.test(rank ?? '')) return null;
  return endOfMatch(sentence, stems.slice(article + 1), at + (isDigits ? 3 : 2));
}

/** Words that may stand inside a term of three words or more. */
const MOST_WITHIN = 3;

/** "Sailed round the stormy cape Orrin" for "sailed round Orrin": the last word of a term, a few describing words on. */
function endOfParted(sentence: SentenceReading, stems: readonly string[], place: number): number | null {
  const last = stems.at(-1);
  if (stems.length < 3 || endOfMatch(sentence, stems.slice(0, -1), place) === null) return null;
  for (let at = place + stems.length - 1; at <= place + stems.length - 1 + MOST_WITHIN; at += 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') return null;
    if (wordStem(token.lower) === last) return token.end;
  }
  return null;
}

function termsOf(metric: MetricEntry): readonly Term[] {
  const known = TERMS.get(metric);
  if (known !== undefined) return known;
  const name = metric.metric.replace(/\([^()]*\)/g, ' ');
  const terms = new Map<string, Term>();
  const add = (term: string, stems: readonly string[], weak: boolean) => {
    const key = stems.join(' ');
    if (stems.length > 0 && !terms.has(key) && !(stems.length === 1 && EMPTY_WORDS.has(stems[0] as string)))
      terms.set(key, { term, stems, weak });
  };
  for (const term of [...withSynonyms(metric.terms), name])
    add(term, stemsOf(term.replace(/^-(?:th |st |nd |rd )?/, '')), false);
  for (const term of [...metric.terms, name])
    for (const stem of stemsOf(term)) if (stem.length >= 3 && !STOP_WORDS.has(stem)) add(term, [stem], true);
  for (const word of unitWords(metric.unit)) add(word, stemsOf(word), metric.unit !== 'deaths');
  const unit = metricUnit(metric.unit);
  if (unit.kind === 'count') add(unit.canonical, stemsOf(unit.canonical), true);
  const all = [...terms.values()];
  TERMS.set(metric, all);
  return all;
}

function stemsOf(name: string): string[] {
  return tokenize(name)
    .filter((token) => token.kind !== 'mark' || token.text === '%')
    .map((token) => (token.kind === 'word' ? wordStem(token.lower) : token.text));
}
