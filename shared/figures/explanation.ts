import type { Fact } from '../reference/fact.ts';
import type { Verdict } from './figure.ts';
import type { JudgedFigure } from './judged-figure.ts';
import type { Outcome } from './verdicts/outcome.ts';
import { valueWords } from './wording/amount-words.ts';
import { factWords, figureWords, type Telling } from './wording/fact-words.ts';
import { listWords } from './wording/list-words.ts';
import { quotedWords } from './wording/quoted-words.ts';

/**
 * One plain sentence a sub-editor can paste into an email: what the article says, what the reference says of what and
 * when, and whose word that is. How it was decided is in the chain, not here. `telling` has the ISO day it is read on.
 */
export function explanationOf(judged: JudgedFigure, telling: Telling): string {
  const { sentence, quantity } = judged.planned;
  const quoted = quotedWords(sentence, quantity);
  const { outcome = null } = judged.chosen ?? {};
  switch (judged.verdict) {
    case 'not-checkable':
      return notCheckable(quoted, judged.rule);
    case 'inconsistent':
      return judged.conflicts.length === 0
        ? `${quoted} cannot be right, because ${judged.detail ?? judged.rule}.`
        : `The article contradicts itself, because ${judged.detail ?? judged.rule}.`;
    case 'unverifiable':
      return noFactFor(quoted, judged.candidates[0], telling);
    case 'ambiguous':
      return ambiguous(quoted, judged, telling);
    default:
      return outcome === null
        ? noFactFor(quoted, undefined, telling)
        : `${told(judged.verdict, quoted, outcome, telling)} ${sourceWords([outcome.fact])}.`;
  }
}

/** A fact that is near but not surely meant is named, so that a person can decide what a rule would have to guess. */
function noFactFor(quoted: string, near: Fact | undefined, telling: Telling): string {
  if (near === undefined) return `No fact in the reference data speaks of ${quoted}.`;
  return `The article does not say plainly what ${quoted} refers to; the nearest fact is that ${factWords(near, telling)} ${sourceWords([near])}.`;
}

const NOT_A_CLAIM: Readonly<Record<string, string>> = {
  forecast: 'is a forecast',
  hope: 'is a hope or a plan',
  condition: 'is part of a condition',
  illustration: 'is an illustration',
};

function notCheckable(quoted: string, rule: string): string {
  const ignoredBy = /^ignored by (.+)$/.exec(rule)?.[1];
  if (ignoredBy !== undefined) return `${quoted} is not checked, because ${ignoredBy} has set it aside.`;
  return `${quoted} ${NOT_A_CLAIM[rule] ?? 'makes no claim of fact'}, so there is nothing to check.`;
}

function told(verdict: Verdict, quoted: string, { fact, others, detail }: Outcome, telling: Telling): string {
  const clause = `${factWords(fact, telling)}${detail ?? ''}`;
  switch (verdict) {
    case 'supported':
      return `${quoted} is right: ${clause}`;
    case 'approximate':
      return `${quoted} is close but not exact: ${clause}`;
    case 'outdated':
      return `${quoted} is out of date: ${sinceReplaced(fact, others[0], telling) ?? clause}`;
    default:
      return `The article says ${quoted}, but ${clause}`;
  }
}

/** "NATO had 30 members from 27 March 2020 to 3 April 2023, and the figure has been 32 since 7 March 2024". */
function sinceReplaced(now: Fact, then: Fact | undefined, telling: Telling): string | null {
  if (then === undefined)
    return now.validTo === null
      ? null
      : `${factWords(now, telling)}, and the reference data have nothing after that`;
  if (then.validFrom === now.validFrom && then.validTo === now.validTo)
    return `it is an earlier count that has been revised, and ${factWords(now, telling)}`;
  return `${factWords(then, telling)}, and ${figureWords(now, telling)}`;
}

function ambiguous(quoted: string, { candidates, rule }: JudgedFigure, telling: Telling): string {
  const facts = candidates.filter(
    (fact, index) => candidates.findIndex(({ id }) => id === fact.id) === index,
  );
  const clauses = facts.map((fact) => factWords(fact, telling));
  const sources = sourceWords(facts);
  const [first, second] = facts;
  if (first === undefined || second === undefined)
    return `The article does not say plainly what ${quoted} refers to.`;
  if (rule.startsWith('wrong of the name given'))
    return `${quoted} may have been given to the wrong name: ${listWords(clauses, 'and')} ${sources}.`;
  if (first.entity === second.entity && first.metric === second.metric)
    return `Counts differ as to ${quoted}: ${clauses[0]} by one count, but ${valueWords(second)} by another ${sources}.`;
  return `The article does not say which of two things ${quoted} refers to: ${listWords(clauses, 'and')} ${sources}.`;
}

/** "(source: NATO, https://www.nato.int/)"; each source once. */
function sourceWords(facts: readonly Fact[]): string {
  const named = facts.map(({ source }) =>
    source.url === null ? source.name || 'not named' : `${source.name || 'not named'}, ${source.url}`,
  );
  const each = [...new Set(named)];
  return `(${each.length > 1 ? 'sources' : 'source'}: ${each.join('; ')})`;
}
