import type { GoldArticle, GoldQuote, GoldSpan, PredictedQuote } from './gold.ts';

/** Which quotes count, how two spans are compared and above which value they match. */
export interface Protocol {
  readonly threshold: number;
  readonly compare: (gold: GoldSpan, predicted: GoldSpan) => number;
  readonly speakersMatch: (gold: GoldSpan, predicted: GoldSpan) => boolean;
  readonly keep: (quote: GoldQuote) => boolean;
}

export interface Counts {
  readonly matched: number;
  readonly spurious: number;
  readonly missed: number;
  readonly speakersRight: number;
  readonly cuesRight: number;
  readonly pairs: readonly (readonly [GoldQuote, PredictedQuote])[];
}

function shared(a: GoldSpan, b: GoldSpan): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Share of the gold span that the predicted one covers. */
export function coverage(gold: GoldSpan, predicted: GoldSpan): number {
  return shared(gold, predicted) / Math.max(1, gold.end - gold.start);
}

/** Intersection over the stretch that both cover together. */
export function intersectionOverUnion(a: GoldSpan, b: GoldSpan): number {
  return shared(a, b) / Math.max(1, Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/**
 * Matches gold quotes to predictions as the Gender Gap Tracker does: each gold quote in order, those that count
 * first, takes the unused prediction that covers most of it. Predictions taken by quotes that do not count are no
 * false positives.
 */
export function matchQuotes(
  gold: readonly GoldArticle[],
  predicted: ReadonlyMap<string, readonly PredictedQuote[]>,
  protocol: Protocol,
): Counts {
  const { threshold, compare, speakersMatch, keep } = protocol;
  const pairs: [GoldQuote, PredictedQuote][] = [];
  let spurious = 0;
  let missed = 0;
  let speakersRight = 0;
  let cuesRight = 0;
  for (const article of gold) {
    const remaining = [...(predicted.get(article.id) ?? [])];
    const ordered = [...article.quotes.filter(keep), ...article.quotes.filter((quote) => !keep(quote))];
    for (const quote of ordered) {
      const best = bestOf(quote, remaining, compare, threshold);
      if (best !== null) remaining.splice(remaining.indexOf(best), 1);
      if (!keep(quote)) continue;
      if (best === null) {
        missed += 1;
        continue;
      }
      pairs.push([quote, best]);
      const { speaker, cue } = quote;
      if (
        speaker === null
          ? best.speaker === null
          : best.speaker !== null && speakersMatch(speaker, best.speaker)
      )
        speakersRight += 1;
      if (cue !== null && best.cue !== null && plain(cue.text) === plain(best.cue.text)) cuesRight += 1;
    }
    spurious += remaining.length;
  }
  return { matched: pairs.length, spurious, missed, speakersRight, cuesRight, pairs };
}

function bestOf(
  quote: GoldQuote,
  candidates: readonly PredictedQuote[],
  compare: Protocol['compare'],
  threshold: number,
): PredictedQuote | null {
  let best: PredictedQuote | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = compare(quote, candidate);
    if (score > threshold && score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function plain(text: string): string {
  return text.toLowerCase().trim();
}
