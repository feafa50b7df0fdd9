import type { Fact } from '../../reference/fact.ts';
import { metricUnit } from '../subjects/metric-unit.ts';
import { valueWords } from './amount-words.ts';
import { entityWords, isPluralName, isPluralNoun, ownedWords } from './entity-words.ts';
import { eventWords } from './event-words.ts';
import type { NamesAsWritten } from './names-as-written.ts';
import { type Tense, timeWords } from './time-words.ts';

const BE: Readonly<Record<Tense, readonly [string, string]>> = {
  perfect: ['has been', 'have been'],
  past: ['was', 'were'],
  future: ['will be', 'will be'],
};
const HAVE: Readonly<Record<Tense, readonly [string, string]>> = {
  perfect: ['has had', 'have had'],
  past: ['had', 'had'],
  future: ['will have', 'will have'],
};

/** What nobody "has": it is counted. */
const HARM = /\b(?:deaths?|dead|killed|injured|injuries|casualties|victims|cases|people|missing|hurt)\b/i;
const PARTICIPLE = /(?:ed|en|won|lost|sold|built|made|shot|held|cut|paid|hit|flown|grown|drawn)$/;
const WON = /^(.+) (won|scored|contested)$/;
const PREPOSITION =
  /^(?:of|in|from|for|to|at|above|against|below|per|by|without|during|within|on|after|before|with|without|over|under|since|between|needed|who|that|living)$/;

/** Who is told it: on which day, in the light of which article. */
export interface Telling {
  /** ISO day; tells what has held from what will. */
  readonly asOf: string;
  readonly names?: NamesAsWritten;
}

/**
 * What a fact says, as a clause: "the Lumen Pact has had 12 members since 1 January 2020", "Germany's minimum wage was
 * €12.41 an hour from 1 January to 31 December 2024", "the Channel Tunnel was opened on 6 May 1994".
 */
export function factWords(fact: Fact, { asOf, names }: Telling): string {
  const name = entityWords(fact.entity, names);
  if (typeof fact.value === 'string') return eventWords(fact, name, fact.value, asOf);
  const { tense, words: when } = timeWords(fact, asOf);
  return `${statementOf(fact, tense, name)} ${when}`;
}

/** The same of another time, where the one before has just been told: "the figure has been 12 since 1 January 2020". */
export function figureWords(fact: Fact, { asOf }: Telling): string {
  const { tense, words } = timeWords(fact, asOf);
  return `the figure ${BE[tense][0]} ${valueWords(fact)} ${words}`;
}

function statementOf(fact: Fact, tense: Tense, name: string): string {
  const { entity, metric, unit, kind } = fact;
  const number = isPluralName(entity) ? 1 : 0;
  if (/^deaths$/i.test(metric) && kind !== 'period')
    return `the death toll of ${name} ${BE[tense][0]} ${valueWords(fact, '')}`;
  if (!isCounted(metric, unit)) return measured(fact, tense, name);
  const [, things, verb] = WON.exec(metric) ?? [];
  if (things !== undefined) {
    const lasting =
      fact.kind === 'state' ? `, a number that ${tense === 'perfect' ? 'has stood' : 'stood'}` : '';
    return `${name} ${verb} ${valueWords(fact, things)}${lasting}`;
  }
  if (isPlainPlural(metric) && !HARM.test(metric))
    return `${name} ${HAVE[tense][number]} ${valueWords(fact, metric)}`;
  const what = /\bnumber\b/i.test(metric) ? metric : `number of ${metric}`;
  return `in the case of ${name}, the ${what} ${BE[tense][0]} ${valueWords(fact, '')}`;
}

/** "The Bank of England's Bank Rate has been 5.25 per cent". */
function measured(fact: Fact, tense: Tense, name: string): string {
  const { metric, unit } = fact;
  const verb = BE[tense][isPluralNoun(headOf(metric)) ? 1 : 0];
  const isUnit = metric.toLowerCase() === unit.toLowerCase();
  return `${ownedWords(name, metric)} ${verb} ${isUnit ? valueWords(fact, '') : valueWords(fact)}`;
}

/** The metric itself says what is counted: "members", "electoral votes", "seats won", "people living with HIV". */
function isCounted(metric: string, unit: string): boolean {
  const { kind } = metricUnit(unit);
  if (kind !== 'count' && kind !== 'time') return false;
  const words = metric.toLowerCase().split(/\s+/);
  if (words.includes(unit.toLowerCase())) return true;
  if (kind === 'count' && PARTICIPLE.test(words.at(-1) ?? '')) return true;
  return (
    kind === 'count' &&
    words.some(
      (word, index) =>
        isPluralNoun(word) &&
        (index === words.length - 1 ||
          PARTICIPLE.test(words[index + 1] ?? '') ||
          PREPOSITION.test(words[index + 1] ?? '')),
    )
  );
}

/** "Electoral votes", and not "votes needed to win" or "workers killed". */
function isPlainPlural(metric: string): boolean {
  const words = metric.split(/\s+/);
  const last = words.at(-1) ?? '';
  return isPluralNoun(last.toLowerCase()) && !words.some((word) => PREPOSITION.test(word));
}

/** The noun a metric is built on: the last word before a preposition. */
function headOf(metric: string): string {
  const words = metric.toLowerCase().split(/\s+/);
  const joint = words.findIndex((word, index) => index > 0 && PREPOSITION.test(word));
  return (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '';
}
