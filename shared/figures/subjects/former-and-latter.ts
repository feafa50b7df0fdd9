import type { Mention } from '../reading/mentions.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';

/** What follows "the former" where it stands for a name, and is not said of one ("the former mayor"). */
const GOES_ON = /^(?:\p{Ll}+(?:ing|ed)|also|had|has|was|is|did|took|made|won|lost|held|with|in|on|,)$/u;

/** The mentions with "the former" and "the latter" for the first and the second of the two names last joined by "and". */
export function withFormerAndLatter(
  sentences: readonly SentenceReading[],
  mentions: readonly (readonly Mention[])[],
): readonly (readonly Mention[])[] {
  return mentions.map((own, index) => {
    const sentence = sentences[index];
    if (sentence === undefined || !sentence.stems.has('latter')) return own;
    const before = sentences[index - 1];
    const earlier = before === undefined ? [] : joinedNames(before, mentions[index - 1] ?? []);
    const taken = referringWords(sentence).flatMap((word) => {
      const pairs = joinedNames(sentence, own).filter(([, second]) => second.end <= word.start);
      const pair = pairs.at(-1) ?? earlier.at(-1);
      return pair === undefined ? [] : [{ ...word, entries: pair[word.place].entries }];
    });
    return taken.length === 0 ? own : [...own, ...taken].toSorted((a, b) => a.start - b.start);
  });
}

/** Two different names with nothing but "and" between them. */
function joinedNames(
  { tokens }: SentenceReading,
  own: readonly Mention[],
): readonly (readonly [Mention, Mention])[] {
  return own.flatMap((first, at) => {
    const second = own[at + 1];
    if (second === undefined || !first.proper || !second.proper) return [];
    const between = tokens.slice(first.lastToken, second.firstToken).filter(({ lower }) => lower !== 'the');
    const [joint] = between;
    const isSame = first.entries.some((one) => second.entries.some(({ entity }) => entity === one.entity));
    return between.length === 1 && joint?.lower === 'and' && !isSame ? [[first, second] as const] : [];
  });
}

/** "The former" and "the latter" as mentions of nothing yet; which of the two names each takes up is its `place`. */
function referringWords(
  sentence: SentenceReading,
): readonly (Omit<Mention, 'entries'> & { readonly place: 0 | 1 })[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    const word = tokens[at + 1];
    const next = tokens[at + 2];
    if (token.lower !== 'the' || (word?.lower !== 'former' && word?.lower !== 'latter')) return [];
    if (next === undefined || !GOES_ON.test(next.lower)) return [];
    return [
      {
        start: token.start,
        end: word.end,
        sentence: sentence.index,
        text: sentence.text.slice(token.start - sentence.start, word.end - sentence.start),
        firstToken: at,
        lastToken: at + 2,
        proper: true,
        possessive: false,
        place: word.lower === 'former' ? (0 as const) : (1 as const),
      },
    ];
  });
}
