import type { Token } from '../../article/tokens.ts';
import { irregularLemma } from '../../statements/grammar/irregular-verbs.ts';
import { countryOf } from '../reading/demonyms.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** One man or woman of a country, where the word is not the adjective too. */
const COMPATRIOT =
  /^(?:Swede|Dane|Finn|Pole|Turk|Serb|Croat|Slovene|Scot|Spaniard|Briton|Kazakh|Uzbek|\p{Lu}\p{Ll}+(?:man|woman))$/u;
const COUNTED_YEARS = /^\d{2}$/;

/** "The Swede has now", "The 25-year-old won": whether the sentence opens with words for the person named before. */
export function opensWithPerson({ tokens }: SentenceReading): boolean {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  if (tokens[first]?.lower !== 'the') return false;
  const noun = tokens[first + 1];
  return noun !== undefined && (isCompatriot(tokens, first + 1) || isYearOld(tokens, first + 1));
}

function isCompatriot(tokens: readonly Token[], place: number): boolean {
  const noun = tokens[place];
  if (noun === undefined) return false;
  if (COMPATRIOT.test(noun.text)) return true;
  // "The Norwegian won", but not "the Norwegian oil fund".
  return countryOf(noun.text) !== null && !noun.text.endsWith('s') && isVerb(tokens[place + 1]);
}

const VERBS = /^(?:is|was|has|had|will|would|could|also|now|then|who|whose|\p{Ll}{2,}ed)$/u;

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || VERBS.test(token.text) || isPastForm(token.text));
}

/** "Broke", "took"; and of the forms that are the verb itself those that are seldom nouns. */
function isPastForm(word: string): boolean {
  const lemma = irregularLemma(word);
  return lemma !== undefined && (lemma !== word || /^(?:set|hit|beat|put)$/.test(word));
}

function isYearOld(tokens: readonly Token[], place: number): boolean {
  const [years, , year, , old, next] = tokens.slice(place, place + 6);
  return (
    COUNTED_YEARS.test(years?.text ?? '') &&
    year?.lower === 'year' &&
    old?.lower === 'old' &&
    (next === undefined || isVerb(next))
  );
}
