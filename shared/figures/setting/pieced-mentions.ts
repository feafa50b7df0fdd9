import type { AliasEntry } from '../../reference/lookup.ts';
import { adjectivesOf, countryOf } from '../reading/demonyms.ts';
import { type Mention, tokensOf } from '../reading/mentions.ts';
import type { PiecedName } from '../reading/pieced-names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { setsApart } from '../subjects/another-of-its-sort.ts';
import { saysNoMore } from '../subjects/neutral-modifiers.ts';

/**
 * The mentions of each sentence with those added that only pieces of a name make: of things that the article names
 * nowhere else, and where the pieces agree with the thing's own name.
 */
export function withPiecedMentions(
  sentences: readonly SentenceReading[],
  pieced: readonly (readonly PiecedName[])[],
  mentions: readonly (readonly Mention[])[],
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): readonly (readonly Mention[])[] {
  const named = new Set(mentions.flat().flatMap(({ entries }) => entries.map(({ entity }) => entity)));
  const isSaid = wordsSaid(sentences);
  return sentences.map((sentence, index) => {
    const own = mentions[index] ?? [];
    const covered = new Set(own.flatMap(tokensOf));
    const added = (pieced[index] ?? []).flatMap((name): Mention[] => {
      const tokens = tokensOf(name);
      if (tokens.some((token) => covered.has(token))) return [];
      const entries = entriesOf(name, known).filter(
        (entry) =>
          !named.has(entry.entity) &&
          (name.modifiers === null || agrees(entry, name, name.modifiers, isSaid)),
      );
      if (entries.length === 0) return [];
      for (const token of tokens) covered.add(token);
      return [
        {
          start: name.start,
          end: name.end,
          sentence: index,
          text: sentence.text.slice(name.start - sentence.start, name.end - sentence.start),
          firstToken: name.firstToken,
          lastToken: name.lastToken,
          entries,
          proper: false,
          possessive: false,
          pieced: true,
        },
      ];
    });
    return added.length === 0 ? own : [...own, ...added].toSorted((a, b) => a.start - b.start);
  });
}

function entriesOf(name: PiecedName, known: ReadonlyMap<string, readonly AliasEntry[]>) {
  const key = name.keys.find((one) => known.has(one));
  return key === undefined ? [] : (known.get(key) ?? []);
}

/**
 * Whether "a marsh fever outbreak" may be the entity: what is said of it are words of its name ("Tarn marsh fever
 * outbreak"), or nothing that sets it apart is said and the article speaks of what the name begins with.
 */
function agrees(
  { entity }: AliasEntry,
  name: PiecedName,
  modifiers: readonly string[],
  isSaid: (word: string) => boolean,
): boolean {
  const words = entity.split(/[\s-]+/);
  const own = new Set(words.map((word) => word.toLowerCase()));
  const said = modifiers.filter((word) => own.has(word.toLowerCase()));
  if (modifiers.some((word) => !own.has(word.toLowerCase()) && (setsApart(word) || !saysNoMore(word))))
    return false;
  if (said.length > 0) return true;
  const noun = name.keys[0]?.replace(/^the /, '');
  const first = words.find((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && word.toLowerCase() !== noun);
  return first !== undefined && isSaid(first);
}

/** Whether the article has the word, or what is of the country it names. */
function wordsSaid(sentences: readonly SentenceReading[]): (word: string) => boolean {
  const words = new Set<string>();
  for (const { tokens } of sentences)
    for (const { text } of tokens) {
      const bare = text.replace(/['’]s?$/, '');
      words.add(bare);
      const country = countryOf(bare);
      if (country !== null) words.add(country);
    }
  return (word) =>
    words.has(word) || words.has(word.toUpperCase()) || adjectivesOf(word).some((one) => words.has(one));
}
