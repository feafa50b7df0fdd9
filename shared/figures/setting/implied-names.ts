import type { Span } from '../../article/span.ts';
import { normaliseAlias } from '../../reference/normalise-alias.ts';
import { adjectivesOf, alsoCalled, countryOf } from '../reading/demonyms.ts';
import type { NameSpan } from '../reading/names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { countryOfArticle, type Setting } from './country-of-article.ts';

/** Something the article is about without naming it, with what shows it and the keys under which it is looked up. */
export interface ImpliedName extends Span {
  readonly sentence: number;
  readonly keys: readonly string[];
}

/** Words of a vote; an article with this many different ones tells of an election. */
const VOTING =
  /^(?:vote[ds]?|voters?|voting|ballots?|polls?|polling|turnout|elections?|electorate|constituency|constituencies|seats?|coalition|majority)$/;
const LEAST_VOTING = 3;
const VOTES = ['election', 'general election'];
/** Sentences that say whose election it is, and at most so many names there. */
const OPENING = 3;
const MOST_PLACES = 8;

/** The country an article is set in and, where it tells of a vote, the election of the places it opens with. */
export function impliedNames(
  sentences: readonly SentenceReading[],
  names: readonly (readonly NameSpan[])[],
): readonly ImpliedName[] {
  const setting = countryOfArticle(sentences, names);
  const country =
    setting === null ? [] : [impliedBy(setting, [setting.country, ...alsoCalled(setting.country)])];
  return [...country, ...elections(sentences, names, setting)];
}

function impliedBy({ sentence, shownBy }: Setting, called: readonly string[]): ImpliedName {
  const { start, end } = shownBy;
  return { start, end, sentence, keys: [...new Set(called.map(normaliseAlias))] };
}

function elections(
  sentences: readonly SentenceReading[],
  names: readonly (readonly NameSpan[])[],
  setting: Setting | null,
): readonly ImpliedName[] {
  const words = new Set(
    sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower).filter((word) => VOTING.test(word))),
  );
  if (words.size < LEAST_VOTING) return [];
  const opening = names
    .slice(0, OPENING)
    .flatMap((inSentence, sentence) => inSentence.map((name) => ({ name, sentence })))
    .filter(({ name }) => name.proper && name.lastToken - name.firstToken <= 2)
    .slice(0, MOST_PLACES)
    .map(({ name, sentence }): ImpliedName => {
      const text = textOf(sentences[sentence] as SentenceReading, name);
      return { start: name.start, end: name.end, sentence, keys: electionKeys(text) };
    });
  if (setting === null) return opening;
  return [
    ...opening,
    impliedBy(setting, electionKeys(setting.country)),
    impliedBy(setting, parliamentsOf(setting.country)),
  ];
}

/** "The German parliament", as reference data call the Bundestag too. */
function parliamentsOf(country: string): readonly string[] {
  return adjectivesOf(country).flatMap((adjective) => [
    `${adjective} parliament`,
    `the ${adjective} parliament`,
  ]);
}

function electionKeys(place: string): readonly string[] {
  const bare = place.replace(/^the /i, '').replace(/['’]s?$/, '');
  const country = countryOf(bare);
  return [bare, ...(country === null ? [] : [country])].flatMap((name) =>
    VOTES.map((vote) => normaliseAlias(`${name} ${vote}`)),
  );
}

function textOf(sentence: SentenceReading, { start, end }: Span): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
