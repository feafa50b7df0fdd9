import type { Fact } from '../reference/fact.ts';
import type { Series } from '../reference/lookup.ts';
import { readContrast } from './contrast/read-contrast.ts';
import type { FigureFeedback } from './feedback.ts';
import type { IdentifiedFigure } from './identified-figure.ts';
import type { JudgeContext, JudgedCandidate, JudgedFigure } from './judged-figure.ts';
import type { Candidate } from './subjects/candidate.ts';
import { readingsOf } from './subjects/reading-of.ts';
import { judgeCandidate } from './verdicts/judge-candidate.ts';

/**
 * The judgement after what people said of the figure; of several words on one figure the latest counts, and a verdict
 * that is accepted is the one about the subject a person had set before.
 */
export function honourFeedback(
  { id, judged }: IdentifiedFigure,
  feedback: readonly FigureFeedback[],
  series: readonly Series[],
  days: JudgeContext,
): JudgedFigure {
  const said = feedback.findLast((one) => one.figureId === id);
  if (said === undefined) return judged;
  switch (said.action) {
    case 'accept': {
      const accepted = acceptedAs(id, judged, feedback, series, days);
      return { ...accepted, rule: `${accepted.rule}; accepted by ${said.who}` };
    }
    case 'ignore':
      return {
        ...judged,
        verdict: 'not-checkable',
        today: 'not-checkable',
        chosen: null,
        candidates: [],
        conflicts: [],
        detail: null,
        rule: `ignored by ${said.who}`,
      };
    case 'wrong-subject':
      return aboutAnother(judged, said, series, days);
  }
}

function acceptedAs(
  id: string,
  judged: JudgedFigure,
  feedback: readonly FigureFeedback[],
  series: readonly Series[],
  days: JudgeContext,
): JudgedFigure {
  const before = feedback.findLast((one) => one.figureId === id && one.action !== 'accept');
  return before?.action === 'wrong-subject' ? aboutAnother(judged, before, series, days) : judged;
}

/** Judged anew as being about the subject a person named; without a name, or without a fact for it, unverifiable. */
function aboutAnother(
  judged: JudgedFigure,
  said: FigureFeedback,
  series: readonly Series[],
  days: JudgeContext,
): JudgedFigure {
  const rule = `subject set by ${said.who}`;
  const { subject } = said;
  const facts =
    series.find((one) => one.entity === subject?.entity && one.metric === subject.metric)?.facts ?? [];
  const open = subject === null ? [] : readAs(judged, subject, facts, days);
  const [chosen] = open;
  if (chosen?.outcome == null)
    return {
      ...judged,
      verdict: 'unverifiable',
      today: 'unverifiable',
      chosen: null,
      candidates: [],
      conflicts: [],
      detail: null,
      rule,
    };
  const today = later(judged, chosen.candidate, facts, days);
  return {
    ...judged,
    verdict: chosen.outcome.verdict,
    today: today ?? chosen.outcome.verdict,
    chosen,
    judged: [chosen, ...judged.judged],
    candidates: [chosen.outcome.fact, ...chosen.outcome.others],
    conflicts: [],
    rule: `${chosen.outcome.rule}; ${rule}`,
    detail: chosen.outcome.detail,
  };
}

const NOTHING_BESIDE = { events: [], against: [] };

function readAs(
  judged: JudgedFigure,
  subject: { readonly entity: string; readonly metric: string },
  facts: readonly Fact[],
  days: JudgeContext,
): readonly JudgedCandidate[] {
  const [fact] = facts;
  if (fact === undefined) return [];
  const metric = {
    entity: subject.entity,
    metric: subject.metric,
    terms: [],
    unit: fact.unit,
    kind: fact.kind,
  };
  const { quantity } = judged.planned;
  const mention = {
    start: quantity.start,
    end: quantity.start,
    text: '',
    sentence: judged.planned.sentence.index,
    firstToken: 0,
    lastToken: 0,
    entries: [],
    proper: true,
    possessive: false,
  };
  const { sentence } = judged.planned;
  const how = readContrast(sentence, quantity, []);
  const contrast = how === null ? {} : { contrast: { how, against: null } };
  const readings = how === null ? [] : [how.measure === 'ratio' ? ('ratio' as const) : ('change' as const)];
  return [...readingsOf(sentence, quantity, metric), ...readings].flatMap((reading): JudgedCandidate[] => {
    const candidate: Candidate = {
      entity: subject.entity,
      metric,
      reading,
      place: {
        entry: { alias: '', entity: subject.entity, metrics: [metric] },
        mention,
        where: 'sentence',
        anaphoric: false,
        parts: [],
      },
      score: 20,
      parts: [{ name: 'named by a person', score: 20 }],
      strong: true,
      weak: false,
      named: true,
      inResult: false,
      sumOf: [],
      sole: false,
      ...contrast,
    };
    const outcome = outcomeOn(days.published, judged, candidate, facts, days);
    return outcome === null ? [] : [{ candidate, outcome }];
  });
}

function later(judged: JudgedFigure, candidate: Candidate, facts: readonly Fact[], days: JudgeContext) {
  if (days.asOf <= days.published) return null;
  return outcomeOn(days.asOf, judged, candidate, facts, days)?.verdict;
}

/** What comes of the subject with the facts known on `day`. */
function outcomeOn(
  day: string,
  judged: JudgedFigure,
  candidate: Candidate,
  facts: readonly Fact[],
  { published }: JudgeContext,
) {
  return judgeCandidate(judged.planned, candidate, facts, NOTHING_BESIDE, judged.time, published, day);
}
