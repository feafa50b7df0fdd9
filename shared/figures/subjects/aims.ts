import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading } from '../reading/sentence-reading.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import type { TermHit } from './metric-words.ts';

/** What is hoped for, and not what is. */
const AIMS = new Set('target goal aim objective forecast projection'.split(' ').map(wordStem));
/** At most so far behind the number a word may stand that makes it the aim. */
const NEAR = 3;

/**
 * "Inflation slowed to 2.4 percent, close to the bank's target": of an inflation target, "inflation" alone names
 * nothing; a word for the aim has to stand before the number or at it ("its inflation target of 3 percent").
 */
export function withoutWhatIsAimedAt(
  sentence: SentenceReading,
  quantity: Quantity,
  metric: MetricEntry,
  hits: readonly TermHit[],
): readonly TermHit[] {
  const name = stemsOfName(metric.metric);
  const head = name.at(-1) ?? '';
  if (name.length < 2 || !AIMS.has(head)) return hits;
  const aimedAt = new Set(name.filter((stem) => !AIMS.has(stem)));
  const near = hits.filter((hit) => hit.end <= quantity.start || distance(sentence, quantity, hit) <= NEAR);
  const saysAim = near.some((hit) => !isOnly(aimedAt, sentence, hit));
  return saysAim ? near : near.filter((hit) => !isOnly(aimedAt, sentence, hit));
}

function isOnly(stems: ReadonlySet<string>, sentence: SentenceReading, { start, end }: TermHit): boolean {
  return stemsOfName(sentence.text.slice(start - sentence.start, end - sentence.start)).every((stem) =>
    stems.has(stem),
  );
}
