import type { Span } from '../../article/span.ts';
import { countryOf, isCountry } from '../reading/demonyms.ts';
import type { NameSpan } from '../reading/names.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { countryOfCurrency, countryStoodForBy } from './stand-for-countries.ts';

/** The country that an article is set in, and where the article first shows it. */
export interface Setting {
  readonly country: string;
  readonly sentence: number;
  readonly shownBy: Span;
}

/** A name or an adjective says the country itself; a capital, a body or a sum of its money only points to it. */
const NAMED = 2;
const POINTS = 1;
const DATELINE = 3;
/** Prices say no more than this, however many there are. */
const MOST_OF_MONEY = 3;

/**
 * The country an article speaks of most, by name, by its adjective, by its capital ("DUBLIN - "), by its parliament or
 * central bank, or by its money; null where two come out even or nothing shows one. Linear in the names of the article.
 */
export function countryOfArticle(
  sentences: readonly SentenceReading[],
  names: readonly (readonly NameSpan[])[],
): Setting | null {
  const shown = new Map<string, { weight: number; setting: Setting }>();
  const show = (country: string, weight: number, sentence: number, shownBy: Span) => {
    const known = shown.get(country);
    if (known === undefined) shown.set(country, { weight, setting: { country, sentence, shownBy } });
    else known.weight += weight;
  };
  sentences.forEach((sentence, index) => {
    for (const name of names[index] ?? []) {
      if (!name.proper) continue;
      const text = sentence.text.slice(name.start - sentence.start, name.end - sentence.start);
      const said = sayer(text);
      if (said !== null) show(said, NAMED, index, name);
      else {
        const stood = countryStoodForBy(text);
        if (stood !== null) show(stood, isDateline(sentence, name) ? DATELINE : POINTS, index, name);
      }
    }
  });
  for (const { country, index, span } of moneyIn(sentences)) show(country, POINTS, index, span);
  const [first, second] = [...shown.values()].toSorted((a, b) => b.weight - a.weight);
  return first === undefined || first.weight === second?.weight ? null : first.setting;
}

/** "OSLO - ": in capitals where a paragraph begins. */
function isDateline({ tokens, text, start }: SentenceReading, name: NameSpan): boolean {
  const own = text.slice(name.start - start, name.end - start);
  return (
    name.firstToken === 0 &&
    own === own.toUpperCase() &&
    /^[-–—:,(]$/.test(tokens[name.lastToken]?.text ?? '')
  );
}

function sayer(text: string): string | null {
  const name = text.replace(/^the /i, '').replace(/['’]s?$/, '');
  return isCountry(name) ? name : countryOf(name);
}

function moneyIn(sentences: readonly SentenceReading[]) {
  return sentences
    .flatMap(({ quantities }, index) =>
      quantities.flatMap(({ kind, unit, start, end }) => {
        const country = kind === 'money' ? countryOfCurrency(unit) : null;
        return country === null ? [] : [{ country, index, span: { start, end } }];
      }),
    )
    .slice(0, MOST_OF_MONEY);
}
