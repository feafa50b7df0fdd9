import type { Quantity } from '../../quantities/quantity.ts';
import { changeDirection } from '../../quantities/refiners/direction.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import { baseAfter } from '../base-words.ts';
import type { Contrast } from '../contrast.ts';

const BEATS =
  /^(?:beat|beats|beating|beaten|defeated|defeats|defeating|edged|edges|led|leads|leading|trailed|trails|trailing|outpolled|pipped|outscored|ousted|won|wins|winning|lost|loses)$/;
const GAP = /^(?:margin|lead|gap|difference|edge)$/;
const RESULT = /^(?:win|victory|defeat|loss|triumph)$/;

/** "beat X by 3,223 votes", "trailed it by more than eight points", "a margin of 14". */
export function readGap(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind !== 'amount' && quantity.kind !== 'points' && quantity.kind !== 'percent') return null;
  const at = firstTokenOf(sentence, quantity);
  if (isResult(sentence, quantity)) return null;
  const isContest = sentence.tokens[at - 1]?.lower === 'by' && contestBefore(sentence, at);
  if (!isContest && !isNamedGap(sentence, quantity, at)) return null;
  const found = baseAfter(sentence, quantity, tokenAt(sentence, quantity.end), mentions);
  const mention = found.base.kind === 'entity' ? found.base.mention : null;
  return {
    measure: 'difference',
    base: { kind: 'entity', mention },
    baseFrom: found.base.kind === 'entity' ? found.baseFrom : sentence.end,
    direction: null,
    certain: isContest || isHyphenedResult(sentence, quantity),
    onlyIfRight: false,
  };
}

/** "a margin of 14", "a 12-vote lead", "the gap was 30 seats"; "a majority of 80" only where somebody was beaten. */
function isNamedGap(sentence: SentenceReading, quantity: Quantity, at: number): boolean {
  const word = (place: number) => wordAt(sentence, place);
  const after = tokenAt(sentence, quantity.end);
  if (word(at - 1) === 'of')
    return GAP.test(word(at - 2)) || (word(at - 2) === 'majority' && contestBefore(sentence, at));
  if (word(after) === '-') return GAP.test(word(after + 2)) || isHyphenedResult(sentence, quantity);
  return (
    /^(?:was|is|at)$/.test(word(at - 1)) &&
    sentence.tokens.slice(Math.max(0, at - 10), at).some((token) => GAP.test(token.lower))
  );
}

/** "A six-point win over the Gulls", "the 12-seat defeat to the Greens". */
function isHyphenedResult(sentence: SentenceReading, quantity: Quantity): boolean {
  const after = tokenAt(sentence, quantity.end);
  const word = (place: number) => wordAt(sentence, after + place);
  return word(0) === '-' && RESULT.test(word(2)) && /^(?:over|against|to)$/.test(word(3));
}

/** "by 37 votes to 25": both sides of a result, and not how far they are apart. */
function isResult(sentence: SentenceReading, quantity: Quantity): boolean {
  const from = tokenAt(sentence, quantity.end);
  const to = sentence.tokens
    .slice(from, from + 3)
    .findIndex((token) => token.lower === 'to' || token.text === '-');
  return to >= 0 && sentence.tokens[from + to + 1]?.kind === 'number';
}

const CONTEST_REACH = 14;

function contestBefore(sentence: SentenceReading, at: number): boolean {
  for (let place = at - 2; place >= Math.max(0, at - CONTEST_REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (/^(?:;|:|and|but|while)$/.test(word)) return false;
    if (BEATS.test(word)) return true;
    if (changeDirection(word) !== null) return false;
  }
  return false;
}
