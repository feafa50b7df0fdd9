import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { record } from './reference-records.ts';

const SYLLABLES = ['ba', 'ke', 'lo', 'ri', 'mu', 'sha', 'den', 'vor', 'ta', 'nel', 'gi', 'po'];

/** The name of one of 20,736 invented harbours. */
export function harbourName(place: number): string {
  const parts = [1, 12, 144, 1728].map((step) => SYLLABLES[Math.floor(place / step) % SYLLABLES.length]);
  const word = parts.join('');
  return `Port ${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** A hundred yearly facts on each of as many invented harbours as `facts` needs; every tenth has a second name. */
export function* manyRecords(facts: number): Generator<ReferenceRecord> {
  for (let place = 0; place < facts; place++) {
    const harbour = Math.floor(place / 100);
    const year = 1900 + (place % 100);
    yield record(
      {
        entity: harbourName(harbour),
        metric: 'berths',
        value: place % 97,
        validFrom: `${year}-01-01`,
        validTo: `${year}-12-31`,
      },
      {
        aliases: harbour % 10 === 0 ? [harbourName(harbour).replace('Port', 'Old')] : [],
        terms: ['berth', 'berths'],
      },
    );
  }
}
