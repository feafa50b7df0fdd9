import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import { wordBefore, wordsAfter, wordsBefore } from '../reading/words-around.ts';
import { type EntityPlace, total } from './entity-place.ts';
import type { PairSubject } from './pairs.ts';
import { metricsOfQuarters, type NamedPart } from './parts-of-contest.ts';
import { standingNamed } from './standing-of-contest.ts';

const LEADS =
  /^(?:leads?|led|leading|trail(?:s|ed|ing)?|ahead|behind|up|down|advantage|deficit|edge|cushion)$/;
const LEAD_AFTER =
  /^(?:lead|deficit|advantage|edge|cushion|hole|game|margin|gap|ahead|behind|up|down|clear)$/;
/** Words before "by" and behind the number within which the lead is named. */
const REACH = 8;
/** "Seven-point lead", "a comfortable 11-point halftime lead". */
const AFTER = 5;
/** What the wording says, as much as words of the metric beside the number. */
const SCORE = 5;

/**
 * "Held a nine-point lead at halftime", "trailed by 11 after three quarters": how far two sides stood apart when so many
 * quarters had been played. Null where the number says nothing of the kind; no subject where the two are not known.
 */
export function leadsOfTwo(
  sentence: SentenceReading,
  quantity: Quantity,
  places: readonly EntityPlace[],
): readonly PairSubject[] | null {
  if (quantity.kind !== 'amount' || !isLead(sentence, quantity)) return null;
  const standing = standingNamed(sentence, quantity.head ?? quantity);
  if (standing === null) return null;
  const sides = sidesCounted(places, standing);
  const [own, other] = sides;
  if (sides.length !== 2 || own === undefined || other === undefined) return [];
  const counted = metricsOfQuarters(own.entry.metrics, standing.quarters);
  const [first] = counted;
  if (first === undefined || !mayCount(sentence, quantity, first)) return [];
  return [
    {
      place: own,
      metric: { ...first, metric: `lead ${standing.name}`, terms: [standing.name] },
      name: 'the lead of one of two',
      score: SCORE,
      inResult: true,
      sumOf: counted,
      less: metricsOfQuarters(other.entry.metrics, standing.quarters),
    },
  ];
}

/** "A one-point game", "by nine points", "by nine"; not "a two-possession lead". */
function mayCount(sentence: SentenceReading, quantity: Quantity, { unit }: MetricEntry): boolean {
  const [next = '', after = ''] = wordsAfter(sentence, quantity, 2);
  return next !== '-' || wordStem(after) === wordStem(unit);
}

function isLead(sentence: SentenceReading, quantity: Quantity): boolean {
  const before = wordBefore(sentence, quantity);
  if (before === 'up' || before === 'down') return true;
  if (before === 'by' && wordsBefore(sentence, quantity, REACH).some((word) => LEADS.test(word))) return true;
  return wordsAfter(sentence, quantity, AFTER).some((word) => LEAD_AFTER.test(word));
}

/** Those counted by the quarters, once each, the surest first. */
function sidesCounted(places: readonly EntityPlace[], { quarters }: NamedPart): readonly EntityPlace[] {
  const counted = places
    .filter(({ entry }) => metricsOfQuarters(entry.metrics, quarters).length > 0)
    .toSorted((a, b) => total(b.parts) - total(a.parts));
  return [...new Map(counted.toReversed().map((place) => [place.entry.entity, place])).values()].toReversed();
}
