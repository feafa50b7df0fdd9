import type { Quantity } from './quantities/quantity.ts';
import type { Mention } from './reading/mentions.ts';
import type { SentenceReading } from './reading/sentence-reading.ts';
import { tokenAt } from './reading/sentence-reading.ts';
import { wordStem } from './reading/word-stem.ts';

/**
 * What a figure without a fact seems to be about, as the fact-checkers' list counts it: the entity nearest to it, if
 * any is known, and the thing counted or the unit. The same words give the same subject in every article.
 */
export function namedSubject(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): { readonly entity: string | null; readonly metric: string } {
  const nearest = mentions
    .filter((mention) => mention.entries.length === 1)
    .toSorted((a, b) => gap(a, quantity) - gap(b, quantity))[0];
  return { entity: nearest?.entries[0]?.entity ?? null, metric: thingCounted(sentence, quantity) };
}

/** Whether what `namedSubject` calls a metric says which facts to look for, and not only how it was measured. */
export function namesSeries(metric: string): boolean {
  return metric !== A_NUMBER && metric !== DATE && !TIME_OR_MULTIPLE.test(metric);
}

const A_NUMBER = 'a number';
const DATE = 'date';
const TIME_OR_MULTIPLE = /^amount in (?:times|(?:second|minute|hour|day|week|month|year|decade)s?(?: ago)?)$/;

function thingCounted(sentence: SentenceReading, quantity: Quantity): string {
  if (quantity.head !== null) {
    const head = sentence.tokens.slice(
      tokenAt(sentence, quantity.head.start),
      tokenAt(sentence, quantity.head.end),
    );
    const noun = head.findLast((token) => token.kind === 'word');
    if (noun !== undefined) return `number of ${wordStem(noun.lower) === 'person' ? 'people' : noun.lower}`;
  }
  return quantity.unit === '' ? A_NUMBER : quantity.kind === 'date' ? DATE : `amount in ${quantity.unit}`;
}

function gap(mention: Mention, quantity: Quantity): number {
  return mention.start >= quantity.end ? mention.start - quantity.end + 10 : quantity.start - mention.end;
}
