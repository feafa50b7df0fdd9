import type { Span } from '../../article/span.ts';
import type { Draft } from './draft.ts';
import { type Line, readLine } from './line.ts';
import { NUMBER_STARTS } from './numbers/read-number.ts';
import type { Quantity } from './quantity.ts';
import type { Recogniser } from './recognisers/recogniser.ts';
import { RECOGNISERS } from './recognisers.ts';
import { REFINERS } from './refiners.ts';

/** What the reading depends on beside the text. */
export interface QuantityContext {
  /** ISO day of publication. */
  readonly published: string;
}

const ON_NUMBERS = RECOGNISERS.filter((recogniser) => recogniser.starts === 'number');
const BY_START = indexByStart();

/**
 * Every quantity in `text[span)`, in order, without overlaps. All are given with their `role`: a caller that checks
 * claims wants those whose role is `figure`; periods and reporting days tell which time the others speak of.
 * Linear in the length of the span.
 */
export function findQuantities(text: string, span: Span, context: QuantityContext): Quantity[] {
  const line = readLine(text, span, context.published);
  let drafts = recognise(line);
  for (const refine of REFINERS) drafts = refine(line, drafts);
  return drafts;
}

function recognise(line: Line): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < line.tokens.length; ) {
    const found = recogniseAt(line, at);
    if (found !== null) drafts.push(found);
    at = found === null ? at + 1 : Math.max(found.last, at + 1);
  }
  return drafts;
}

function recogniseAt(line: Line, at: number): Draft | null {
  const lower = line.lower(at);
  const found = firstOf(BY_START.get(lower), line, at);
  if (found !== null) return found;
  const mayBeNumber = line.tokens[at]?.kind === 'number' || NUMBER_STARTS.has(lower);
  return mayBeNumber && line.numberAt(at) !== null ? firstOf(ON_NUMBERS, line, at) : null;
}

/** What the first recogniser to read a quantity at `at` makes of it. */
function firstOf(recognisers: readonly Recogniser[] | undefined, line: Line, at: number): Draft | null {
  for (const recogniser of recognisers ?? []) {
    const found = recogniser.read(line, at);
    if (found !== null) return found;
  }
  return null;
}

function indexByStart(): ReadonlyMap<string, readonly Recogniser[]> {
  const index = new Map<string, Recogniser[]>();
  for (const recogniser of RECOGNISERS) {
    if (recogniser.starts === 'number') continue;
    for (const start of recogniser.starts) index.set(start, [...(index.get(start) ?? []), recogniser]);
  }
  return index;
}
