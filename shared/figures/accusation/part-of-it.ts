import type { Token } from '../../article/tokens.ts';
import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { metricStems, termHits } from '../subjects/metric-words.ts';

/** Verbs that tell of a change or an act, not of how many there are: "sold 72 ships", "ordered nine". */
const ACTS = new Set(
  `order sell sold buy bought lose lost gain add shed hire close open scrap cut built build receive reject try tried
admit launch deliver replace lay deploy fire arrest strand retire transfer sack seize inspect visit repair`
    .split(/\s+/)
    .map(wordStem),
);
/** What narrows a rate or a share down to some of those it is taken over: "youth unemployment", "food inflation". */
const NARROWS = new Set(
  `youth food core energy services service wage goods male female men women rural urban regional graduate black white
hispanic asian local provincial producer wholesale factory import export house rent fuel long-term short-term
technological hidden real weekly daily monthly`.split(/\s+/),
);
const WITHIN = new Set([
  'in',
  'at',
  'on',
  'from',
  'across',
  'outside',
  'within',
  'without',
  'near',
  'off',
  'for',
]);
const DETERMINERS = new Set([
  'another',
  'new',
  'the',
  'its',
  'their',
  'his',
  'her',
  'a',
  'an',
  'one',
  'some',
  'this',
  'that',
  'each',
]);
/** "In all", "at the end of": no place or part. */
const WHOLE_AGAIN = new Set([
  'all',
  'total',
  'end',
  'start',
  'beginning',
  'time',
  'moment',
  'world',
  'year',
  'month',
]);
const AFTER_PART = new Set([
  'apart',
  'alone',
  'present',
  'absent',
  'without',
  'at',
  'who',
  'that',
  'including',
]);

/** Whether words around the number make it an act upon the thing, or one of its parts, rather than the whole of it. */
export function isOfAPart(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  mention: Mention,
): boolean {
  return (
    isActedUpon(sentence, quantity, metric) ||
    isNarrowed(sentence, metric) ||
    isSetWithin(sentence, quantity, metric, mention) ||
    isSomethingThere(sentence, quantity, metric, mention)
  );
}

/**
 * "On Lake Orrin algae cover 59,000 square kilometres": an extent of something that is there; not "the record in the long
 * jump, 8.59 metres", nor where a pronoun takes the thing up ("on Webb: it circles at 1.5m km").
 */
function isSomethingThere(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  mention: Mention,
): boolean {
  if (quantity.unitKind !== 'area' && quantity.unitKind !== 'length') return false;
  const before = sentence.tokens.slice(Math.max(0, mention.firstToken - 2), mention.firstToken);
  if (mention.end > quantity.start || !before.some((token) => THERE.has(token.lower))) return false;
  const between = sentence.tokens.slice(mention.lastToken, tokenAt(sentence, quantity.start));
  return (
    !between.some(({ lower }) => TAKES_UP.test(lower)) &&
    !termHits(sentence, metric).some(({ weak, end }) => !weak && end < mention.start)
  );
}

const TAKES_UP = /^(?:it|they|which)$/;

const THERE = new Set(['on', 'in', 'near', 'around', 'along', 'across']);

/**
 * The verb right before the number, past words such as "about" and "its first". What is counted over a period is such
 * acts: "added seven saves".
 */
function isActedUpon(sentence: SentenceReading, quantity: Quantity, metric: MetricEntry): boolean {
  const own = metricStems(metric);
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const verb = sentence.tokens
    .slice(Math.max(0, at - 3), at)
    .findLast((token) => token.kind === 'word' && !DETERMINERS.has(token.lower) && token.lower !== 'of');
  if (verb === undefined || quantity.unitKind !== 'count' || metric.kind === 'period') return false;
  const stem = wordStem(verb.lower);
  return !own.has(stem) && (ACTS.has(stem) || ACTS.has(verb.lower));
}

/** A narrowing word right before a word of the metric that the metric's own name does not have. */
function isNarrowed(sentence: SentenceReading, metric: MetricEntry): boolean {
  const own = metricStems(metric);
  return termHits(sentence, metric).some((hit) => {
    const before = sentence.tokens[tokenAt(sentence, hit.start) - 1];
    return before !== undefined && NARROWS.has(before.lower) && !own.has(wordStem(before.lower));
  });
}

/** "5,400 people at its Busk yard", "24 members in Europe", "610 million euros in fines". */
function isSetWithin(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  mention: Mention,
): boolean {
  const end =
    quantity.head !== null && quantity.head.start >= quantity.end ? quantity.head.end : quantity.end;
  const at = tokenAt(sentence, end);
  const [link, next, after] = sentence.tokens.slice(at, at + 3);
  if (link === undefined || next === undefined) return false;
  if (quantity.unitKind === 'count' && (AFTER_PART.has(link.lower) || isPresence(link, next)))
    return !metricStems(metric).has(wordStem(next.lower));
  if (metric.unit === 'seats' || !WITHIN.has(link.lower) || holds(sentence, at, mention)) return false;
  if (quantity.unitKind === 'money') return isOtherNoun(next, metric);
  // "In the third quarter" is what a metric of that quarter counts.
  const isOwn = link.lower === 'in' && metricStems(metric).has(wordStem(after?.lower ?? ''));
  return (
    quantity.unitKind === 'count' && !isOwn && !namesOccasion(sentence, at + 1) && narrowsDown(next, after)
  );
}

/** "69 senators were present". */
function isPresence(link: Token, next: Token): boolean {
  return (
    /^(?:is|are|was|were|remained|stayed)$/.test(link.lower) &&
    /^(?:present|absent|there|away)$/.test(next.lower)
  );
}

/** The mention itself within a few words: "43 deaths in the Tamber Bridge collapse". */
function holds(sentence: SentenceReading, at: number, mention: Mention): boolean {
  const first = sentence.tokens[at]?.start ?? 0;
  const last = sentence.tokens[at + 5]?.end ?? sentence.end;
  return mention.start >= first && mention.start <= last;
}

/** "In the defeat", "in a reserve role", "off the bench": the occasion itself or one's place in it, not a part of it. */
const OCCASIONS = new Set(
  'win victory loss defeat draw game match contest race vote ballot election final session tournament effort role start debut outing showing appearance bench'.split(
    ' ',
  ),
);
/** An adjective may stand before the occasion: "in a losing effort". */
const MOST_BEFORE_OCCASION = 3;

function namesOccasion(sentence: SentenceReading, first: number): boolean {
  for (let place = first; place < first + MOST_BEFORE_OCCASION; place += 1) {
    const token = sentence.tokens[place];
    if (token?.kind !== 'word' || token.text !== token.lower) return false;
    if (OCCASIONS.has(token.lower)) return true;
  }
  return false;
}

function narrowsDown(next: Token, after: Token | undefined): boolean {
  if (WHOLE_AGAIN.has(next.lower) || next.kind === 'number' || after?.kind === 'number') return false;
  if (DETERMINERS.has(next.lower))
    return after !== undefined && !WHOLE_AGAIN.has(after.lower) && !MEANS.test(after.lower);
  return /^\p{Lu}/u.test(next.text) && !MONTHS.test(next.text);
}

/** "Serves 194 members on the budget of a hospital": how it does so, and no part of them. */
const MEANS = /^(?:budget|income|money|basis|grounds|whole|understanding|condition|strength|same)$/;

/** "In fines", "on advertising": what the money is for, where that is no word of the metric. */
function isOtherNoun(next: Token, metric: MetricEntry): boolean {
  return /^\p{Ll}{3,}$/u.test(next.text) && !DETERMINERS.has(next.lower) && !WHOLE_AGAIN.has(next.lower)
    ? !metricStems(metric).has(wordStem(next.lower)) && !PERIODS.test(next.lower)
    : false;
}

const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter)$/;
const PERIODS =
  /^(?:early|late|mid|spring|summer|autumn|winter|cash|shares|stock|advance|today|last|next|this|every|more|less)$/;
