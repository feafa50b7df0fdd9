import type { AliasEntry } from '../../reference/lookup.ts';
import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';

/** Verbs of what one side of a contest does to the other. */
const DONE_TO_ANOTHER = new Set(
  'defeat beat outscor edg top rout trounc thrash overcom crush oust stun dispatch outlast outpoll outvot out-scor hold limit forc'.split(
    ' ',
  ),
);
/** Words of a contest after which "over", "against" or "to" names the other side: "a loss to". */
const CONTEST = new Set('win victory loss lose defeat fall triumph lead'.split(' '));
/** Verbs of what is got out of the other side: "drew 12 fouls from". */
const GOT = new Set('elicit forc draw drew wrest induc'.split(' '));
const BEFORE_NAME = new Set('the host hosting visiting home away'.split(' '));
const CONTEST_REACH = 6;

/**
 * The mentions, with the other side of the contest where the words say that it must be meant. Nobody beats themselves:
 * in "the Otters beat the Otters" the second name is a slip for that of the opponents, and in "the Otters ran well and
 * held them to 12" so is "them". Only where the article names one other thing of the same kind, so that there is no
 * doubt who that is. Linear in the mentions.
 */
export function withOtherSides(
  sentences: readonly SentenceReading[],
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  const others = soleOthers(mentions);
  if (others.size === 0) return mentions;
  return mentions.map((own, index) => {
    const sentence = sentences[index];
    return sentence === undefined ? own : inSentence(sentence, own, others);
  });
}

function inSentence(
  sentence: SentenceReading,
  own: readonly Mention[],
  others: ReadonlyMap<string, AliasEntry>,
): readonly Mention[] {
  const seen = new Set<string>();
  const renamed = own.map((mention) => {
    const [only] = mention.entries;
    const other = only === undefined ? undefined : others.get(only.entity);
    if (only === undefined || other === undefined || mention.entries.length > 1) return mention;
    const isOther = seen.has(only.entity) && isDoneTo(sentence, mention.firstToken);
    seen.add(only.entity);
    return isOther ? { ...mention, entries: [other], written: only } : mention;
  });
  const them = objectPronoun(sentence, renamed, others);
  return them === null ? renamed : [...renamed, them].toSorted((a, b) => a.start - b.start);
}

/** Whether the name at `place` is the object of a contest: "beat the X", "a loss to the X", "drew 12 fouls from X". */
function isDoneTo(sentence: SentenceReading, place: number): boolean {
  const stem = (at: number) => wordStem(sentence.tokens[at]?.lower ?? '');
  let at = place - 1;
  while (BEFORE_NAME.has(sentence.tokens[at]?.lower ?? '')) at -= 1;
  if (DONE_TO_ANOTHER.has(stem(at))) return true;
  const link = sentence.tokens[at]?.lower ?? '';
  const before = link === 'from' ? GOT : /^(?:over|against|to)$/.test(link) ? CONTEST : null;
  if (before === null) return false;
  return Array.from({ length: CONTEST_REACH }, (_, step) => stem(at - 1 - step)).some((one) =>
    before.has(one),
  );
}

/** "Held them to", "forced 15 turnovers": said of the other side than the one the sentence has named by then. */
function objectPronoun(
  sentence: SentenceReading,
  own: readonly Mention[],
  others: ReadonlyMap<string, AliasEntry>,
): Mention | null {
  const place = sentence.tokens.findIndex(
    (token, at) =>
      (token.lower === 'them' && DONE_TO_ANOTHER.has(wordStem(sentence.tokens[at - 1]?.lower ?? ''))) ||
      isWrung(sentence, at),
  );
  const token = sentence.tokens[place];
  if (token === undefined) return null;
  const sides = own.flatMap(({ entries, start }) =>
    start < token.start ? entries.filter(({ entity }) => others.has(entity)) : [],
  );
  const [first] = sides;
  const other = first === undefined ? undefined : others.get(first.entity);
  if (other === undefined || sides.some(({ entity }) => entity !== first?.entity)) return null;
  return {
    start: token.start,
    end: token.end,
    sentence: sentence.index,
    text: token.text,
    firstToken: place,
    lastToken: place + 1,
    entries: [other],
    proper: true,
    possessive: false,
  };
}

/** "Forced 15 turnovers": the verb right before a number, with nobody named behind it. */
function isWrung({ tokens }: SentenceReading, at: number): boolean {
  if (!/^(?:forced|forcing|elicited|eliciting|induced|inducing)$/.test(tokens[at]?.lower ?? '')) return false;
  const [number, noun, next] = tokens.slice(at + 1, at + 4);
  return (
    number?.kind === 'number' &&
    noun?.kind === 'word' &&
    /s$/.test(noun.text) &&
    !/^(?:from|by|of|on)$/.test(next?.lower ?? '')
  );
}

/** By entity the one other thing of its kind that the article names; none where there are several. */
function soleOthers(mentions: readonly (readonly Mention[])[]): ReadonlyMap<string, AliasEntry> {
  const named = new Map<string, AliasEntry>();
  for (const mention of mentions.flat())
    for (const entry of mention.entries)
      if (mention.proper && !named.has(entry.entity)) named.set(entry.entity, entry);
  const kinds = Map.groupBy(named.values(), ({ metrics }) =>
    metrics
      .map(({ metric }) => metric)
      .toSorted()
      .join('\n'),
  );
  const others = new Map<string, AliasEntry>();
  for (const kind of kinds.values()) {
    const [one, two] = kind;
    if (one === undefined || two === undefined || kind.length > 2) continue;
    others.set(one.entity, two);
    others.set(two.entity, one);
  }
  return others;
}
