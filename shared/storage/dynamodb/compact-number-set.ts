/** A set of whole numbers from 1 to 2^53 - 1 whose lower 32 bits are spread evenly, as those of hashes are. */
export interface CompactNumberSet {
  readonly size: number;
  has(number: number): boolean;
  /** Whether it was not there before. */
  add(number: number): boolean;
  /** Whether it was there. */
  delete(number: number): boolean;
}

const FEWEST_PLACES = 1024;
/** Fuller, and looking for a number takes long. */
const FULLEST = 0.6;
const EMPTY = 0;
const GONE = -1;

/**
 * An empty set. Takes about 20 bytes a number, outside the heap that the garbage collector walks; a `Set` takes more
 * than twice that inside it.
 */
export function compactNumberSet(): CompactNumberSet {
  let places = new Float64Array(FEWEST_PLACES);
  let size = 0;
  /** Those of `places` that are not empty. */
  let taken = 0;

  const placeOf = (number: number): number => {
    const last = places.length - 1;
    let place = (number >>> 0) & last;
    while (places[place] !== EMPTY && places[place] !== number) place = (place + 1) & last;
    return place;
  };
  const grow = () => {
    const before = places;
    places = new Float64Array(size > before.length * (FULLEST / 2) ? before.length * 2 : before.length);
    taken = size;
    for (const number of before) if (number > EMPTY) places[placeOf(number)] = number;
  };
  return {
    get size() {
      return size;
    },
    has: (number) => places[placeOf(number)] === number,
    add(number) {
      const place = placeOf(number);
      if (places[place] === number) return false;
      places[place] = number;
      size++;
      taken++;
      if (taken > places.length * FULLEST) grow();
      return true;
    },
    delete(number) {
      const place = placeOf(number);
      if (places[place] !== number) return false;
      places[place] = GONE;
      size--;
      return true;
    },
  };
}
