import type { Quantity } from '../../quantities/quantity.ts';
import { changeNounDirection } from '../../quantities/refiners/change-nouns.ts';
import { changeDirection } from '../../quantities/refiners/direction.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAfter, wordAt, wordsAfter } from '../../reading/words-around.ts';
import { baseAfter } from '../base-words.ts';
import type { Contrast } from '../contrast.ts';

/** "rose 3 points", "fell by a fifth", "an increase of 8.4 per cent on the year before", "a 5% fall". */
export function readChange(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind === 'multiple' || quantity.kind === 'duration') return null;
  const direction =
    quantity.direction ??
    directionOfNoun(sentence, quantity) ??
    directionBeforeBy(sentence, quantity) ??
    upOrDownOn(sentence, quantity);
  if (direction === null && !isMovedByPoints(sentence, quantity)) return null;
  const after = tokenAt(sentence, quantity.end);
  const found = baseAfter(sentence, quantity, after, mentions);
  const base =
    found.base.kind === 'entity'
      ? { base: { kind: 'time', when: 'open' } as const, baseFrom: sentence.end }
      : found;
  return {
    measure: 'difference',
    ...base,
    direction,
    // "Prices climbed by 14 percent" may be what the reference calls inflation: a value of its own.
    certain:
      quantity.kind !== 'percent' && (saysBy(sentence, quantity) || upOrDownOn(sentence, quantity) !== null),
    onlyIfRight: false,
  };
}

function saysBy(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = firstTokenOf(sentence, quantity);
  return wordAt(sentence, at - 1) === 'by';
}

/** How far before "by" the verb may stand: "went up in January by 40 crowns". */
const BY_REACH = 8;

function directionBeforeBy(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = firstTokenOf(sentence, quantity);
  if (!saysBy(sentence, quantity)) return null;
  for (let place = at - 2; place >= Math.max(0, at - BY_REACH); place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || token.kind === 'mark') return null;
    const direction = changeDirection(token.lower);
    if (direction !== null) return direction;
  }
  return null;
}

/** "145 complaints, up 84 on the year before", "70 seats, up 20": a bare number between "up" and "on" or the next mark. */
function upOrDownOn(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = firstTokenOf(sentence, quantity);
  const word = wordAt(sentence, at - 1);
  const next = wordAfter(sentence, quantity);
  if (word !== 'up' && word !== 'down') return null;
  if (/^(?:on|from|over|since|compared)$/.test(next)) return word;
  const isHung = quantity.kind === 'amount' && /^[,(]$/.test(wordAt(sentence, at - 2));
  return isHung && /^[,.;)]?$/.test(next) ? word : null;
}

/** "lifted its rate by a quarter point": points by which a share moved, whatever the verb. */
function isMovedByPoints(sentence: SentenceReading, quantity: Quantity): boolean {
  return quantity.kind === 'points' && saysBy(sentence, quantity);
}

/** "an increase of 8 per cent", "a quarter-point cut", "$5m of cuts". */
function directionOfNoun(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = firstTokenOf(sentence, quantity);
  const [next = '', second = ''] = wordsAfter(sentence, quantity, 2);
  if (next === 'of' && second.endsWith('s') && changeNounDirection(second) !== null)
    return changeNounDirection(second);
  const isCounted = quantity.kind === 'amount' || quantity.kind === 'measure';
  return (
    (wordAt(sentence, at - 1) === 'of' ? changeNounDirection(wordAt(sentence, at - 2)) : null) ??
    (isCounted ? null : (changeNounDirection(next) ?? changeNounDirection(second)))
  );
}
