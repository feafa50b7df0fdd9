import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isHouseNumber, isTelephone } from './labels/address.ts';
import { gluedToLetters, isChain, isSlashed, isSlashedCode, opensCode } from './labels/glued.ts';
import { continuesList, followsLabelNoun, namesRanks, numbersRoute } from './labels/label-noun.ts';
import { followsName, isNamed, precedesName } from './labels/name.ts';
import { namesByOrdinal } from './labels/ordinal.ts';
import { isPluralNoun } from './noun-phrase.ts';

/** Marks numbers that are part of a name: "Section 4", "Boeing 787", "S&P 500", "G20", "COVID-19", phone numbers. */
export function findLabels(line: Line, drafts: Draft[]): Draft[] {
  let listed = false;
  for (const [index, target] of drafts.entries()) {
    const before = drafts[index - 1];
    const after = before?.role === 'label' && target.kind === 'amount' ? before : null;
    listed =
      after !== null &&
      (listed || isPluralNoun(line.lower(after.first - 1))) &&
      continuesList(line, after, target);
    if (listed || (after !== null && isGluedOn(line, after, target)) || isLabel(line, target))
      target.role = 'label';
  }
  return drafts;
}

/** "737-800", "Article 370(1)", "No. 22-cv-1203": glued to a label by a mark. */
function isGluedOn(line: Line, before: Draft, target: Draft): boolean {
  return (
    target.first === before.last + 1 &&
    /^[-–/(.]$/.test(line.lower(before.last)) &&
    line.glued(before.last - 1) &&
    line.glued(before.last)
  );
}

function isLabel(line: Line, target: Draft): boolean {
  if (target.kind === 'ordinal') return namesByOrdinal(line, target);
  if (target.kind !== 'amount' && target.kind !== 'date' && target.kind !== 'measure') return false;
  if (opensCode(line, target)) return true;
  if (target.kind === 'date')
    return (
      target.date?.precision === 'year' &&
      (followsName(line, target) || isTelephone(line, target) || isSlashedCode(line, target))
    );
  if (gluedToLetters(line, target) || isChain(line, target) || isSlashed(line, target)) return true;
  if (target.kind === 'measure') return false;
  return (
    followsLabelNoun(line, target) ||
    followsName(line, target) ||
    precedesName(line, target) ||
    isHouseNumber(line, target) ||
    isTelephone(line, target) ||
    numbersRoute(line, target) ||
    namesRanks(line, target) ||
    isNamed(line, target)
  );
}
