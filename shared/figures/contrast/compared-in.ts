import type { Quantity, UnitKind } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';

/** What two things differ in by an adjective or adverb, where that has units of its own. */
const KINDS: Readonly<Record<string, readonly UnitKind[]>> = {
  far: ['length'],
  tall: ['length'],
  taller: ['length'],
  wide: ['length'],
  wider: ['length'],
  deep: ['length'],
  deeper: ['length'],
  long: ['length', 'time'],
  longer: ['length', 'time'],
  heavy: ['mass'],
  heavier: ['mass'],
  many: ['count', 'other', 'mass', 'length', 'area', 'time', 'volume', 'energy'],
};

/** "14 times as far as planned", "twice as many as Brask": whether values of such a unit can be compared so. */
export function isComparedIn(sentence: SentenceReading, quantity: Quantity, unit: UnitKind): boolean {
  const at = tokenAt(sentence, quantity.end);
  const adjective = wordAt(sentence, at) === 'as' ? wordAt(sentence, at + 1) : wordAt(sentence, at);
  const kinds = Object.hasOwn(KINDS, adjective) ? KINDS[adjective] : undefined;
  return kinds === undefined || kinds.includes(unit);
}
