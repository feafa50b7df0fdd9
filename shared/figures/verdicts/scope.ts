import type { Token } from '../../article/tokens.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import { BENCHMARKS } from '../contrast/wordings/comparatives.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { isInAside, type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordsAfter } from '../reading/words-around.ts';
import { metricStems } from '../subjects/metric-words.ts';

const DIFFERENCE = new Set([
  'more',
  'fewer',
  'less',
  'higher',
  'lower',
  'extra',
  'additional',
  'further',
  'another',
]);
/** Words that make a number a mean or a sum over several occasions. */
const SEVERAL = new Set([
  'averag',
  'averaging',
  'mean',
  'combin',
  'streak',
  'stretch',
  'career',
  'consecut',
  'straight',
  'season',
]);
/** Parts of an occasion: "in the first half", "the third quarter". */
const PARTS = new Set(['half', 'quarter', 'period', 'inning', 'set', 'leg', 'round', 'overtime']);
const RUN_OF = new Set([
  'game',
  'match',
  'outing',
  'start',
  'contest',
  'appearanc',
  'meet',
  'attempt',
  'tri',
  'occas',
]);

const ADDS = new Set(['another', 'further', 'additional']);
/** "Nine points over the Celtics", "ten seats short of a majority". */
const APART = new Set(['over', 'above', 'below', 'ahead', 'behind', 'clear', 'shy', 'short', 'adrift']);

/** What a lead or a limit is counted in, not a score: "a 30-point win", "the 20-point mark". */
const DIFFERENCE_NOUNS = new Set(
  'win victory loss defeat lead margin deficit advantage rout edge comeback rally run swing gap majority mark barrier threshold milestone plateau favorite favourite underdog cushion spread'.split(
    ' ',
  ),
);

/** "1.4 million fewer than assumed", "another 200": how far apart two numbers are, not one of them. */
export function isDifference(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = sentence.tokens[tokenAt(sentence, quantity.end)]?.lower ?? '';
  const afterHead = sentence.tokens[tokenAt(sentence, quantity.head?.end ?? quantity.end)]?.lower ?? '';
  const before = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower ?? '';
  if (quantity.unitKind === 'count' && APART.has(afterHead) && !isOverATime(sentence, quantity)) return true;
  if (isFromBenchmark(sentence, quantity) || isShortOf(sentence, quantity)) return true;
  return DIFFERENCE.has(after) || isMargin(sentence, quantity) || ADDS.has(before);
}

/** "One assist shy of a double-double"; but "came to £9m, short of the record" says what it came to. */
function isShortOf(sentence: SentenceReading, quantity: Quantity): boolean {
  const near = wordsAfter(sentence, quantity, 3);
  const comma = near.indexOf(',');
  const words = comma < 0 ? near : near.slice(0, comma);
  return words.some((word, place) => /^(?:shy|short)$/.test(word) && words[place + 1] !== '-');
}

/** "44 points over her last two games": in that time, and no more than they have. */
function isOverATime(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.head?.end ?? quantity.end);
  const [over, whose, which] = sentence.tokens.slice(at, at + 3).map((token) => token.lower);
  return (
    over === 'over' &&
    /^(?:the|his|her|its|their|that|this)$/.test(whose ?? '') &&
    /^(?:last|past|previous|final|first|opening|course|span|stretch|time|period)$/.test(which ?? '')
  );
}

/** "1.4 degrees above normal", "£88m over its first budget". */
function isFromBenchmark(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  const [link = '', ...words] = sentence.tokens.slice(at, at + 5).map((token) => token.lower);
  if (!/^(?:above|below|over|under|short|beyond)$/.test(link)) return false;
  const end = words.findIndex((word) => /^(?:[,;:.]|and|in|by|at)$/.test(word));
  return words.slice(0, end < 0 ? words.length : end).some((word) => BENCHMARKS.test(word));
}

function isMargin(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return (
    sentence.tokens[at]?.text === '-' &&
    sentence.tokens[at + 1]?.kind === 'word' &&
    sentence.tokens.slice(at + 2, at + 4).some((token) => DIFFERENCE_NOUNS.has(token.lower))
  );
}

/**
 * Whether words near the quantity make it an average, a sum over several occasions or a part of one, which the
 * fact does not speak of: "averaging 20 points over his last two games". Words of the metric itself do not count, nor
 * other parts where it is the metric of a part, nor those outside the brackets that the quantity stands in, nor those in
 * `asides` before it (places of tokens), nor a season where the fact is `ofSeason`.
 */
export function isWiderThanTheFact(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  ofSeason: boolean,
  asides: readonly { readonly from: number; readonly to: number }[] = [],
): boolean {
  const own = metricStems(metric);
  const at = tokenAt(sentence, quantity.start);
  const isAside = isInAside(sentence, at);
  const first = Math.max(0, at - 7);
  const stems = sentence.tokens
    .slice(first, Math.min(at + 11, nextAveraged(sentence, quantity)))
    .filter((_, place) => !isAside || isInAside(sentence, first + place))
    .filter((_, place) => !asides.some(({ from, to }) => first + place >= from && first + place < to))
    // "Which means that" is no mean, and what is "a season-high" was reached on one day.
    .map((token, place, all) =>
      token.lower === 'means' || isBestOf(all, place) ? '' : wordStem(token.lower),
    );
  const isOfAPart = [...PARTS].some((part) => own.has(part));
  return stems.some(
    (stem, place) =>
      !own.has(stem) &&
      !(ofSeason && stem === 'season') &&
      (SEVERAL.has(stem) || (!isOfAPart && isPart(stems, place)) || isRun(stems, place)),
  );
}

/** "A career-high 31 points", "a season best". */
function isBestOf(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1]?.text === '-' ? tokens[place + 2] : tokens[place + 1];
  return (
    /^(?:season|career)$/.test(tokens[place]?.lower ?? '') &&
    /^(?:high|low|best|worst)$/.test(next?.lower ?? '')
  );
}

/** "Whose 330 members average 56 years": the place of a word of averaging that has a figure of its own after it. */
function nextAveraged(sentence: SentenceReading, quantity: Quantity): number {
  const next = sentence.quantities.find((other) => other.start >= quantity.end && other.kind !== 'date');
  if (next === undefined) return sentence.tokens.length;
  const place = tokenAt(sentence, next.start) - 1;
  const word = sentence.tokens[place];
  return word !== undefined && /^averag(?:e|es|ed|ing)$/.test(word.lower) ? place : sentence.tokens.length;
}

function isPart(stems: readonly string[], place: number): boolean {
  // A third-quarter profit is no part of a contest.
  const isHyphened = stems[place - 1] === '-' && stems[place] === 'half';
  const before = stems[isHyphened ? place - 2 : place - 1];
  return (
    PARTS.has(stems[place] as string) && /^(?:first|second|third|fourth|final|last|open)$/.test(before ?? '')
  );
}

/** "over his last two games", "in three of his last five starts". */
function isRun(stems: readonly string[], place: number): boolean {
  return (
    RUN_OF.has(stems[place] as string) &&
    stems
      .slice(Math.max(0, place - 3), place)
      .some((stem) => stem === 'last' || stem === 'past' || stem === 'previou' || stem === 'previous')
  );
}

/** "The highest since 1992", "the first reduction since the pandemic": a date that some record reaches back to. */
export function isRecordSince(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  if (quantity.kind !== 'date' || sentence.tokens[at - 1]?.lower !== 'since') return false;
  return sentence.tokens
    .slice(Math.max(0, at - 12), at)
    .some(
      ({ lower }, place, before) =>
        /^(?:\p{L}{3,}est|most|least|first|best|worst|record|only)$/u.test(lower) &&
        !(lower === 'first' && opensTitle(before, place)) &&
        !(lower === 'only' && before[place + 1]?.lower === 'since'),
    );
}

/** "Ada Orrin, first secretary since May": a title set behind a name has no article. */
function opensTitle(words: readonly { readonly text: string }[], place: number): boolean {
  return words[place - 1]?.text === ',' && words[place + 1]?.text !== 'since';
}

/** After "the 13th time" these say since when, where or how it is counted. */
const COUNTED_FROM =
  /^(?:this|in|since|at|on|as|during|over|under|with|against|out|running|round|around|of)$/;

/** "The 13th time he has broken it": all the times there have been, unless it goes on "in five years". */
function countsTimes(sentence: SentenceReading, quantity: Quantity): boolean {
  const { tokens } = sentence;
  const before = tokens[tokenAt(sentence, quantity.start) - 1]?.lower;
  const at = tokenAt(sentence, quantity.end);
  return (
    before === 'the' &&
    tokens[at]?.lower === 'time' &&
    !tokens.slice(at + 1).some(({ lower }) => COUNTED_FROM.test(lower))
  );
}

/** "Her 22nd goal of the season", "the fourth cut of the year": all there have been in it. */
function isOfTheSeason(sentence: SentenceReading, quantity: Quantity): boolean {
  return OF_SEASON.test(wordsAfter(sentence, quantity, OF_SEASON_REACH).join(' '));
}

/** Tokens that hold what is counted, "of the season" and the mark behind it. */
const OF_SEASON_REACH = 8;
const OF_SEASON =
  /^(?:\S+ ){1,3}of (?:the|this) (?:season|year|campaign|tournament|competition)(?: [,.;:]|$| (?:and|which|on) )/;

/** "The 15th record of her career": all she has had. */
export function isOfTheCareer(sentence: SentenceReading, quantity: Quantity): boolean {
  const behind = wordsAfter(sentence, quantity, OF_SEASON_REACH).join(' ');
  return (
    quantity.kind === 'ordinal' && /^(?:\S+ ){1,3}of (?:\S+ ){1,4}career(?: [,.;:]|$| and )/.test(behind)
  );
}

/**
 * "Became the 31st member", "the fourth time they have won it": the ordinal says how many there are now; "their 17th
 * win at home" need not.
 */
export function saysHowMany(sentence: SentenceReading, quantity: Quantity): boolean {
  if (countsTimes(sentence, quantity) || isOfTheSeason(sentence, quantity)) return true;
  if (isOfTheCareer(sentence, quantity)) return true;
  const at = tokenAt(sentence, quantity.start);
  const before = sentence.tokens.slice(Math.max(0, at - 6), at).map((token) => wordStem(token.lower));
  return (
    before.slice(-3).includes('as') || before.some((stem) => /^(?:become|becom|admitt|join|call)$/.test(stem))
  );
}
