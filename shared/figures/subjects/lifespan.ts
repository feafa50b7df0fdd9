import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsAfter, wordsBefore } from '../reading/words-around.ts';
import { isSpan } from './counted-from-event.ts';

/** The part of a score that says the figure is how long the thing lasted. */
export const LIFESPAN = 'how long it lasted';

/** Metrics with which a thing begins to do what it does, and those with which it stops. */
const BEGINNING =
  /^(?:founded|founding|established|set up|formed|created|built|completed|signed|opened|opening|inaugurated|launch|commissioned|entered (?:service|office|force)|began|start|in service|switched on|landed|landing|born|first (?:flight|flown|broadcast|published|issue)|took (?:office|effect))/;
const ENDING =
  /^(?:closed|closing|closure|shut|end|last|final|lost|loss|sank|sunk|sinking|retire|died|death|collapse|abolished|abolition|dissolved|scrapped|demolished|decommissioned|withdrawn|withdrawal|destroyed|switched off|crash|repealed|disbanded|left (?:service|office))/;

/** Verbs of lasting, right before the number or its "for"; the first need nothing more, the others a clause that ends there. */
const LASTS =
  /^(?:lasted|survived|endured|existed|(?:in|of) (?:use|service|operation|office|print|force|orbit))$/;
const WORKS = /^(?:stood|worked|operated|served|lived|ran)$/;
/** Verbs of ending, before "after" and the number. */
const ENDS =
  /^(?:closed|closes|shut|shuts|ended|ends|ceased|retired|sank|collapsed|folded|died|stopped|abolished|dissolved|scrapped|demolished|decommissioned|withdrawn|silent|down|out|off|repealed|disbanded|lost|failed)$/;
/** Tokens between the verb of ending and "after": "closed for good in October". */
const MOST_TO_AFTER = 5;
/** What may stand behind the number: the end of the clause, or what the time was spent on. */
const CLOSES = /^(?:$|[.,;:)"”—–]|(?:and|but|instead|when|while)\b)/;
const SPENT_ON =
  /^(?:of (?:service|use|operation|work|duty|trading|publication|existence|life)|in (?:use|service|operation|office|print|business)|on|at)\b/;

/**
 * "Lasted almost three years", "closed in October after 60 years": how long a thing was there, from its beginning to its
 * end, and no time counted to publication.
 */
export function isLifespan(sentence: SentenceReading, quantity: Quantity): boolean {
  if (quantity.kind !== 'duration' || !isSpan(quantity)) return false;
  const behind = wordsAfter(sentence, quantity, 2).join(' ');
  const closes = CLOSES.test(behind);
  if (!closes && !SPENT_ON.test(behind)) return false;
  const first = firstTokenOf(sentence, quantity);
  const link = wordAt(sentence, first - 1);
  if (link === 'after') return endsBefore(sentence, first - 1);
  const at = link === 'for' ? first - 2 : first - 1;
  const isOver = !wordsBefore(sentence, quantity, STILL_REACH).some((word) => /^(?:has|have)$/.test(word));
  const verb = wordAt(sentence, at);
  const lasts = LASTS.test(verb) || LASTS.test(`${wordAt(sentence, at - 1)} ${verb}`);
  return isOver && (lasts || (closes && WORKS.test(verb)));
}

/** "Has stood for 60 years" counts to this day. */
const STILL_REACH = 6;

function endsBefore({ tokens }: SentenceReading, after: number): boolean {
  return tokens.slice(Math.max(0, after - MOST_TO_AFTER), after).some(({ lower }) => ENDS.test(lower));
}

/** "Pathfarer lasted": whether the name opens its clause; "the drill of Pathfarer lasted" is of the drill. */
export function isWhatLasted(sentence: SentenceReading, { firstToken, possessive }: Mention): boolean {
  const before = wordAt(sentence, firstToken - 1);
  return (
    !possessive && (before === 'the' ? OPENS.test(wordAt(sentence, firstToken - 2)) : OPENS.test(before))
  );
}

/** "It lasted almost three years"; "its arm lasted" is of the arm. */
export function isItThatLasted(sentence: SentenceReading, quantity: Quantity): boolean {
  return wordsBefore(sentence, quantity, IT_REACH).some((word) => /^(?:it|they|he|she)$/.test(word));
}

const IT_REACH = 10;
const OPENS = /^(?:$|[,;:"“—–]|and|but|that|while|when|although|because|though|before|after)$/;

/** Whether the metric says when a thing began: the only one of the entity's that does. */
export function isItsBeginning(metric: MetricEntry, all: readonly MetricEntry[]): boolean {
  return begins(metric) && all.filter(begins).length === 1;
}

function begins({ kind, metric }: MetricEntry): boolean {
  return kind === 'event' && BEGINNING.test(metric.toLowerCase());
}

/** Whether a metric of that name says when a thing came to its end. */
export function isEnding(metric: string): boolean {
  return ENDING.test(metric.toLowerCase());
}
