import type { AliasEntry } from '../../reference/lookup.ts';
import { type Mention, tokensOf } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { pastModifiers, pastRegion } from './neutral-modifiers.ts';
import { isNamedByNoun, isOfSort } from './sorts-of-things.ts';

/** How many sentences back a description may reach for what it takes up. */
const REACH = 8;
/** Farther back, what alone of all that the article has named is of the sort; asked of articles that name no more than this. */
const MOST_NAMED = 40;
const TAKES_UP = new Set(['the', 'that', 'this']);

/** "An alliance of their own": one that was not named before. */
const INDEFINITE = new Set([
  'a',
  'an',
  'another',
  'any',
  'every',
  'each',
  'no',
  'new',
  'second',
  'other',
  'rival',
]);

/** The tokens of "the lake", "the organisation"; of "the ailing carrier" only the noun. */
interface Description {
  readonly firstToken: number;
  readonly lastToken: number;
}

/**
 * The mentions with those added that only describe what was named before ("the lake" after Lake Victoria), and with
 * the right thing where the reference gives a common noun to one that the article never names ("the collapse" of
 * another bridge). `named` are the entities the article calls by name; only they can be taken up. What the article is
 * about without naming it, `setting`, is what "the country" or "the city" means where nothing else is. Linear in the text
 * but for the reach of a few sentences.
 */
export function withDescriptions(
  sentences: readonly SentenceReading[],
  mentions: readonly (readonly Mention[])[],
  named: ReadonlySet<string>,
  setting: readonly AliasEntry[],
): readonly (readonly Mention[])[] {
  const before: Mention[] = [];
  const spokenOf: Mention[] = [];
  const all = new Map<string, AliasEntry>();
  return sentences.map((sentence, index) => {
    const own = mentions[index] ?? [];
    const both = [...own, ...described(sentence, own)].toSorted((a, b) => a.start - b.start);
    return both.flatMap((mention) => {
      spokenOf.push(mention);
      const known = mention.entries.filter(({ entity }) => named.has(entity));
      if (known.length === 0 && !mention.proper && isBare(sentence, mention)) {
        const taken = antecedent(before, all, mention, index, setting);
        if (taken.length > 0) {
          const isOpen = isOneOfSeveral(spokenOf, taken, mention, index);
          return [{ ...mention, entries: taken, ...(isOpen ? { oneOfSeveral: true } : {}) }];
        }
        return mention.entries.length === 0 ? [] : [mention];
      }
      before.push({ ...mention, entries: known });
      for (const one of known) if (all.size < MOST_NAMED) all.set(one.entity, one);
      return [mention];
    });
  });
}

/** "The collapse", but not "the environmental protocol", which says more than its sort. */
function isBare(sentence: SentenceReading, { firstToken, lastToken }: Mention): boolean {
  const words = lastToken - firstToken;
  if (INDEFINITE.has(sentence.tokens[firstToken - 1]?.lower ?? '')) return false;
  return words === 1 || (words === 2 && TAKES_UP.has(sentence.tokens[firstToken]?.lower ?? ''));
}

/** Descriptions in the sentence that are no names of anything themselves, as mentions of nothing yet. */
function described(sentence: SentenceReading, own: readonly Mention[]): Mention[] {
  const covered = new Set(own.flatMap(tokensOf));
  return descriptionsIn(sentence)
    .filter(({ firstToken, lastToken }) => !covered.has(firstToken) && !covered.has(lastToken - 1))
    .flatMap(({ firstToken, lastToken }): Mention[] => {
      const first = sentence.tokens[firstToken];
      const last = sentence.tokens[lastToken - 1];
      if (first === undefined || last === undefined) return [];
      const next = sentence.tokens[lastToken];
      return [
        {
          start: first.start,
          end: last.end,
          sentence: sentence.index,
          text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
          firstToken,
          lastToken,
          entries: [],
          proper: false,
          possessive: last.lower.endsWith("'s") || (next !== undefined && /^['’]$/.test(next.text)),
        },
      ];
    });
}

function descriptionsIn(sentence: SentenceReading): Description[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, place): Description[] => {
    if (!TAKES_UP.has(token.lower)) return [];
    const at = pastRegion(tokens, pastModifiers(tokens, place + 1));
    const noun = tokens[at];
    if (noun === undefined || !isCommonNoun(noun.text) || !endsPhrase(sentence, at + 1)) return [];
    return [{ firstToken: at === place + 1 ? place : at, lastToken: at + 1 }];
  });
}

function isCommonNoun(word: string): boolean {
  return word.length > 3 && /^\p{Ll}+(?:['’]s)?$/u.test(word) && !STOP_WORDS.has(word);
}

/** "The lake covers", "the lake, which", but not "the lake resorts of" or "the lake Victoria". */
function endsPhrase(sentence: SentenceReading, place: number): boolean {
  const next = sentence.tokens[place];
  if (next === undefined || next.kind === 'mark') return next?.text !== '-';
  return (
    next.kind === 'word' &&
    (STOP_WORDS.has(next.lower) || /^\p{Ll}+(?:s|ed)$/u.test(next.text) || VERBS.has(next.lower))
  );
}

/** Verbs of the past without -ed that open what is said of a thing. */
const VERBS = new Set(
  'fell rose grew cost sank left lost won ran stood held cut paid sold bought began came drew hit lay made met saw sent set shut took'.split(
    ' ',
  ),
);

/**
 * The latest thing named before by that noun, else of that sort; else the only one of it; else what the article is about;
 * empty where that is of no such sort.
 */
function antecedent(
  before: readonly Mention[],
  all: ReadonlyMap<string, AliasEntry>,
  mention: Mention,
  index: number,
  setting: readonly AliasEntry[],
): readonly AliasEntry[] {
  const noun = nounOf(mention);
  const reach = within(before, index);
  for (const fits of [isNamedByNoun, isOfSort])
    for (const { entries } of reach) {
      const fitting = entries.filter((one) => fits(one, noun));
      if (fitting.length > 0) return fitting;
    }
  const ofSort = all.size < MOST_NAMED ? [...all.values()].filter((one) => isOfSort(one, noun)) : [];
  if (ofSort.length === 1) return ofSort;
  return PLACES.has(noun) ? setting.filter((one) => isOfSort(one, noun)).slice(0, 1) : [];
}

/** "The club", where two that are clubs have been spoken of, by name or not: the later is likelier, but not sure. */
function isOneOfSeveral(
  spokenOf: readonly Mention[],
  taken: readonly AliasEntry[],
  mention: Mention,
  index: number,
): boolean {
  const noun = nounOf(mention);
  if (taken.some((one) => isNamedByNoun(one, noun))) return false;
  return within(spokenOf, index).some(
    ({ start, entries }) =>
      start < mention.start &&
      entries.some((one) => isOfSort(one, noun) && !taken.some(({ entity }) => entity === one.entity)),
  );
}

/** Those no farther back than a description reaches, the latest first. */
function within(mentions: readonly Mention[], index: number): readonly Mention[] {
  const last = mentions.findLastIndex(({ sentence }) => sentence < index - REACH);
  return mentions.slice(last + 1).toReversed();
}

function nounOf({ text }: Mention): string {
  return (text.split(' ').at(-1) ?? '').toLowerCase().replace(/['’]s$/, '');
}

/** What an article may be set in without naming it. */
const PLACES = new Set(['country', 'nation', 'republic', 'kingdom', 'city', 'town', 'island', 'bloc']);
