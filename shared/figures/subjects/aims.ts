import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { distance, type SentenceReading } from '../reading/sentence-reading.ts';
import { stemsOfName, wordStem } from '../reading/word-stem.ts';
import { firstTokenOf } from '../reading/words-around.ts';
import { HOPE } from '../unclaimed/words.ts';
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
  if (!saysAim && isWanted(sentence, quantity)) return hits;
  return saysAim ? near : near.filter((hit) => !isOnly(aimedAt, sentence, hit));
}

/** "The government wants 5,000 megawatts at sea by 2030": the verb says that it is the aim. */
function isWanted(sentence: SentenceReading, quantity: Quantity): boolean {
  const first = firstTokenOf(sentence, quantity);
  return sentence.tokens
    .slice(Math.max(0, first - NEAR), first)
    .some(({ lower }) => HOPE.has(lower) && lower !== 'target');
}

/** What a rule or an authority sets, whether or not it is kept: its value is a fact however it is put. */
const SET = new Set(
  'target goal aim objective limit cap quota ceiling maximum allowance sought request appeal'
    .split(' ')
    .map(wordStem),
);

/** Whether the metric is itself an aim or a limit: "may catch 92,400 tonnes" states a quota, "seeks $415m" an appeal. */
export function isAimOrLimit({ metric }: MetricEntry): boolean {
  return stemsOfName(metric).some((stem) => SET.has(stem));
}

function isOnly(stems: ReadonlySet<string>, sentence: SentenceReading, { start, end }: TermHit): boolean {
  return stemsOfName(sentence.text.slice(start - sentence.start, end - sentence.start)).every((stem) =>
    stems.has(stem),
  );
}
