import type { Span } from '../../article/span.ts';
import type { AliasEntry } from '../../reference/lookup.ts';
import type { NameSpan } from './names.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** A place where the article names an entity of the reference data. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly text: string;
  readonly firstToken: number;
  readonly lastToken: number;
  /** More than one where the name fits several entities and the article does not say which. */
  readonly entries: readonly AliasEntry[];
  /** Written as a name, with a capital. */
  readonly proper: boolean;
  /** "NATO's": the next noun belongs to it. */
  readonly possessive: boolean;
  /** What the words themselves name, where `entries` are another that must be meant. */
  readonly written?: AliasEntry;
  /** "The club", where several that are clubs have been named: which of them is open. */
  readonly oneOfSeveral?: true;
  /** Put together from what the article says of it: see `piecedNames`. */
  readonly pieced?: true;
}

/** The places of the tokens it is made of. */
export function tokensOf({
  firstToken,
  lastToken,
}: Pick<Mention, 'firstToken' | 'lastToken'>): readonly number[] {
  return Array.from({ length: lastToken - firstToken }, (_, step) => firstToken + step);
}

/** The mentions of one sentence in order; of overlapping names the one listed first counts. */
export function mentionsIn(
  text: string,
  sentence: SentenceReading,
  names: readonly NameSpan[],
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const covered = new Set<number>();
  const byFirst = Map.groupBy(names, (name) => name.firstToken);
  for (const name of names) {
    if (covered.has(name.firstToken)) continue;
    const entries = withBare(sentence, name, byFirst, known, entriesOf(name, known));
    if (entries.length === 0 || isCutFromLonger(sentence, name, byFirst, known)) continue;
    for (let token = name.firstToken; token < name.lastToken; token += 1) covered.add(token);
    mentions.push({
      start: name.start,
      end: name.end,
      sentence: sentence.index,
      text: text.slice(name.start, name.end),
      firstToken: name.firstToken,
      lastToken: name.lastToken,
      entries,
      proper: name.proper,
      possessive: isPossessive(sentence, name),
    });
  }
  return mentions.toSorted((a, b) => a.start - b.start);
}

/** "The Bank" in "the Bank of Norland": the name goes on, and the longer one is known without its article. */
function isCutFromLonger(
  sentence: SentenceReading,
  name: NameSpan,
  byFirst: ReadonlyMap<number, readonly NameSpan[]>,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): boolean {
  if (sentence.tokens[name.firstToken]?.lower !== 'the') return false;
  const inside = byFirst.get(name.firstToken + 1) ?? [];
  return inside.some((other) => other.lastToken > name.lastToken && entriesOf(other, known).length > 0);
}

/** "The Otters" of one place go by that name, those of another by "Otters": both may be meant. */
function withBare(
  sentence: SentenceReading,
  name: NameSpan,
  byFirst: ReadonlyMap<number, readonly NameSpan[]>,
  known: ReadonlyMap<string, readonly AliasEntry[]>,
  entries: readonly AliasEntry[],
): readonly AliasEntry[] {
  if (entries.length === 0 || sentence.tokens[name.firstToken]?.lower !== 'the') return entries;
  const bare = byFirst.get(name.firstToken + 1)?.find(({ lastToken }) => lastToken === name.lastToken);
  const more = bare === undefined ? [] : entriesOf(bare, known);
  return [...entries, ...more.filter(({ entity }) => entries.every((one) => one.entity !== entity))];
}

/** The first key that is known; as it stands before its variants. */
function entriesOf(name: NameSpan, known: ReadonlyMap<string, readonly AliasEntry[]>): readonly AliasEntry[] {
  for (const key of name.keys) {
    const entries = known.get(key);
    if (entries !== undefined) return entries;
  }
  return [];
}

function isPossessive(sentence: SentenceReading, name: NameSpan): boolean {
  const last = sentence.tokens[name.lastToken - 1];
  const next = sentence.tokens[name.lastToken];
  return (
    last?.lower.endsWith("'s") === true ||
    (next !== undefined && next.start === name.end && /^['’]$/.test(next.text))
  );
}
