import type { SeriesKey } from '../../reference/lookup.ts';
import { plainDay } from '../calendar.ts';
import { isPluralName, isPluralNoun, ownedWords } from './entity-words.ts';

/** Verbs that a thing does of itself; other participles are done to it. */
const DOES =
  /^(?:fell|died|acceded|took|left|became|came|won|lost|joined|entered|rose|sank|began|ended|broke|met|arrived|returned|resigned|retired|collapsed|crashed|erupted|derailed|landed|reached|started|stopped|withdrew|seceded|quit|burned|burnt|capsized|sailed|emerged|appeared|expired|married|debuted|moved|exploded|merged|gained|went|grew|passed|turned|spoke|stood)$/;
/** Of these a thing named before them suffers it: "title won", "record broken". */
const SUFFERED = /^(?:won|lost|broke|left|reached|passed|joined|entered|started|stopped)$/;
const DONE =
  /(?:[^aeiou]ed|[^e]ied|[uo]wed|oted|ated|uted|ited|eted|[aiouy]ed|built|born|sold|sworn|won|held|begun|cut|shot|found|stolen|struck|made|given|taken|written|sunk|laid|lost|broken|set|hit|split)$/;
const IS_NOUN = /^(?:cut|hit|set|split|shot|bid|feed|speed|seed|bed)$/;
const CHOSEN = /^(?:re-)?(?:elected|named|appointed|crowned|declared|sworn|made|chosen|nominated|confirmed)$/;
/** How or when something is done, and not what. */
const ADVERB = /^(?:first|last|re|fully|formally|officially|finally|partly|legally|publicly|again|once)$/;
const GIVEN = /^(?:awarded|given|granted|refused|denied|handed|sent|shown|offered|promised)$/;
const OBJECT = /^(?:the|a|an|his|her|its|their)$/;
const AND_REST = /^(?:of|in|by|at|to|from|for|on|with|into|as)$/;

/**
 * When something happened, as a clause: "the Lumen Pact was founded on 9 May 1994", "Angela Merkel took office on 22
 * November 2005", "Finland's NATO accession was on 4 April 2023". Metrics are named as whoever keeps the facts likes; what
 * is no verb is read as a noun.
 */
export function eventWords({ entity, metric }: SeriesKey, name: string, value: string, asOf: string): string {
  const [day, ahead] = [plainDay(value), value > asOf];
  const number = isPluralName(entity) ? 'many' : 'one';
  if (metric === 'date') return `${name} ${BE[number](ahead)} on ${day}`;
  const words = metric.split(/\s+/);
  if (words.at(-1) === 'since') return `${name} has been ${words.slice(0, -1).join(' ')} since ${day}`;
  const verb = words.findIndex((word, index) => isVerb(word, index, words[index + 1]));
  if (verb < 0) return `${ownedWords(name, metric)} ${BE.one(ahead)} on ${day}`;
  const told = predicate(words.slice(verb), verb > 0);
  if (ahead && !told.passive) return `the day set for ${name} (${metric}) is ${day}`;
  const predicateOf = (be: string, how = '') =>
    `${told.passive ? `${be} ` : ''}${how}${told.words} on ${day}`;
  if (verb === 0) return `${name} ${predicateOf(BE[number](ahead))}`;
  const subject = words.slice(0, verb).join(' ');
  const be = BE[isPluralNoun(words[verb - 1] ?? '') ? 'many' : 'one'](ahead);
  if (ADVERB.test(subject)) return `${name} ${predicateOf(BE[number](ahead), `${subject} `)}`;
  const isName = /^\p{Lu}/u.test(words[verb - 1] ?? '');
  return `in the case of ${name}, ${isName ? subject : `the ${subject}`} ${predicateOf(be)}`;
}

const BE = {
  one: (ahead: boolean) => (ahead ? 'is to be' : 'was'),
  many: (ahead: boolean) => (ahead ? 'are to be' : 'were'),
};

/** "Took office", "opened", "elected president", "cash introduced"; not "scheduled flight" or "January rate cut". */
function isVerb(word: string, index: number, next: string | undefined): boolean {
  if (DOES.test(word) || (index === 0 && DONE.test(word) && OBJECT.test(next ?? ''))) return true;
  if (!DONE.test(word) || (index > 0 && IS_NOUN.test(word))) return false;
  return next === undefined || AND_REST.test(next) || (index === 0 && CHOSEN.test(word));
}

/** What is said to have happened, and whether it was done to what is named before it. */
function predicate(words: readonly string[], hasSubject: boolean) {
  const [verb = '', ...rest] = words;
  const isSuffered = hasSubject && SUFFERED.test(verb) && (rest.length === 0 || AND_REST.test(rest[0] ?? ''));
  const isActive = OBJECT.test(rest[0] ?? '') && !GIVEN.test(verb);
  return { words: [verb, ...rest].join(' '), passive: isSuffered || !(DOES.test(verb) || isActive) };
}
