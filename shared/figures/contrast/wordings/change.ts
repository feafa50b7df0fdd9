import type { Quantity } from '../../quantities/quantity.ts';
import { changeDirection } from '../../quantities/refiners/direction.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { baseAfter } from '../base-words.ts';
import type { Contrast } from '../contrast.ts';

const CHANGE_NOUN =
  /^(?:increase|rise|gain|jump|growth|surge|fall|drop|decline|decrease|cut|reduction|slump|hike)$/;

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
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  return sentence.tokens[at - 1]?.lower === 'by';
}

const CHANGE_NOUNS = /^(?:increases|rises|gains|falls|cuts|reductions|hikes)$/;
const FALLS = /^(?:falls?|drop|decline|decrease|cuts?|reductions?|slump)$/;

/** How far before "by" the verb may stand: "went up in January by 40 crowns". */
const BY_REACH = 8;

function directionBeforeBy(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  if (!saysBy(sentence, quantity)) return null;
  for (let place = at - 2; place >= Math.max(0, at - BY_REACH); place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || token.kind === 'mark') return null;
    const direction = changeDirection(token.lower);
    if (direction !== null) return direction;
  }
  return null;
}

/** "145 complaints, up 84 on the year before": a bare number between "up" and "on". */
function upOrDownOn(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const word = sentence.tokens[at - 1]?.lower ?? '';
  const next = sentence.tokens[tokenAt(sentence, quantity.end)]?.lower ?? '';
  if ((word !== 'up' && word !== 'down') || !/^(?:on|from|over|since|compared)$/.test(next)) return null;
  return word;
}

/** "lifted its rate by a quarter point": points by which a share moved, whatever the verb. */
function isMovedByPoints(sentence: SentenceReading, quantity: Quantity): boolean {
  return quantity.kind === 'points' && saysBy(sentence, quantity);
}

/** "an increase of 8 per cent", "a quarter-point cut". */
function directionOfNoun(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const after = tokenAt(sentence, quantity.end);
  const before = sentence.tokens[at - 1]?.lower === 'of' ? (sentence.tokens[at - 2]?.lower ?? '') : '';
  if (sentence.tokens[after]?.lower === 'of' && CHANGE_NOUNS.test(sentence.tokens[after + 1]?.lower ?? ''))
    return FALLS.test(sentence.tokens[after + 1]?.lower ?? '') ? 'down' : 'up';
  const isCounted = quantity.kind === 'amount' || quantity.kind === 'measure';
  const behind = isCounted ? [] : sentence.tokens.slice(after, after + 2).map((token) => token.lower);
  for (const word of [before, ...behind]) if (CHANGE_NOUN.test(word)) return FALLS.test(word) ? 'down' : 'up';
  return null;
}
