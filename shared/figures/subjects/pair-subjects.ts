import type { AliasEntry, MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import { distance, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { ArticleReading } from './article-reading.ts';
import type { EntityPlace } from './entity-place.ts';
import { entityPlaces } from './entity-places.ts';
import { termHits } from './metric-words.ts';
import {
  LOST_OF_RECORD,
  MADE_OF_PAIR,
  type Pair,
  type PairSubject,
  TRIED_OF_PAIR,
  WON_OF_RECORD,
} from './pairs.ts';
import { sameMetrics, scoresOfTwo } from './scores-of-two.ts';

const WON = /\b(?:wins?|won|victor(?:y|ies))\b/i;
const LOST = /\b(?:loss(?:es)?|lost|defeats?)\b/i;
const MADE = /\b(?:made|scored|completed|converted|won)\b/i;
const TRIED = /\b(?:attempted|attempts?|taken|tried)\b/i;

/** The subjects of one half of a pair, of those at `places`: made and tried, won and lost, or the scores of two sides. */
export function pairSubjects(
  reading: ArticleReading,
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const quantity = pair.place === 0 ? pair.first : pair.second;
  const tried = madeAndTried(sentence, pair, places);
  if (tried.length > 0 || pair.outOf) return tried;
  if (inBrackets(sentence, pair) || saysRecord(sentence, pair))
    return wonAndLost(reading, sentence, pair, places);
  return scoresOfTwo(sentence, pair, entityPlaces(reading, sentence, quantity, pair.first.start));
}

/** "7-of-14 shooting", "8-15 FG": a metric named beside the pair that has a partner for what was tried. */
function madeAndTried(
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  return places.flatMap((place) =>
    place.entry.metrics.flatMap((metric): PairSubject[] => {
      const partner = MADE.test(metric.metric) ? partnerOf(metric, place.entry.metrics) : undefined;
      if (partner === undefined || !namedAfter(sentence, pair, metric, partner)) return [];
      return [
        {
          place,
          metric: pair.place === 0 ? metric : partner,
          name: pair.place === 0 ? MADE_OF_PAIR : TRIED_OF_PAIR,
          score: 5,
          inResult: false,
          sumOf: [],
        },
      ];
    }),
  );
}

function partnerOf(metric: MetricEntry, all: readonly MetricEntry[]): MetricEntry | undefined {
  const bare = (name: string) => name.replace(MADE, '').replace(TRIED, '').trim();
  return all.find(
    (other) => other !== metric && TRIED.test(other.metric) && bare(other.metric) === bare(metric.metric),
  );
}

/** A whole term of either right after the pair, before any other figure. */
function namedAfter(
  sentence: SentenceReading,
  pair: Pair,
  metric: MetricEntry,
  partner: MetricEntry,
): boolean {
  const hits = [...termHits(sentence, metric), ...termHits(sentence, partner)].filter((hit) => !hit.weak);
  const next = sentence.quantities.find(
    (other) => other.start >= pair.second.end && !isInsideTerm(other, hits),
  );
  return hits.some(
    (hit) =>
      hit.start >= pair.second.end &&
      distance(sentence, pair.second, hit) <= 3 &&
      (next === undefined || hit.end <= next.start),
  );
}

/** "3Pt" and "three-point line" hold a number that is part of the name. */
function isInsideTerm(
  quantity: Quantity,
  hits: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return hits.some((hit) => hit.start <= quantity.start && hit.end >= quantity.end);
}

/** "The Celtics (32-18)": games won and lost, of the name before the brackets. */
function wonAndLost(
  reading: ArticleReading,
  sentence: SentenceReading,
  pair: Pair,
  places: readonly EntityPlace[],
): readonly PairSubject[] {
  const wanted = pair.place === 0 ? WON : LOST;
  const inWords = saysRecord(sentence, pair);
  if (!inWords && sentence.text[pair.second.end - sentence.start] !== ')') return [];
  const own = (reading.mentions[sentence.index] ?? [])
    .filter((mention, _, all) =>
      inWords
        ? mention === lastBefore(all, pair) && isNear(sentence, mention, pair)
        : isBeside(mention, pair),
    )
    .flatMap((mention) => ownersOf(mention).map((entry) => namedBeside(entry, mention)));
  const others = places.filter(
    (place) => place.where === 'carried' && own.some((one) => sameMetrics(one, place)),
  );
  const won = pair.place === 0 ? WON_OF_RECORD : LOST_OF_RECORD;
  return [...own, ...others].flatMap((place) =>
    place.entry.metrics
      .filter((metric) => wanted.test(metric.metric))
      .map((metric) => ({
        place,
        metric,
        name: place.where === 'carried' ? 'another one’s record' : won,
        score: place.where === 'carried' ? 0 : 5,
        inResult: false,
        sumOf: [],
      })),
  );
}

/** "Improved to 32-18", "fell to 17-36", "with a 9-2 record", "are now 30-18 on the season". */
function saysRecord(sentence: SentenceReading, pair: Pair): boolean {
  const before = sentence.text.slice(
    Math.max(0, pair.first.start - sentence.start - RECORD_REACH),
    pair.first.start - sentence.start,
  );
  const after = sentence.text.slice(pair.second.end - sentence.start);
  return RECORD_TO.test(before) || RECORD_AFTER.test(after);
}

const RECORD_REACH = 24;
const RECORD_TO =
  /\b(?:improv(?:ed|es|ing)|(?:fell|falls|falling|dropp?(?:ed|s|ing)|moved?|moves|slipp?(?:ed|s))) to (?:an? )?$/i;
const RECORD_AFTER = /^ (?:record\b|on the (?:year|season|campaign)\b|this season\b)/i;
/** Words between a name and the record told of it. */
const MOST_TO_RECORD = 8;

function lastBefore(mentions: readonly Mention[], pair: Pair): Mention | undefined {
  return mentions.findLast(({ end }) => end <= pair.first.start);
}

function isNear(sentence: SentenceReading, { lastToken }: Mention, pair: Pair): boolean {
  return tokenAt(sentence, pair.first.start) - lastToken <= MOST_TO_RECORD;
}

/** A record goes with the name as it is written as well as with the side that is meant. */
function ownersOf({ entries, written }: Mention): readonly AliasEntry[] {
  return written === undefined ? entries : [...entries, written];
}

function isBeside(mention: Mention, pair: Pair): boolean {
  return mention.end <= pair.first.start && pair.first.start - mention.end <= 4;
}

function namedBeside(entry: AliasEntry, mention: Mention): EntityPlace {
  const parts = [{ name: 'named before it', score: 5.6 }];
  return { entry, mention, where: 'sentence', anaphoric: false, parts };
}

function inBrackets(sentence: SentenceReading, pair: Pair): boolean {
  return sentence.text[pair.first.start - sentence.start - 1] === '(';
}
