import type { SeriesKey } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import type { ArticleReading } from './article-reading.ts';

/** How many sentences back the other event may have been told of, and how many events are looked up for one figure. */
const REACH = 2;
const MOST_EVENTS = 6;
const FROM_ANOTHER = /^(?:earlier|later|before|after|previously|on|afterwards)$/;

/** "Five months earlier", "two years later", "four years on": counted from something the article has just told of. */
export function isCountedFromTold(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'event-span' && quantity.kind !== 'duration') return false;
  const last = quantity.text.split(' ').at(-1) ?? '';
  const next = sentence.tokens[tokenAt(sentence, quantity.end)];
  const after = sentence.tokens[tokenAt(sentence, quantity.end) + 1];
  if (FROM_ANOTHER.test(last)) return true;
  return next !== undefined && FROM_ANOTHER.test(next.lower) && (next.lower !== 'on' || after?.text === ',');
}

/** "Eight years after the flames" beside a name says itself what it counts from; "eight years later" does not. */
function saysFromWhat(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.end);
  return (
    /^(?:before|after)$/.test(sentence.tokens[at]?.lower ?? '') && sentence.tokens[at + 1]?.kind === 'word'
  );
}

/** The events of what this sentence and the two before name, the nearest first; none for any other figure. */
export function eventsToldOf(
  article: ArticleReading,
  sentence: SentenceReading,
  quantity: Quantity,
): readonly SeriesKey[] {
  if (!isCountedFromTold(sentence, quantity)) return [];
  const here = article.mentions[sentence.index] ?? [];
  const near =
    here.length > 0 && saysFromWhat(sentence, quantity)
      ? here
      : article.mentions.slice(Math.max(0, sentence.index - REACH), sentence.index + 1).flat();
  return near
    .toReversed()
    .flatMap(({ entries }) => entries.flatMap(({ metrics }) => metrics))
    .filter(({ kind }) => kind === 'event')
    .map(({ entity, metric }) => ({ entity, metric }))
    .filter(
      ({ entity, metric }, place, all) =>
        all.findIndex((one) => one.entity === entity && one.metric === metric) === place,
    )
    .slice(0, MOST_EVENTS);
}
