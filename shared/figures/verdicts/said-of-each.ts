import { mayAccuse } from '../accusation/may-accuse.ts';
import type { JudgedCandidate, JudgedFigure } from '../judged-figure.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';

/** Subjects whose scores are no farther apart than this are both meant. */
const ALIKE = 2;
/** Words before or behind the number and what it counts within which "each" is looked for. */
const REACH = 4;

/**
 * "Ellwood and Brandt had 14 points each", "matching 14-point efforts from Ellwood and Brandt": what is said of each of
 * two is wrong where it is wrong of either, though it be right of the one that was read as its subject.
 */
export function saidOfEach(judged: readonly JudgedFigure[]): readonly JudgedFigure[] {
  return judged.map((figure) => {
    const { sentence, quantity } = figure.planned;
    if (figure.verdict !== 'supported' || figure.chosen === null) return figure;
    if (!saysEach(sentence, quantity)) return figure;
    const { chosen } = figure;
    const wrong = figure.judged.find((other) => isWrongOf(sentence, chosen, other));
    return wrong === undefined || !mayAccuse(figure.planned, wrong) ? figure : wrongOf(figure, wrong);
  });
}

function saysEach(
  sentence: SentenceReading,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { tokens } = sentence;
  const at = tokenAt(sentence, start);
  const from = tokenAt(sentence, end);
  const before = tokens.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const after = tokens.slice(from, from + REACH).map(({ lower }) => lower);
  const words = before.join(' ');
  return (
    before.includes('each') ||
    before.includes('matching') ||
    words.endsWith('pair of') ||
    after.includes('apiece') ||
    after.includes('each') ||
    after.join(' ').includes('a piece')
  );
}

/** The other of two names joined by "and", of which the figure would be wrong. */
function isWrongOf(sentence: SentenceReading, chosen: JudgedCandidate, other: JudgedCandidate): boolean {
  const [a, b] = [chosen.candidate, other.candidate];
  return (
    other.outcome?.verdict === 'contradicted' &&
    a.entity !== b.entity &&
    a.metric.metric === b.metric.metric &&
    b.place.where === 'sentence' &&
    Math.abs(a.score - b.score) <= ALIKE &&
    areJoined(sentence, a.place.mention, b.place.mention)
  );
}

function areJoined({ tokens }: SentenceReading, a: Mention, b: Mention): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = tokens.slice(first.lastToken, second.firstToken).map(({ lower }) => lower);
  return between.filter((word) => word !== 'the').join(' ') === 'and';
}

function wrongOf(figure: JudgedFigure, wrong: JudgedCandidate): JudgedFigure {
  const { outcome } = wrong;
  if (outcome === null) return figure;
  return {
    ...figure,
    verdict: 'contradicted',
    today: 'contradicted',
    chosen: wrong,
    candidates: [outcome.fact, ...outcome.others],
    rule: `${outcome.rule}; it is said of each of two`,
    detail: outcome.detail,
  };
}
