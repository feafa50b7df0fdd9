import type { Quantity } from '../../quantities/quantity.ts';
import { changeDirection } from '../../quantities/refiners/direction.ts';
import type { Mention } from '../../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../../reading/sentence-reading.ts';
import { firstTokenOf, wordAt } from '../../reading/words-around.ts';
import { isFraction } from '../../subjects/in-unit.ts';
import { baseAfter } from '../base-words.ts';
import type { Base, Contrast } from '../contrast.ts';
import { LESS, MORE } from './comparatives.ts';

const SIZES = /^(?:size|number|level|rate|total|figure|amount|length|height|width|area|value|population)$/;
const LEVELS = /^(?:level|size|total|value|number|strength|rate)$/;

/** "twice as many as", "three times the 2015 figure", "doubled", "half the size of", "a third of its level". */
export function readRatio(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  const fraction = isFraction(quantity);
  if (quantity.kind === 'percent' && !fraction) return shareOfLevel(sentence, quantity, mentions);
  if (quantity.kind !== 'multiple' && !fraction) return null;
  const after = tokenAt(sentence, quantity.end);
  const word = (place: number) => sentence.tokens[after + place]?.lower ?? '';
  const of = word(0) === 'of' ? 1 : 0;
  const asMany = word(0) === 'as' && word(1) !== 'a' && word(1) !== 'part';
  const ofLevel =
    (/^(?:its|their|his|her|the|what)$/.test(word(of)) &&
      (SIZES.test(word(of + 1)) || LEVELS.test(word(of + 2)))) ||
    isWhatItWas(sentence, after + of);
  const verb = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)\p{L}+$/u.test(quantity.text.toLowerCase());
  const dated = /^(?:the|last|its|what|those|that)$/.test(word(0)) && quantity.kind === 'multiple';
  const comparative = quantity.kind === 'multiple' && (MORE.test(word(0)) || LESS.test(word(0)));
  const folded = /fold$/i.test(quantity.text) && moves(sentence, tokenAt(sentence, quantity.start), after);
  if (!asMany && !ofLevel && !verb && !dated && !comparative && !folded) return null;
  if (fraction && !asMany && !ofLevel) return null;
  const stated = statedBase(sentence, quantity, after);
  if (stated !== null)
    return {
      measure: 'ratio',
      base: { kind: 'stated', value: stated },
      baseFrom: quantity.end,
      direction: null,
      certain: true,
      onlyIfRight: isApposed(sentence, quantity),
    };
  const found = baseAfter(
    sentence,
    quantity,
    after,
    mentions,
    !folded && (!verb || (dated && !/d$/i.test(quantity.text))),
  );
  if (isOfTheWhole(fraction && !asMany, word(of + 1), found.base)) return null;
  return {
    measure: 'ratio',
    ...found,
    direction: null,
    certain: true,
    onlyIfRight: isOfNoOtherTime(found.base) && isApposed(sentence, quantity),
  };
}

/** "Cost £6.2bn, double the first estimate" is of the thing itself at another time. */
function isOfNoOtherTime(base: Base): boolean {
  return base.kind !== 'time' || base.when === 'open';
}

/** "11.2 percent, twice the rate of 5.3": what is twice that is the figure before, of whatever it may be. */
function isApposed(sentence: SentenceReading, quantity: Quantity): boolean {
  const comma = firstTokenOf(sentence, quantity) - 1;
  return (
    wordAt(sentence, comma) === ',' &&
    sentence.quantities.some((other) => other.date === null && tokenAt(sentence, other.end) === comma)
  );
}

/** "Made up nine-tenths of the total": of a whole, and of no other time. */
function isOfTheWhole(isPart: boolean, noun: string, base: Base): boolean {
  return isPart && /^(?:total|number|amount)$/.test(noun) && base.kind === 'time' && base.when === 'open';
}

/** "Half what it was a decade ago". */
function isWhatItWas(sentence: SentenceReading, place: number): boolean {
  const [what, it, was] = sentence.tokens.slice(place, place + 3).map(({ lower }) => lower);
  return what === 'what' && /^(?:it|they|he|she)$/.test(it ?? '') && /^(?:was|were|had|did)$/.test(was ?? '');
}

const TOTALS = /^(?:levels?|totals?|figures?|numbers?)$/;
/** Words from "of" to the noun: "of the pre-crisis level". */
const TOTAL_REACH = 5;

/** "86.5 percent of the level of October 2022", "of its 2019 total", "of what it was in 2019": if it says of when. */
function shareOfLevel(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  const after = tokenAt(sentence, quantity.end);
  const words = sentence.tokens.slice(after, after + TOTAL_REACH).map(({ lower }) => lower);
  if (words[0] !== 'of') return null;
  const isLevel =
    /^(?:its|their|the)$/.test(words[1] ?? '') && words.slice(2).some((word) => TOTALS.test(word));
  if (!isLevel && !isWhatItWas(sentence, after + 1)) return null;
  const found = baseAfter(sentence, quantity, after, mentions, true);
  if (found.base.kind !== 'time' || found.base.when === 'open') return null;
  return { measure: 'ratio', ...found, direction: null, certain: true, onlyIfRight: false };
}

/** "increased fourfold", "a tenfold rise". */
function moves(sentence: SentenceReading, at: number, after: number): boolean {
  const words = [
    ...sentence.tokens.slice(Math.max(0, at - 2), at),
    ...sentence.tokens.slice(after, after + 1),
  ];
  return words.some((token) => changeDirection(token.lower) !== null);
}

/** "double the five that signed it": a count of its own right behind. */
function statedBase(sentence: SentenceReading, quantity: Quantity, after: number): number | null {
  if (!/^(?:the|its|their)$/.test(sentence.tokens[after]?.lower ?? '')) return null;
  const other = sentence.quantities.find(
    (one) => tokenAt(sentence, one.start) === after + 1 && one.kind !== 'date' && one.kind !== 'ordinal',
  );
  return other === undefined || other === quantity ? null : other.value;
}
