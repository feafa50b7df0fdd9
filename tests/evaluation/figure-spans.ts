import { existsSync, readFileSync } from 'node:fs';
import type { Span } from '../../shared/article/span.ts';
import { findQuantities } from '../../shared/figures/quantities/find-quantities.ts';
import type { Quantity } from '../../shared/figures/quantities/quantity.ts';
import type { Scores } from './evaluation.ts';

/** A passage with its figures marked, as the verdict sets have them. */
export interface MarkedPassage {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly figures: readonly Span[];
}

interface ContextLine {
  readonly id: string;
  readonly spans: readonly Span[];
}

/**
 * How many marked figures are found: a figure is found by a quantity of role `figure` whose span, or whose number
 * alone, overlaps it by half of the longer. Where the file has a sister `-context.jsonl` of numbers that are no figures,
 * `contextFlagged` counts those taken for one.
 */
export function scoreSpans(passages: readonly MarkedPassage[], path: string): Scores {
  const context = readContext(path.replace(/\.jsonl$/, '-context.jsonl'));
  const counts = { gold: 0, found: 0, notInGold: 0, contextFlagged: 0 };
  for (const passage of passages) {
    const figures = figuresOf(passage);
    counts.gold += passage.figures.length;
    counts.found += passage.figures.filter((gold) => figures.some((one) => finds(one, gold))).length;
    counts.notInGold += figures.filter((one) => !passage.figures.some((gold) => finds(one, gold))).length;
    const others = context.get(passage.id) ?? [];
    counts.contextFlagged += others.filter((other) => figures.some((one) => shared(one, other) > 0)).length;
  }
  return {
    ...counts,
    recall: Number((counts.found / (counts.gold || 1)).toFixed(3)),
    contextSpans: [...context.values()].flat().length,
  };
}

/** Passage id → its spans that are no figures. */
function readContext(path: string): ReadonlyMap<string, readonly Span[]> {
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as ContextLine).map(({ id, spans }) => [id, spans]));
}

function figuresOf({ text, published }: MarkedPassage): readonly Quantity[] {
  return findQuantities(text, { start: 0, end: text.length }, { published }).filter(
    ({ role }) => role === 'figure',
  );
}

function finds(quantity: Quantity, gold: Span): boolean {
  return halfOver(quantity, gold) || (quantity.numberSpan !== null && halfOver(quantity.numberSpan, gold));
}

function halfOver(a: Span, b: Span): boolean {
  return shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
