import type { Quantity } from '../quantities/quantity.ts';
import type { EntityPlace } from './entity-place.ts';

/** "1,250-km Rhine", "Gaza, at 355 square kilometres": the name and the number touch. */
export function touches(place: EntityPlace, quantity: Quantity): boolean {
  const { mention } = place;
  if (place.where !== 'sentence') return place.anaphoric;
  return mention.start >= quantity.end
    ? mention.start - quantity.end <= 30
    : quantity.start - mention.end <= 12;
}
