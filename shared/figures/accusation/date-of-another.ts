import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import { wordBefore } from '../reading/words-around.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { metricStems, termHits } from '../subjects/metric-words.ts';

/** Before a date these make it the end or the limit of something. */
const LIMITS = new Set('by until till to through before after between'.split(' '));
/** Stems of metrics that are such ends. */
const ENDS = /^(?:end|expir|clos|lapse|laps|dead|deadline|due|target|until|phas|finish|leav|left|final)/;
/** What is told apart by its year, whenever it was announced or won: "his 2028 candidacy". */
const OCCASIONS = new Set(
  'election elections candidacy campaign run bid race season budget edition primary primaries midterms'.split(
    ' ',
  ),
);
/** How far behind a date its noun may stand: "the 2018 Senate run". */
const PHRASE = 3;

/**
 * Whether a date is that of something else than the event: the end of a stretch of time ("mayor from 1977 to 1995"), a
 * deadline ("by 2030"), the year by which something else is known ("the 2018 elections", "a 2005 law"), the day on which
 * the event was only spoken of ("announced his resignation in 1995"), or one that the article leaves out ("in January") where neither the sentence names the thing nor takes it up ("Its second step came in
 * June").
 */
export function isDateOfAnother(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  place: EntityPlace,
): boolean {
  const own = new Set([...metricStems(metric), ...stemsOfName(metric.entity)]);
  return (
    (quantity.role === 'reporting-day' && !isAnnouncement(metric)) ||
    isLimit(sentence, quantity, own) ||
    isSinceElsewhere(sentence, quantity, metric, place, own) ||
    saysOnlySince(sentence, quantity, metric) ||
    isForetold(sentence, quantity, metric, own) ||
    isYearOf(sentence, quantity, own, `${metric.entity} ${metric.metric}`.toLowerCase()) ||
    (place.where === 'carried' && !place.anaphoric && quantity.date?.resolvedFromPublished === true)
  );
}

/** "Announced her resignation in 1995", "promised to resign in March": said then, and done some other day. */
function isForetold(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  own: ReadonlySet<string>,
): boolean {
  const hit = termHits(sentence, metric).findLast(({ end }) => end <= quantity.start);
  if (hit === undefined) return false;
  let at = tokenAt(sentence, hit.start) - 1;
  while (BEFORE_WHAT_IS_SAID.test(sentence.tokens[at]?.lower ?? '')) at -= 1;
  const verb = sentence.tokens[at]?.lower ?? '';
  return FORETELLS.test(verb) && !own.has(wordStem(verb));
}

const BEFORE_WHAT_IS_SAID = /^(?:his|her|its|their|the|an?|to|plans?|of|that|it|they|he|she|would)$/;
const FORETELLS =
  /^(?:announc|promis|propos|plann?|threaten|vow|pledg|decid|offer|demand|reject|refus|delay|postpon|discuss)(?:e|es|ed|d|s|ing)$/;

/** "Said on Tuesday that it would leave the pact": when it was announced is what the reference has. */
function isAnnouncement({ metric }: MetricEntry): boolean {
  return /\bannounce/i.test(metric);
}

/** "Has led the party since 2015", where "since" is the reference's own word for when he became president. */
function saysOnlySince(sentence: SentenceReading, { date }: Quantity, metric: MetricEntry): boolean {
  if (date?.precision !== 'year') return false;
  const terms = termHits(sentence, metric).filter(({ weak }) => !weak);
  return terms.length > 0 && terms.every(({ term }) => term === 'since');
}

/** "Has been in force in Norland since 2006", "has been open on Sundays since 2021": since when there, or then. */
function isSinceElsewhere(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  { mention, where }: EntityPlace,
  own: ReadonlySet<string>,
): boolean {
  if (wordBefore(sentence, quantity) !== 'since') return false;
  const hit = termHits(sentence, metric).findLast(({ end }) => end <= quantity.start);
  if (hit === undefined) return false;
  const between = sentence.tokens.slice(tokenAt(sentence, hit.end), tokenAt(sentence, quantity.start) - 1);
  return between.some(({ lower }, place) => {
    const next = between
      .slice(place + 1)
      .find((token) => token.kind === 'word' && !STOP_WORDS.has(token.lower));
    if (!WHERE.test(lower) || next === undefined || own.has(wordStem(next.lower))) return false;
    return where === 'carried' || next.start < mention.start || next.end > mention.end;
  });
}

const WHERE = /^(?:in|at|on|for|with|under|among|by|to)$/;

function isLimit(sentence: SentenceReading, quantity: Quantity, own: ReadonlySet<string>): boolean {
  const at = tokenAt(sentence, quantity.start) - 1;
  const word = sentence.tokens[at]?.lower ?? '';
  const opened = sentence.tokens.slice(Math.max(0, at - 5), at).some((token) => token.lower === 'from');
  return LIMITS.has(word) && (word !== 'to' || opened) && ![...own].some((stem) => ENDS.test(stem));
}

/** "The 2018 midterm elections": a noun behind the year that is no word of the event. */
function isYearOf(
  sentence: SentenceReading,
  quantity: Quantity,
  own: ReadonlySet<string>,
  metricNames: string,
): boolean {
  if (quantity.date?.precision !== 'year') return false;
  const after = tokenAt(sentence, quantity.end);
  const phrase = [];
  for (const token of sentence.tokens.slice(after, after + PHRASE)) {
    if (token.kind !== 'word' || STOP_WORDS.has(token.lower)) break;
    phrase.push(token.lower);
  }
  if (
    phrase.some(
      (word) => OCCASIONS.has(word) && !(word.startsWith('election') && metricNames.includes('election')),
    )
  )
    return true;
  const opens = /^(?:the|a|an|its|his|her|their|this|that|'s|s)$/.test(wordBefore(sentence, quantity));
  return opens && phrase.length > 0 && !phrase.some((word) => own.has(wordStem(word)));
}
