import type { Token } from '../../article/tokens.ts';
import { opensWithCapital } from './capital.ts';
import { adjectivesOf, alsoCalled, countryOf, inFull } from './demonyms.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_OWNER = 3;
/** So many names of the whole article are tried. */
const MOST_MAIN = 3;

/** Runs of words with capitals, without their possessive. */
export function ownersIn(tokens: readonly Token[]): readonly string[] {
  const owners: string[] = [];
  for (let place = 0; place < tokens.length; place++) {
    let to = place;
    while (to - place < LONGEST_OWNER && isNameWord(tokens, to, to > place)) {
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

/** "Orrin Down": inside a name a word may be as common as it likes. */
function isNameWord(tokens: readonly Token[], place: number, isInside: boolean): boolean {
  const token = tokens[place];
  return token?.kind === 'word' && opensWithCapital(token) && (isInside || !STOP_WORDS.has(token.lower));
}

/** What the article names most often, of what it names more than once. */
export function mainOf(runs: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const run of runs.flat()) counts.set(run, (counts.get(run) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_MAIN)
    .map(([name]) => name);
}

/** "Tamria", "Tamrian"; "Britain", "UK"; "United Nations", "UN"; "Blue Nile", "Nile". */
export function formsOf(owner: string): readonly string[] {
  const country = countryOf(owner) ?? inFull(owner);
  const words = owner.split(' ');
  const parts =
    words.length > 1
      ? [words.map((word) => word.charAt(0)).join(''), words[0] ?? '', words.at(-1) ?? '']
      : [];
  const [adjective = owner] = adjectivesOf(country);
  return [...new Set([owner, country, adjective, ...alsoCalled(country), ...parts])];
}
