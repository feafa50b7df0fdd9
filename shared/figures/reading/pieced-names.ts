import type { Token } from '../../article/tokens.ts';
import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { plainMonth } from '../calendar.ts';
import { isCountry } from './demonyms.ts';
import type { NameSpan } from './names.ts';
import { formsOf, mainOf, ownersIn } from './owners-of-things.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { STOP_WORDS } from './stop-words.ts';
import { thingsToldOf } from './things-told-of.ts';

/** A name put together from what the article says in several places, or the common noun of a longer name. */
export interface PiecedName extends NameSpan {
  /** Of a common noun what else its phrase says of it; null where the name is whole. */
  readonly modifiers: readonly string[] | null;
}

/** Names of a sentence and of the one before that may be part of what is told of. */
const MOST_NEAR = 6;
/** Words between "a" and the noun. */
const MOST_MODIFIERS = 3;
/** Tokens between "price" and "capped". */
const COMPOUND_REACH = 8;
/** Keys of one article; looked up with the names it spells out. */
const MOST_KEYS = 3000;

/**
 * What the article tells of without spelling its name: "Kyiv gave them up for signatures in Tarn" the Tarn
 * Memorandum, "Norland, eight years after the vote" the Norland referendum, "a marsh fever outbreak" the one that goes
 * by "the outbreak". By sentence, like the names themselves. Bounded: a few names for each word that tells of something.
 */
export function piecedNames(
  sentences: readonly SentenceReading[],
  published: string,
): readonly (readonly PiecedName[])[] {
  const runs = sentences.map(({ tokens }) => ownersIn(tokens));
  const main = mainOf(runs);
  const keys = new Set<string>();
  return sentences.map((sentence, index) => {
    if (keys.size > MOST_KEYS) return [];
    const near = [...(runs[index] ?? []), ...(runs[index - 1] ?? [])].slice(0, MOST_NEAR);
    const owners = [...new Set([...near, ...main])];
    const found = [...toldOf(sentence, owners, published), ...ofYears(sentence), ...headNouns(sentence)];
    for (const name of found) for (const key of name.keys) keys.add(key);
    return found;
  });
}

/** "Brexit, eight years after the vote": each thing that is told of, with each name near it. */
function toldOf(
  sentence: SentenceReading,
  owners: readonly string[],
  published: string,
): readonly PiecedName[] {
  const { tokens } = sentence;
  const known = new Map<string, readonly string[]>();
  return tokens.flatMap((token, place): PiecedName[] => {
    const nouns = thingsToldOf(token.lower);
    if (nouns.length === 0) return [];
    const ofOwners = known.get(token.lower) ?? [
      ...crossed(owners.flatMap(formsOf), nouns),
      ...dated(owners, nouns, published),
    ];
    known.set(token.lower, ofOwners);
    const keys = [...ofOwners, ...compounds(tokens, place, nouns)];
    return keys.length === 0 ? [] : [pieced(tokens, place, place + 1, keys, null)];
  });
}

function crossed(owners: readonly string[], nouns: readonly string[]): readonly string[] {
  return owners.flatMap((owner) =>
    nouns.flatMap((noun) => [`${owner} ${noun}`, `${noun} of ${owner}`, `${owner}'s ${noun}`]),
  );
}

/** "Orle flood 2025", "May 2015 Orle earthquake": of what has just happened, as reference data tell it from others. */
function dated(owners: readonly string[], nouns: readonly string[], published: string): readonly string[] {
  const year = published.slice(0, 4);
  return owners.flatMap((owner) =>
    nouns.flatMap((noun) => [
      `${owner} ${noun} ${year}`,
      `${year} ${owner} ${noun}`,
      `${plainMonth(published)} ${owner} ${noun}`,
    ]),
  );
}

/** "A weaker quake than the one of 2011": the 2011 earthquake, at its year. */
function ofYears({ tokens }: SentenceReading): readonly PiecedName[] {
  const nouns = [...new Set(tokens.flatMap(({ lower }) => thingsToldOf(lower)))];
  if (nouns.length === 0) return [];
  return tokens.flatMap(({ text }, place) =>
    /^(?:1[89]|20)\d\d$/.test(text)
      ? [
          pieced(
            tokens,
            place,
            place + 1,
            nouns.flatMap((noun) => [`${text} ${noun}`, `${noun} of ${text}`]),
            null,
          ),
        ]
      : [],
  );
}

/** "The price it may charge is still capped": the price cap. Nouns of the same sentence, shortly before the word or at once behind it. */
function compounds(tokens: readonly Token[], place: number, nouns: readonly string[]): readonly string[] {
  return tokens
    .slice(Math.max(0, place - COMPOUND_REACH), place)
    .filter((token) => isCommonNoun(token) && !STOP_WORDS.has(token.lower))
    .flatMap(({ lower }) =>
      [lower, lower.replace(/s$/, '')].flatMap((word) => nouns.map((noun) => `${word} ${noun}`)),
    );
}

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'that']);

/** "Norland's conservatives" are "the conservatives". */
function opensPhrase({ text, lower }: Token): boolean {
  return DETERMINERS.has(lower) || /^\p{Lu}.*['’]s$/u.test(text);
}

/** "The surrounding park", "a treaty": what may go by "the park", "the treaty" in the reference. */
function headNouns({ tokens }: SentenceReading): readonly PiecedName[] {
  return tokens.flatMap((token, place): PiecedName[] => {
    if (!opensPhrase(token)) return [];
    const found: PiecedName[] = [];
    for (let at = place + 1; at <= place + 1 + MOST_MODIFIERS; at++) {
      const noun = tokens[at];
      if (noun === undefined || noun.kind !== 'word' || STOP_WORDS.has(noun.lower)) break;
      const modifiers = tokens.slice(place + 1, at).map(({ text }) => text);
      if (!isCommonNoun(noun) || (token.lower === 'the' && modifiers.length === 0)) continue;
      const from = token.lower === 'the' ? place : at;
      const isWhole = modifiers.length === 0 && isCountry(token.text.replace(/['’]s$/, ''));
      found.unshift(pieced(tokens, from, at + 1, [`the ${noun.lower}`], isWhole ? null : modifiers));
    }
    return found;
  });
}

function pieced(
  tokens: readonly Token[],
  firstToken: number,
  lastToken: number,
  keys: readonly string[],
  modifiers: readonly string[] | null,
): PiecedName {
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[lastToken - 1] as Token).end,
    firstToken,
    lastToken,
    proper: false,
    keys: [...new Set(keys.map(normaliseAlias))],
    modifiers,
  };
}

function isCommonNoun({ text }: Token): boolean {
  return /^\p{Ll}{3,}$/u.test(text);
}
