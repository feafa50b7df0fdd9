import { overlaps } from '../../article/span.ts';
import type { JudgedCandidate } from '../judged-figure.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { Candidate } from '../subjects/candidate.ts';
import type { EntityPlace } from '../subjects/entity-place.ts';
import { claimIn, truthOf } from '../subjects/in-unit.ts';
import { metricStems, termHits } from '../subjects/metric-words.ts';
import type { Surely } from './how-sure.ts';
import { isTellingSlip } from './plausible-slip.ts';

/** Sentences before the figure, and those that open the article, in which the rest of a name may stand. */
const BEFORE = 6;
const OPENING = 4;

/** A common noun ("the fire", "the party") may be any; it stands for this entity only where the article names it. */
export function isNamed(planned: PlannedFigure, best: JudgedCandidate, { mixed }: Surely): boolean {
  const { sentence, quantity } = planned;
  const { candidate } = best;
  const { mention, entry } = candidate.place;
  // "The three-judge court" need not be "the court" of the reference.
  const lacksArticle =
    entry.alias.startsWith('the ') &&
    !/^the /i.test(mention.text) &&
    !(candidate.place.where === 'sentence' && isCountedFor(sentence, quantity, candidate.place)) &&
    !(mention.pieced === true && mixed) &&
    !isThatOneMiscounted(planned, best);
  return (
    !lacksArticle &&
    (mixed || mention.oneOfSeveral !== true) &&
    (candidate.named ||
      mixed ||
      (mention.pieced !== true && isDescribedAtLength(entry.alias)) ||
      isNamedInParts(planned, candidate))
  );
}

/** "The 40-seat council spent £9m": counted, for another figure, by what the reference counts it by too. */
function isCountedFor(
  sentence: SentenceReading,
  quantity: Quantity,
  { mention, entry }: EntityPlace,
): boolean {
  const [article, count, hyphen, unit] = sentence.tokens.slice(
    Math.max(0, mention.firstToken - 4),
    mention.firstToken,
  );
  if (article?.lower !== 'the' || hyphen?.text !== '-' || unit === undefined) return false;
  return (
    count?.start !== quantity.start &&
    entry.metrics.some((metric) => metricStems(metric).has(wordStem(unit.lower)))
  );
}

/** "The harbour ferry line": three words or more say which one, without a name. */
function isDescribedAtLength(alias: string): boolean {
  return alias.replace(/^the /, '').split(' ').length >= 3;
}

/**
 * "Norland will leave the 28-nation alliance": named there or in the sentence before, and with about as many. A
 * "three-judge court" may be another.
 */
function isThatOneMiscounted(
  { sentence, quantity, article }: PlannedFigure,
  { candidate, outcome }: JudgedCandidate,
): boolean {
  const before = candidate.place.mention.firstToken - tokenAt(sentence, quantity.start);
  if (outcome === null || candidate.place.where !== 'sentence' || before < 1 || before > HYPHENED)
    return false;
  const claim = claimIn(quantity, outcome.fact.unit);
  const truth = truthOf(outcome.fact);
  if (claim === null || truth === null || !isTellingSlip(claim, truth)) return false;
  return article.mentions
    .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    .flat()
    .some(({ proper, entries }) => proper && entries.length === 1 && entries[0]?.entity === candidate.entity);
}

/** Tokens of "28-nation" and an adjective. */
const HYPHENED = 4;

/**
 * "A long night in Busk, where the 38-member town council": of Busk Town Council all that the common noun leaves out
 * stands in the article. Not for "a town council", nor where the noun itself is what is counted ("the trams").
 */
function isNamedInParts({ sentence, article }: PlannedFigure, candidate: Candidate): boolean {
  const { place, metric, reading } = candidate;
  const { mention, entry } = place;
  if (
    /^(?:change|ratio|course)$/.test(reading) ||
    (!entry.alias.includes(' ') && isIndefinite(article.sentences[mention.sentence], place))
  )
    return false;
  if (
    place.where === 'sentence' &&
    !termHits(sentence, metric).some((hit) => !hit.weak && !overlaps(hit, mention))
  )
    return false;
  const said = new Set(entry.alias.split(' '));
  const missing = metric.entity
    .split(/[\s-]+/)
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => !said.has(word.toLowerCase()) && IS_NAME.test(word));
  if (missing.length === 0) return false;
  const before = article.sentences.slice(Math.max(0, sentence.index - BEFORE), sentence.index + 1);
  const told = [...article.sentences.slice(0, OPENING), ...before];
  // In capitals in a dateline: "SKELLIN - ".
  return missing.every((word) =>
    told.some(({ text }) => text.includes(word) || text.includes(`${word.toUpperCase()} `)),
  );
}

const IS_NAME = /^(?:\p{Lu}[\p{L}]{2,}|(?:1[6-9]|20)\d\d)$/u;
/** Words between an article and its noun, at most. */
const NOUN_PHRASE = 5;

function isIndefinite(sentence: SentenceReading | undefined, { mention }: EntityPlace): boolean {
  const before = (sentence?.tokens ?? []).slice(
    Math.max(0, mention.firstToken - NOUN_PHRASE),
    mention.firstToken,
  );
  const article = before.findLast(({ lower }) =>
    /^(?:an?|another|the|its|this|that|these|those|their|his|her|one)$/.test(lower),
  );
  return article !== undefined && /^(?:an?|another|one|their|his|her)$/.test(article.lower);
}
