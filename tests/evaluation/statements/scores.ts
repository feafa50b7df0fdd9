import type { Scores } from '../evaluation.ts';
import type { GoldArticle, GoldQuote, PredictedQuote } from './gold.ts';
import { type Counts, coverage, intersectionOverUnion, matchQuotes, type Protocol } from './matching.ts';

const lenient = {
  compare: coverage,
  speakersMatch: (a, b) => coverage(a, b) > 0,
} satisfies Partial<Protocol>;
const strict = {
  compare: intersectionOverUnion,
  speakersMatch: (a, b) => intersectionOverUnion(a, b) >= 0.5,
} satisfies Partial<Protocol>;

const measures: Readonly<Record<string, Omit<Protocol, 'keep'>>> = {
  'at 0.3': { ...lenient, threshold: 0.3 },
  'at 0.8': { ...lenient, threshold: 0.8 },
  strict: { ...strict, threshold: 0.5 },
};

/**
 * Every measure of the statement sets: over all attributions and over those whose cue is one of speaking, quotes and
 * speakers at coverage above 0.3 and 0.8 and by intersection over union above 0.5, and resolved names where the gold
 * has them.
 */
export function statementScores(
  gold: readonly GoldArticle[],
  predicted: ReadonlyMap<string, readonly PredictedQuote[]>,
): Scores {
  const scopes: Readonly<Record<string, (quote: GoldQuote) => boolean>> = {
    all: () => true,
    speech: (quote) => quote.speechCue ?? true,
  };
  return Object.fromEntries(
    Object.entries(scopes).map(([scope, keep]) => [
      scope,
      Object.fromEntries(
        Object.entries(measures).map(([measure, protocol]) => [
          measure,
          scored(matchQuotes(gold, predicted, { ...protocol, keep })),
        ]),
      ),
    ]),
  );
}

function scored({ matched, spurious, missed, speakersRight, cuesRight, pairs }: Counts): Scores {
  const precision = matched / Math.max(1, matched + spurious);
  const recall = matched / Math.max(1, matched + missed);
  return {
    precision: percent(precision),
    recall: percent(recall),
    f1: percent((2 * precision * recall) / Math.max(Number.EPSILON, precision + recall)),
    speaker: percent(speakersRight / Math.max(1, matched)),
    cue: percent(cuesRight / Math.max(1, matched)),
    ...nameScores(pairs),
    matched,
    spurious,
    missed,
  };
}

/**
 * `name`: share of matched quotes whose predicted speaker has the gold name, letter case, a leading article and a
 * genitive "'s" aside. `named`: where the gold lists aliases, share whose name's last word is a word of one.
 */
function nameScores(pairs: Counts['pairs']): Scores {
  const resolved = pairs.filter(([quote]) => quote.name !== undefined);
  const aliased = pairs.filter(([quote]) => (quote.speaker?.aliases?.length ?? 0) > 0);
  const scores: Record<string, number> = {};
  if (resolved.length > 0)
    scores.name = percent(
      resolved.filter(([quote, best]) => sameName(quote.name as string, best.speaker?.name ?? null)).length /
        resolved.length,
    );
  if (aliased.length > 0)
    scores.named = percent(
      aliased.filter(([quote, best]) => {
        const last = lastWord(best.speaker?.name ?? '');
        return last !== '' && quote.speaker?.aliases?.some((alias) => wordsOf(alias).includes(last));
      }).length / aliased.length,
    );
  return scores;
}

/** Whether two resolved names are one, by the words that carry them. */
export function sameName(gold: string, predicted: string | null): boolean {
  return predicted !== null && bare(gold) === bare(predicted);
}

function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|some|several|many) /, '')
    .replace(/[.,]/g, '')
    .trim();
}

function lastWord(name: string): string {
  return wordsOf(name).at(-1) ?? '';
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/\s+/);
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10;
}
