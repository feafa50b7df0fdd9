import type { Fact } from '../reference/fact.ts';
import { plainDay } from './calendar.ts';
import type { JudgedFigure } from './judged-figure.ts';

/** One plain sentence a sub-editor can paste into an email: what the reference says, and whose word it is. */
export function explanationOf(judged: JudgedFigure): string {
  const quoted = `"${judged.planned.quantity.text}"`;
  const { outcome = null } = judged.chosen ?? {};
  switch (judged.verdict) {
    case 'not-checkable':
      return `${quoted} is ${NOT_A_CLAIM[judged.rule] ?? 'not a claim of fact'}, so there is nothing to check.`;
    case 'inconsistent':
      return `${quoted} cannot ${judged.conflicts.length === 0 ? 'be right' : `stand beside ${others(judged)}`}: ${judged.detail ?? judged.rule}.`;
    case 'unverifiable':
      return noFactFor(quoted, judged.candidates[0]);
    case 'ambiguous':
      return `${quoted} could be measured against ${judged.candidates.map((fact) => factInWords(fact)).join(' or against ')}; the text does not say which.`;
    default:
      return outcome === null
        ? noFactFor(quoted, undefined)
        : `${VERDICT[judged.verdict](quoted, outcome.fact, outcome.others)}${inBrackets(judged.detail)} (${sourceOf(outcome.fact)}).`;
  }
}

/** A fact that is near but not surely meant is named, so that a person can decide what a rule would have to guess. */
function noFactFor(quoted: string, near: Fact | undefined): string {
  if (near === undefined) return `No fact of the reference could be tied to ${quoted}.`;
  return `The text does not say plainly enough what ${quoted} counts; the nearest fact is ${factInWords(near)} (${sourceOf(near)}).`;
}

const NOT_A_CLAIM: Readonly<Record<string, string>> = {
  forecast: 'a forecast',
  hope: 'a hope or a plan',
  condition: 'part of a condition',
  illustration: 'an illustration',
};

const VERDICT: Readonly<
  Record<
    'supported' | 'approximate' | 'contradicted' | 'outdated',
    (quoted: string, fact: Fact, others: readonly Fact[]) => string
  >
> = {
  supported: (quoted, fact) => `${quoted} stands: ${factInWords(fact)}`,
  approximate: (quoted, fact) => `${quoted} is close but not exact: ${factInWords(fact)}`,
  contradicted: (quoted, fact) => `${quoted} is wrong: ${factInWords(fact)}`,
  outdated: (quoted, fact, others) =>
    `${quoted} is out of date: ${factInWords(fact)}${others[0] === undefined ? '' : `; it was ${statedValue(others[0])} ${statedDates(others[0])}`}`,
};

function inBrackets(detail: string | null): string {
  return detail === null ? '' : ` (${detail})`;
}

function others(judged: JudgedFigure): string {
  return judged.conflicts.map(({ quantity }) => `"${quantity.text}"`).join(' and ');
}

/** "NATO, members: 30 from 27 March 2020 to 3 April 2023". */
export function factInWords(fact: Fact): string {
  const what = fact.metric === 'date' ? fact.entity : `${fact.entity}, ${fact.metric}`;
  return `${what}: ${statedValue(fact)}${fact.kind === 'event' ? '' : ` ${statedDates(fact)}`}`;
}

function statedValue(fact: Fact): string {
  if (typeof fact.value === 'string') return plainDay(fact.value);
  const range =
    fact.lower === null || fact.upper === null ? null : `${grouped(fact.lower)} to ${grouped(fact.upper)}`;
  const number = fact.value === null ? (range ?? '') : grouped(fact.value);
  const accepted = fact.value !== null && range !== null ? ` (accepted range ${range})` : '';
  return `${number}${unitOf(fact)}${accepted}`;
}

function unitOf(fact: Fact): string {
  if (fact.unit === 'ordinal' || fact.metric.endsWith(fact.unit)) return '';
  return fact.unit === 'percent' ? '%' : ` ${fact.unit}`;
}

function statedDates(fact: Fact): string {
  if (fact.validTo === fact.validFrom) return `on ${plainDay(fact.validFrom)}`;
  return fact.validTo === null
    ? `since ${plainDay(fact.validFrom)}`
    : `from ${plainDay(fact.validFrom)} to ${plainDay(fact.validTo)}`;
}

/** 14300 is "14,300"; decimals stay as they are. */
function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}

function sourceOf(fact: Fact): string {
  const name = fact.source.name || 'no source named';
  return fact.source.url === null ? `source: ${name}` : `source: ${name}, ${fact.source.url}`;
}
