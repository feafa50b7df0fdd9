import type { Quantity } from '../../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf } from '../../reading/words-around.ts';
import type { Contrast } from '../contrast.ts';

const ADDS =
  /^(?:added|adds|adding|confirmed|opened|opening|gained|created|admitted|hired|built|made|bought|acquired)$/;
const TAKES = /^(?:closed|closing|lost|shed|cut|axed|shut|scrapped|abolished|sold|retired)$/;

/** "closed 36 branches", "four new provinces", "a further 344 joined": how many came or went, which may be all that changed since before. */
export function readIncrement(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  if (quantity.kind !== 'amount' || (quantity.value ?? 0) < 3) return null;
  const at = firstTokenOf(sentence, quantity);
  const before = sentence.tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  const isMore = /^(?:further|another|additional|extra)$/.test(before.at(-1) ?? '');
  const isNew = sentence.tokens[tokenAt(sentence, quantity.end)]?.lower === 'new';
  const direction = before.some((word) => TAKES.test(word))
    ? 'down'
    : isNew || isMore || before.some((word) => ADDS.test(word))
      ? 'up'
      : null;
  if (direction === null) return null;
  const base = { kind: 'time', when: 'previous' } as const;
  return {
    measure: 'difference',
    base,
    baseFrom: sentence.end,
    direction,
    certain: false,
    onlyIfRight: true,
  };
}
