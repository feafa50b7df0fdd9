import type { Span } from '../../article/span.ts';
import type { Token } from '../../article/tokens.ts';
import { countryOf, isCountry } from '../reading/demonyms.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { countryStoodForBy } from '../setting/stand-for-countries.ts';

/** Names of days and months have capitals and name nothing a metric could be of. */
const CALENDAR =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Eve|Day)$/;

/**
 * Whether a name inside the sentence is neither among what is `known` nor that of somebody quoted or of a street: it
 * could be what the sentence, or the next, speaks of.
 */
export function bringsStranger(sentence: SentenceReading, known: readonly Span[]): boolean {
  return namesIn(sentence, coveredBy(sentence, known)).some(
    ({ from, to }) =>
      !speaks(sentence, from, to) && !isAddress(sentence, from, to) && !isDateline(sentence, from, to),
  );
}

/** "NEW DELHI - ": where it was written. */
function isDateline({ tokens }: SentenceReading, from: number, to: number): boolean {
  const all = tokens.slice(0, to).filter(({ kind }) => kind === 'word');
  return from <= 2 && all.every(({ text }) => text.length > 1 && text === text.toUpperCase());
}

/**
 * As `bringsStranger`, where only a country other than `own` counts, or what stands for one ("Paris", "the Norwegian
 * rate").
 */
export function bringsCountry(sentence: SentenceReading, known: readonly Span[], own: string): boolean {
  const covered = coveredBy(sentence, known);
  const { tokens } = sentence;
  return tokens.some((token, place) => {
    if (covered.has(place) || !/^\p{Lu}/u.test(token.text)) return false;
    return [token.text, `${token.text} ${tokens[place + 1]?.text ?? ''}`]
      .map((name) => name.replace(/['’]s$/, ''))
      .map((name) => (isCountry(name) ? name : (countryOf(name) ?? countryStoodForBy(name))))
      .some(
        (country) =>
          country !== null && country !== own && country !== own.replace(/^Britain$/, 'United Kingdom'),
      );
  });
}

/** Places of the tokens that the spans cover. */
function coveredBy(sentence: SentenceReading, spans: readonly Span[]): ReadonlySet<number> {
  return new Set(
    spans.flatMap(({ start, end }) => {
      const first = tokenAt(sentence, start);
      return Array.from({ length: tokenAt(sentence, end) - first }, (_, step) => first + step);
    }),
  );
}

/** Tokens from `from` up to but not including `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Runs of words with capitals past the first word of the sentence; of a run that opens it, all but that word count. */
function namesIn({ tokens }: SentenceReading, covered: ReadonlySet<number>): readonly Run[] {
  const first = opening(tokens);
  const runs: Run[] = [];
  for (let from = first + 1; from < tokens.length; from += 1) {
    if (covered.has(from) || !isNameWord(tokens[from] as Token)) continue;
    let to = from + 1;
    while (to < tokens.length && !covered.has(to) && isNameWord(tokens[to] as Token)) to += 1;
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

/** The first word of the sentence, past a dateline: "Thirty" of "OSLO - Thirty years ago". */
function opening(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  let end = first;
  while (tokens[end]?.kind === 'word' && tokens[end]?.text === tokens[end]?.text.toUpperCase()) end += 1;
  return end > first && /^[-–—:]$/.test(tokens[end]?.text ?? '') ? end + 1 : first;
}

/** A word with a capital that is neither a day, a month nor a word of grammar. */
export function isNameWord(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !CALENDAR.test(token.text) &&
    !STOP_WORDS.has(token.lower)
  );
}

const SAYS = /^(?:said|says|told|tells|added|warned|argued|insisted|noted|admitted|explained|claimed|wrote)$/;

/** "Mayor Tam Ruck told reporters", "the pilot, Ada Lodd, said": whoever is quoted is a person, and has no rate or fleet. */
function speaks({ tokens }: SentenceReading, from: number, to: number): boolean {
  const next = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return SAYS.test(next?.lower ?? '') || SAYS.test(tokens[from - 1]?.lower ?? '');
}

const ADDRESSES = /^(?:Street|Road|Square|Avenue|Lane|Boulevard|Gate|Terminal|Room|Highway|Form|Unit)$/;

/** "In Mill Lane", "at Gate 3": where something was said or done. */
function isAddress({ tokens }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => ADDRESSES.test(text));
}
