import { type Draft, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { isFunctionWord } from './function-words.ts';
import { nounPhrase, type Phrase } from './noun-phrase.ts';

/** Finds what each count counts: "member countries" of "30 member countries", "nation" of "30-nation". */
export function findHeads(line: Line, drafts: Draft[]): Draft[] {
  for (const [index, target] of drafts.entries()) {
    const limit = limitOf(line, drafts, index);
    const head = headOf(line, target, limit);
    if (head === null) continue;
    target.head = spanOf(line, head.first, head.last);
    if (target.kind !== 'amount' || target.unit !== '') continue;
    target.unit = line.lower(head.last - 1);
    target.unitSpan = target.head;
  }
  for (const [index, part] of drafts.entries()) takeHeadOfWhole(line, part, drafts[index + 1]);
  return drafts;
}

/** "31 of the 180 seats": the part counts what the whole counts. */
function takeHeadOfWhole(line: Line, part: Draft, whole: Draft | undefined): void {
  if (part.kind !== 'amount' || part.head !== null || part.unit !== '') return;
  if (whole?.kind !== 'amount' || whole.head === null || line.lower(part.last) !== 'of') return;
  if (afterDeterminers(line, part.last + 1) !== whole.first) return;
  part.unit = whole.unit;
  part.unitSpan = whole.unitSpan;
  part.head = whole.head;
}

/** The next quantity ends the phrase, unless it is an ordinal inside it: "14 first-team players". */
function limitOf(line: Line, drafts: readonly Draft[], index: number): number {
  for (let next = index + 1; next < Math.min(drafts.length, index + 3); next++) {
    const draft = drafts[next] as Draft;
    if (draft.kind !== 'ordinal' || line.lower(draft.last) !== '-') return draft.first;
  }
  return drafts[index + 3]?.first ?? line.tokens.length;
}

function headOf(line: Line, target: Draft, limit: number): Phrase | null {
  if (target.kind === 'date' || target.kind === 'time' || target.role === 'label') return null;
  const at = target.last;
  if (target.kind === 'tally' && target.unit !== '') return null;
  if (isHyphened(line, at)) return { first: at + 1, last: lastOfHyphened(line, at + 1) };
  if (line.lower(at) === 'of') {
    const sort = isShare(target) ? 'whole' : target.kind === 'amount' ? 'counted' : null;
    return sort === null ? null : nounPhrase(line, afterDeterminers(line, at + 1), limit, sort);
  }
  if (isShare(target) || target.kind === 'age') return null;
  return nounPhrase(line, at, limit, isPlural(target) ? 'counted' : 'singular');
}

function isShare(target: Draft): boolean {
  return target.kind === 'percent' || target.kind === 'money' || target.kind === 'multiple';
}

function isPlural(target: Draft): boolean {
  return (
    target.kind !== 'ordinal' && target.value !== 1 && target.kind !== 'measure' && target.kind !== 'duration'
  );
}

function isHyphened(line: Line, at: number): boolean {
  return (
    line.lower(at) === '-' &&
    line.glued(at - 1) &&
    line.glued(at) &&
    line.tokens[at + 1]?.kind === 'word' &&
    !isFunctionWord(line.tokens[at + 1])
  );
}

/** Words of one hyphened compound looked at; the bound keeps hostile text linear. */
const MAX_HYPHENED = 8;

/** Over "-member" and on over "-seat-wide". */
function lastOfHyphened(line: Line, at: number): number {
  let last = at + 1;
  while (last < at + MAX_HYPHENED && isHyphened(line, last)) last += 2;
  return last;
}

/** Over "the", "its", "all the", "these" after "of". */
function afterDeterminers(line: Line, at: number): number {
  let next = at;
  while (/^(?:the|its|their|his|her|our|all|these|those|this|that|my|your|a|an)$/.test(line.lower(next)))
    next++;
  return next;
}
