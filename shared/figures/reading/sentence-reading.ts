import type { ParagraphKind } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import type { Token } from '../../article/tokens.ts';
import type { Quantity } from '../quantities/quantity.ts';

/** A sentence with everything later steps ask of it. */
export interface SentenceReading extends Span {
  /** In text order over the whole article, from 0. */
  readonly index: number;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Token places by the stem of their word. */
  readonly stems: ReadonlyMap<string, readonly number[]>;
  /** Running sum of the tokens' weights, one longer than `tokens`: see `distance`. */
  readonly weights: readonly number[];
  /** Running sum of the weights of what stands in brackets, one longer than `tokens`. */
  readonly asides: readonly number[];
  readonly quantities: readonly Quantity[];
}

/**
 * The weight of the words between two spans of the sentence; 0 when they touch or overlap. An aside in brackets that
 * stands between them parts them no further.
 */
export function distance(sentence: SentenceReading, a: Span, b: Span): number {
  const [left, right] = a.start <= b.start ? [a, b] : [b, a];
  const from = tokenAt(sentence, left.end);
  const to = tokenAt(sentence, right.start);
  if (from >= to) return 0;
  const apart = (sentence.weights[to] as number) - (sentence.weights[from] as number);
  return isInAside(sentence, from - 1) || isInAside(sentence, to)
    ? apart
    : apart - ((sentence.asides[to] as number) - (sentence.asides[from] as number));
}

/** Whether the token stands in brackets. */
export function isInAside({ asides }: SentenceReading, token: number): boolean {
  return token >= 0 && token + 1 < asides.length && asides[token + 1] !== asides[token];
}

/** The first token that starts at or after `offset`; the number of tokens when none does. */
export function tokenAt(sentence: SentenceReading, offset: number): number {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
