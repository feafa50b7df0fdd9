import { createHash } from 'node:crypto';
import type { NewFact } from './record.ts';

/** What a fact's id is made of; source, note and tolerance may be put right without making it another fact. */
type FactIdentity = Pick<
  NewFact,
  'entity' | 'metric' | 'value' | 'lower' | 'upper' | 'validFrom' | 'validTo'
>;

/** 16 hexadecimal digits of SHA-256 over entity, metric, dates, value and bounds. */
export function factId(fact: FactIdentity): string {
  const { entity, metric, value, lower, upper, validFrom, validTo } = fact;
  return createHash('sha256')
    .update(JSON.stringify([entity, metric, value, lower, upper, validFrom, validTo]))
    .digest('hex')
    .slice(0, 16);
}
