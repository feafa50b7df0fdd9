import type { Fact } from '../reference/fact.ts';
import type { Series, SeriesKey } from '../reference/lookup.ts';
import { type BorneOut, factsBorneOut, NOTHING_BORNE_OUT } from './accusation/borne-out.ts';
import { isMixedUp } from './accusation/mixed-up.ts';
import type { Verdict } from './figure.ts';
import type { JudgeContext, JudgedCandidate, JudgedFigure } from './judged-figure.ts';
import type { PlannedFigure, SubjectPlan } from './plan.ts';
import type { Quantity } from './quantities/quantity.ts';
import { changeDirection } from './quantities/refiners/direction.ts';
import type { SentenceReading } from './reading/sentence-reading.ts';
import { wordBefore, wordsBefore } from './reading/words-around.ts';
import { isAimOrLimit } from './subjects/aims.ts';
import type { Candidate } from './subjects/candidate.ts';
import { metricStems } from './subjects/metric-words.ts';
import { speaksOf } from './subjects/speaks-of.ts';
import type { SpokenTime } from './subjects/spoken-time.ts';
import { isGuessedOrHoped, type NotCheckable, notCheckable } from './unclaimed/not-checkable.ts';
import { announcedValue, saysWhatIsToHold } from './verdicts/announced.ts';
import { type Choice, choose, chosenAs } from './verdicts/choose.ts';
import { corroborated } from './verdicts/corroborated.ts';
import { daysOfChange } from './verdicts/day-of-change.ts';
import { doublyStated } from './verdicts/doubly-stated.ts';
import { type FactsBeside, judgeCandidate } from './verdicts/judge-candidate.ts';
import { judgeSum } from './verdicts/judge-sum.ts';
import { mixedUpNames } from './verdicts/mixed-up-names.ts';
import { mixedUpSides } from './verdicts/mixed-up-sides.ts';
import { oneClaimAFact } from './verdicts/one-claim-a-fact.ts';
import type { Outcome } from './verdicts/outcome.ts';
import { saidOfEach } from './verdicts/said-of-each.ts';
import { toldOfOnce } from './verdicts/told-of-once.ts';

/** Judges every planned figure against the loaded series; dates that turned out to claim nothing are left out. */
export function judge(
  plan: SubjectPlan,
  series: readonly Series[],
  context: JudgeContext,
): readonly JudgedFigure[] {
  const facts = new Map(series.map((one) => [`${one.entity}\u0000${one.metric}`, one.facts]));
  const weighed = plan.figures.map((planned) => weigh(planned, facts, context));
  const known = factsBorneOut(
    weighed.map(({ planned, judged }) => ({ planned, ...choose(planned, judged, NOTHING_BORNE_OUT) })),
  );
  const judged = toldOfOnce(weighed.flatMap((one) => judgeFigure(one, known, facts, context) ?? []));
  const sided = mixedUpSides(corroborated(doublyStated(judged)));
  const settled = oneClaimAFact(saidOfEach(mixedUpNames(sided)), plan.reading.mentions);
  return daysOfChange(plan.figures, settled, (key) => factsOf(facts, key), context.published);
}

/** A figure with what would come of each of its subjects. */
type WeighedFigure = Pick<JudgedFigure, 'planned' | 'time' | 'judged'>;

function weigh(
  planned: PlannedFigure,
  facts: ReadonlyMap<string, readonly Fact[]>,
  { published }: JudgeContext,
): WeighedFigure {
  const time = speaksOf(planned.sentence, planned.quantity, published);
  const judged = planned.candidates.map((candidate) => ({
    candidate,
    outcome: outcomeOf(planned, candidate, facts, time, published, published),
  }));
  return { planned, time, judged };
}

function judgeFigure(
  { planned, time, judged }: WeighedFigure,
  known: BorneOut,
  facts: ReadonlyMap<string, readonly Fact[]>,
  context: JudgeContext,
): JudgedFigure | null {
  const { sentence, quantity } = planned;
  const choice = choose(planned, judged, known);
  if (choice.chosen === null && mayBeNoFigure(quantity)) return null;
  const uncheckable =
    notCheckable(sentence, quantity, context.published) ??
    (choice.chosen === null && isStillToCome(quantity, context.published) ? FORECAST : null);
  const base = { planned, time, judged, conflicts: [] };
  if (uncheckable?.why === 'forecast' || (isUnproved(choice) && saysWhatIsToHold(planned))) {
    const announced = announcedValue(
      planned,
      judged,
      ({ candidate }) => factsOf(facts, candidate.metric),
      context.published,
    );
    if (announced !== null) return { ...base, ...chosenAs(announced), today: 'supported' };
  }
  if (uncheckable !== null && !isOutweighed(uncheckable, planned, choice, context.published))
    return {
      ...base,
      verdict: 'not-checkable',
      today: 'not-checkable',
      chosen: null,
      candidates: [],
      rule: uncheckable.why,
      detail: null,
    };
  return {
    ...base,
    ...choice,
    today: todayOf(planned, choice.chosen, facts, time, choice.verdict, context),
  };
}

function isUnproved({ verdict }: Choice): boolean {
  return verdict === 'contradicted' || verdict === 'unverifiable';
}

const FORECAST: NotCheckable = { why: 'forecast', weak: true, stem: '' };

/** A day, month or year that had not come when the article appeared. */
function isStillToCome({ date, kind }: Quantity, published: string): boolean {
  return kind === 'date' && date !== null && date.first > published;
}

/**
 * A fact bears the figure out or has its digits in another order, or the word is the metric's own name ("its inflation
 * target of 3 percent"), or the reference itself has the day for which the event is set. By how much something may
 * change is borne out by no change of the past.
 */
function isOutweighed(
  uncheckable: NotCheckable,
  { sentence, quantity }: PlannedFigure,
  { chosen, verdict }: Choice,
  published: string,
): boolean {
  if (chosen === null || !chosen.candidate.strong) return false;
  if (uncheckable.why === 'forecast' && isScheduled(chosen, published)) return true;
  if (uncheckable.why === 'forecast' && isAnnounced(chosen, published))
    if (verdict === 'supported' || (uncheckable.weak && isPriceFromDay(sentence, quantity, chosen)))
      return true;
  const isChange = chosen.candidate.reading === 'change' || chosen.candidate.reading === 'ratio';
  const fits = verdict === 'supported' || verdict === 'outdated' || verdict === 'approximate';
  if (fits && !isChange && isAimOrLimit(chosen.candidate.metric)) return true;
  return (
    ((uncheckable.weak || uncheckable.why === 'forecast') && !isChange && verdict === 'supported') ||
    (uncheckable.weak && !isChange && isMixedUp(quantity, chosen)) ||
    (uncheckable.weak && !isChange && verdict === 'outdated' && !foretellsChange(sentence, quantity)) ||
    (uncheckable.stem !== '' && metricStems(chosen.candidate.metric).has(uncheckable.stem))
  );
}

/** "Rates could fall back to 4": a value of before may come again; "may charge 4" says what is charged. */
function foretellsChange(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordsBefore(sentence, quantity, CHANGE_REACH);
  return before.some(
    (word) => changeDirection(word) !== null || /^(?:back|again|return|reach|become|would|might)$/.test(word),
  );
}

const CHANGE_REACH = 10;

function isScheduled({ candidate, outcome }: JudgedCandidate, published: string): boolean {
  return candidate.reading === 'date' && (outcome?.fact.validFrom ?? '') > published;
}

/** What the reference has from a day to come has been decided, and may be checked. */
function isAnnounced({ outcome }: JudgedCandidate, published: string): boolean {
  return outcome !== null && outcome.fact.validFrom > published;
}

/** "From 1 July a single will cost £3.30": somebody has set the price and the day; it is no guess of how things will go. */
function isPriceFromDay(
  sentence: SentenceReading,
  { kind }: Quantity,
  { candidate, outcome }: JudgedCandidate,
): boolean {
  const begins = outcome?.fact.validFrom ?? '';
  return (
    kind === 'money' &&
    candidate.metric.kind === 'state' &&
    !isGuessedOrHoped(sentence) &&
    sentence.quantities.some(
      (other) =>
        other.date !== null &&
        other.date.first <= begins &&
        other.date.last >= begins &&
        /^(?:from|on)$/.test(wordBefore(sentence, other)),
    )
  );
}

/** A date that belongs to no event in the reference may only say when something was said or done, or will be. */
function mayBeNoFigure(quantity: Quantity): boolean {
  return quantity.role !== 'figure' || quantity.date?.resolvedFromPublished === true;
}

/** What comes of reading the figure as being about `candidate`, with the facts known on `day`. */
function outcomeOf(
  planned: PlannedFigure,
  candidate: Candidate,
  facts: ReadonlyMap<string, readonly Fact[]>,
  time: SpokenTime,
  published: string,
  day: string,
): Outcome | null {
  const { sumOf, less = [], metric } = candidate;
  if (sumOf.length > 0) {
    const parts = sumOf.map((one) => factsOf(facts, one));
    const others = less.map((one) => factsOf(facts, one));
    return judgeSum(planned.quantity, parts, others, time, day);
  }
  const beside = besideOf(facts, planned, candidate);
  return judgeCandidate(planned, candidate, factsOf(facts, metric), beside, time, published, day);
}

function factsOf(facts: ReadonlyMap<string, readonly Fact[]>, key: SeriesKey): readonly Fact[] {
  return facts.get(`${key.entity}\u0000${key.metric}`) ?? [];
}

function besideOf(
  facts: ReadonlyMap<string, readonly Fact[]>,
  { countedFrom }: PlannedFigure,
  candidate: Candidate,
): FactsBeside {
  const against = candidate.contrast?.against ?? null;
  return {
    events: [...eventsOf(facts, candidate), ...countedFrom.flatMap((key) => factsOf(facts, key))],
    against: against === null ? [] : factsOf(facts, against),
  };
}

function eventsOf(facts: ReadonlyMap<string, readonly Fact[]>, candidate: Candidate): readonly Fact[] {
  if (candidate.reading !== 'elapsed') return [];
  return candidate.place.entry.metrics
    .filter(({ kind, metric }) => kind === 'event' && metric !== candidate.metric.metric)
    .flatMap(({ entity, metric }) => facts.get(`${entity}\u0000${metric}`) ?? []);
}

/** The verdict of the same subject with the facts of `asOf`; spans that count from publication keep counting from it. */
function todayOf(
  planned: PlannedFigure,
  chosen: JudgedCandidate | null,
  facts: ReadonlyMap<string, readonly Fact[]>,
  time: SpokenTime,
  verdict: Verdict,
  context: JudgeContext,
): Verdict {
  if (chosen === null || context.asOf <= context.published || verdict === 'ambiguous') return verdict;
  // "From £10.42": what held before the day of publication is what it was.
  if (time.kind === 'before') return verdict;
  const { candidate } = chosen;
  const later = outcomeOf(planned, candidate, facts, time, context.published, context.asOf);
  return later?.verdict ?? 'unverifiable';
}
