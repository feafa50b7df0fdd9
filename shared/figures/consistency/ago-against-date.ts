import type { Token } from '../../article/tokens.ts';
import { elapsed } from '../calendar.ts';
import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { wordStem } from '../reading/word-stem.ts';
import { compareElapsed } from '../verdicts/compare-elapsed.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { newNames } from './new-names.ts';

/** "Opened in 2014" and "opened seven years ago": a date and a span back from publication for one and the same event. */
export function agoAgainstDate(plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const published = plan.reading.article.published.date;
  const dates = judged.filter(
    ({ planned }) => planned.quantity.date !== null && !planned.quantity.date.resolvedFromPublished,
  );
  const spans = judged.filter(({ planned }) => planned.quantity.kind === 'ago-span');
  return spans.flatMap((span) => {
    const date = dates.find((one) => sameEvent(one, span));
    return date === undefined || agrees(date.planned.quantity, span.planned.quantity, published)
      ? []
      : [
          {
            figures: [date, span],
            rule: 'date and span: they name different times',
            detail: `${quoted(date)} and ${quoted(span)} are different times`,
          },
        ];
  });
}

function agrees(date: Quantity, span: Quantity, published: string): boolean {
  if (date.date === null || span.value === null) return true;
  const unit = span.unit.replace(/ ago$/, '');
  const claim = { value: span.value, unit, comparator: span.comparator, step: span.step };
  if (elapsed(date.date.first, published, unit) === null) return true;
  return (
    [date.date.first, date.date.last].some(
      (day) => compareElapsed(claim, day, published).fit !== 'contradicted',
    ) || within(claim, date, published)
  );
}

/** A whole year stated may hold the very day the span counts from. */
function within(claim: Parameters<typeof compareElapsed>[0], date: Quantity, published: string): boolean {
  const early = elapsed(date.date?.first ?? published, published, claim.unit);
  const late = elapsed(date.date?.last ?? published, published, claim.unit);
  return early !== null && late !== null && claim.value <= early.exact && claim.value >= late.floor;
}

/** The same verb beside both, and at least one other telling word in common. */
function sameEvent(a: JudgedFigure, b: JudgedFigure): boolean {
  if (isApposed(a, b)) return true;
  const verbs = verbsBeside(a).filter((verb) => verbsBeside(b).includes(verb));
  if (verbs.length === 0) return false;
  if (a.planned.sentence === b.planned.sentence) return true;
  const [earlier, later] = [a.planned.sentence, b.planned.sentence].toSorted((x, y) => x.index - y.index);
  if (earlier === undefined || later === undefined || newNames(earlier, later)) return false;
  const shared = tellingWords(a.planned.sentence).filter((word) =>
    tellingWords(b.planned.sentence).includes(word),
  );
  return shared.some((word) => !verbs.includes(word));
}

/** "In 1987, 24 years ago.": nothing but a comma between, and nothing behind. */
function isApposed({ planned: date }: JudgedFigure, { planned: span }: JudgedFigure): boolean {
  if (date.sentence !== span.sentence || span.quantity.start < date.quantity.end) return false;
  const { sentence, quantity } = span;
  const [from, to] = [tokenAt(sentence, date.quantity.end), tokenAt(sentence, quantity.start)];
  const behind = sentence.tokens[tokenAt(sentence, quantity.end)]?.text ?? '.';
  return to - from === 1 && /^[,(]$/.test(sentence.tokens[from]?.text ?? '') && /^[.,;)]$/.test(behind);
}

/** The past form that governs the figure: the nearest before it in its clause, else the nearest after it. */
function verbsBeside({ planned }: JudgedFigure): string[] {
  const { sentence, quantity } = planned;
  const at = tokenAt(sentence, quantity.start);
  const after = tokenAt(sentence, quantity.end);
  const before = sentence.tokens.slice(Math.max(0, at - REACH), at).toReversed();
  const verb = firstPast(before) ?? firstPast(sentence.tokens.slice(after, after + REACH));
  return verb === null ? [] : [wordStem(verb)];
}

const REACH = 7;
const CLAUSE_ENDS = /^(?:[,;:()—]|that|which|when|while|before|after)$/;

function firstPast(tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    if (CLAUSE_ENDS.test(token.lower)) return null;
    if (isPastForm(token)) return token.lower;
  }
  return null;
}

function isPastForm(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /(?:ed|built|founded|born|began|won|fell|left|struck|set)$/.test(token.lower) &&
    !STOP_WORDS.has(token.lower)
  );
}

function tellingWords(sentence: SentenceReading): string[] {
  return sentence.tokens
    .filter((token) => token.kind === 'word' && !STOP_WORDS.has(token.lower))
    .map((token) => wordStem(token.lower));
}
