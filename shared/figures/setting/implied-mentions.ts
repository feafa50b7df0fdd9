import type { AliasEntry } from '../../reference/lookup.ts';
import type { Mention } from '../reading/mentions.ts';
import type { NameSpan } from '../reading/names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import type { ImpliedName } from './implied-names.ts';

/**
 * What the article is about without naming it, as mentions where it is first shown: `implied` and, of the names in
 * `names`, those that stand inside a longer known one ("Norland" of "the Bank of Norland"). `mentions` are those of the
 * names themselves, by sentence.
 */
export function impliedMentions(
  sentences: readonly SentenceReading[],
  names: readonly (readonly NameSpan[])[],
  mentions: readonly (readonly Mention[])[],
  implied: readonly ImpliedName[],
  known: ReadonlyMap<string, readonly AliasEntry[]>,
): readonly Mention[] {
  const found = [...implied, ...names.flatMap((own, at) => inside(own, mentions[at] ?? [], at))];
  return found.flatMap((name) => {
    const key = name.keys.find((one) => known.has(one));
    const sentence = sentences[name.sentence];
    if (key === undefined || sentence === undefined) return [];
    return [
      {
        start: name.start,
        end: name.end,
        sentence: name.sentence,
        text: sentence.text.slice(name.start - sentence.start, name.end - sentence.start),
        firstToken: tokenAt(sentence, name.start),
        lastToken: tokenAt(sentence, name.end),
        entries: known.get(key) ?? [],
        proper: true,
        possessive: false,
      },
    ];
  });
}

function inside(names: readonly NameSpan[], mentions: readonly Mention[], sentence: number): ImpliedName[] {
  return names
    .filter(
      ({ proper, firstToken, lastToken }) =>
        proper &&
        mentions.some(
          (longer) =>
            longer.firstToken <= firstToken &&
            longer.lastToken >= lastToken &&
            longer.lastToken - longer.firstToken > lastToken - firstToken,
        ),
    )
    .map(({ start, end, keys }) => ({ start, end, sentence, keys: keys.slice(0, 1) }));
}
