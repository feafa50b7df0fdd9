import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { opensWithCapital } from './capital.ts';
import { adjectivesOf, alsoCalled, countryOf, inFull } from './demonyms.ts';
import type { NameSpan } from './names.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { STOP_WORDS } from './stop-words.ts';
import { thingsToldOf } from './things-told-of.ts';

/** A name put together from what the article says in several places, or the common noun of a longer name. */
export interface PiecedName extends NameSpan {
  /** Of a common noun what else its phrase says of it; null where the name is whole. */
  readonly modifiers: readonly string[] | null;
}

type Token = SentenceReading['tokens'][number];

/** Names of a sentence and of the one before, and of the whole article, that may be part of what is told of. */
const MOST_NEAR = 6;
const MOST_MAIN = 3;
const LONGEST_OWNER = 3;
/** Words between "a" and the noun. */
const MOST_MODIFIERS = 3;
/** Keys of one article; looked up with the names it spells out. */
const MOST_KEYS = 3000;

/**
 * What the article tells of without spelling its name: "Kyiv gave them up for signatures in Tarn" the Tarn
 * Memorandum, "Norland, eight years after the vote" the Norland referendum, "a marsh fever outbreak" the one that goes
 * by "the outbreak". By sentence, like the names themselves. Bounded: a few names for each word that tells of something.
 */
export function piecedNames(sentences: readonly SentenceReading[]): readonly (readonly PiecedName[])[] {
  const runs = sentences.map(({ tokens }) => ownersIn(tokens));
  const main = mainOf(runs);
  let left = MOST_KEYS;
  return sentences.map((sentence, index) => {
    if (left <= 0) return [];
    const near = [...(runs[index] ?? []), ...(runs[index - 1] ?? [])].slice(0, MOST_NEAR);
    const owners = [...new Set([...near, ...main])].flatMap(formsOf);
    const found = [...toldOf(sentence, owners), ...headNouns(sentence)];
    left -= found.reduce((sum, { keys }) => sum + keys.length, 0);
    return found;
  });
}

/** "Brexit, eight years after the vote": each thing that is told of, with each name near it. */
function toldOf({ tokens }: SentenceReading, owners: readonly string[]): readonly PiecedName[] {
  return tokens.flatMap((token, place): PiecedName[] => {
    const nouns = thingsToldOf(token.lower);
    if (nouns.length === 0 || owners.length === 0) return [];
    const keys = owners.flatMap((owner) =>
      nouns.flatMap((noun) => [`${owner} ${noun}`, `${noun} of ${owner}`, `${owner}'s ${noun}`]),
    );
    return [pieced(tokens, place, place + 1, keys, null)];
  });
}

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their', 'this', 'that']);

/** "The surrounding park", "a treaty": what may go by "the park", "the treaty" in the reference. */
function headNouns({ tokens }: SentenceReading): readonly PiecedName[] {
  return tokens.flatMap((token, place): PiecedName[] => {
    if (!DETERMINERS.has(token.lower)) return [];
    const found: PiecedName[] = [];
    for (let at = place + 1; at <= place + 1 + MOST_MODIFIERS; at++) {
      const noun = tokens[at];
      if (noun === undefined || noun.kind !== 'word' || STOP_WORDS.has(noun.lower)) break;
      const modifiers = tokens.slice(place + 1, at).map(({ text }) => text);
      if (!isCommonNoun(noun) || (token.lower === 'the' && modifiers.length === 0)) continue;
      const from = token.lower === 'the' ? place : at;
      found.unshift(pieced(tokens, from, at + 1, [`the ${noun.lower}`], modifiers));
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

/** Runs of words with capitals, without their possessive. */
function ownersIn(tokens: readonly Token[]): readonly string[] {
  const owners: string[] = [];
  for (let place = 0; place < tokens.length; place++) {
    let to = place;
    while (to - place < LONGEST_OWNER && isNameWord(tokens, to)) {
      to++;
      if (/['’]s?$/.test(tokens[to - 1]?.text ?? '')) break;
    }
    if (to === place) continue;
    const text = tokens.slice(place, to).map((token) => token.text);
    owners.push(text.join(' ').replace(/['’]s?$/, ''));
    place = to - 1;
  }
  return owners;
}

function isNameWord(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  return token?.kind === 'word' && opensWithCapital(token) && !STOP_WORDS.has(token.lower);
}

function isCommonNoun({ text }: Token): boolean {
  return /^\p{Ll}{3,}$/u.test(text);
}

/** What the article names most often, of what it names more than once. */
function mainOf(runs: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const run of runs.flat()) counts.set(run, (counts.get(run) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_MAIN)
    .map(([name]) => name);
}

/** "Tamria", "Tamrian"; "Britain", "UK"; "United Nations", "UN". */
function formsOf(owner: string): readonly string[] {
  const country = countryOf(owner) ?? inFull(owner);
  const words = owner.split(' ');
  const initials = words.length > 1 ? [words.map((word) => word.charAt(0)).join('')] : [];
  const [adjective = owner] = adjectivesOf(country);
  return [...new Set([owner, country, adjective, ...alsoCalled(country), ...initials])];
}
