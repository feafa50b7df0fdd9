import type { Token } from '../../article/tokens.ts';

/**
 * Words that say something more of the thing at hand, and do not set it apart from others of its sort as "the older
 * court" or "the northern tunnel" do.
 */
const NEUTRAL = new Set(
  `giant huge vast immense enormous colossal massive gigantic mighty tiny sprawling towering slender
ailing troubled struggling embattled stricken beleaguered hapless doomed fated unlucky crippled battered damaged wrecked
ageing aging venerable historic ancient famous celebrated legendary iconic fabled landmark beloved popular
controversial ambitious costly expensive lucrative profitable loss-making powerful influential secretive prestigious
busy bustling crowded quiet sleepy remote windswept wealthy rich poor impoverished heavily
sunken lost burning burnt blazing deadly lethal fatal devastating catastrophic tragic
whole entire fledgling upstart veteran latest current`.split(/\s+/),
);
/** Words before the noun that are looked past: "the cash-strapped, ailing". */
const MOST_TOKENS = 6;

/** "Bitter", "surrounding": a word that only tells what a thing is like, and not which one it is. */
export function saysNoMore(word: string): boolean {
  const lower = word.toLowerCase();
  if (word !== lower || SETS_APART.test(lower)) return false;
  return NEUTRAL.has(lower) || /(?:ing|ed|ous|ful|less|y)$/.test(lower);
}

/**
 * The place of the noun behind the modifiers that begin at `place`: "passage" of "80-kilometre passage", "carrier" of
 * "ailing, state-owned carrier". `place` itself where there are none.
 */
export function pastModifiers(tokens: readonly Token[], place: number): number {
  let at = place;
  while (at - place < MOST_TOKENS) {
    const end = endOfModifier(tokens, at);
    if (end === at) break;
    at = tokens[end]?.text === ',' && endOfModifier(tokens, end + 1) > end + 1 ? end + 1 : end;
  }
  return at - place > MOST_TOKENS ? place : at;
}

/** One past the modifier that begins at `at`; `at` itself where none does. */
function endOfModifier(tokens: readonly Token[], at: number): number {
  const [first, hyphen] = tokens.slice(at, at + 2);
  if (first === undefined || first.kind === 'mark') return at;
  if (hyphen?.text === '-' && hyphen.start === first.end) return endOfCompound(tokens, at);
  return NEUTRAL.has(first.lower) ? at + 1 : at;
}

/** "80-kilometre", "cash-strapped", "27-year-old"; with a capital ("Rhine-Main") it would be a name. */
function endOfCompound(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.text === '-' && tokens[end + 1] !== undefined) end += 2;
  const words = tokens.slice(at, end);
  const isPlain = words.every(({ text }) => text === text.toLowerCase());
  return isPlain && !SETS_APART.test(words[0]?.lower ?? '') ? end : at;
}

const REGIONS =
  /^(?:African|Asian|European|American|Arab|Baltic|Balkan|Nordic|Scandinavian|Caribbean|Pacific|Andean|Gulf|Alpine|Mediterranean|Himalayan|Caucasus|Iberian|Adriatic|Saharan|Sahel|Sahelian|island|landlocked|Middle|Eastern)$/;
const POINTS = /^(?:north|south|east|west|central|northern|southern|eastern|western|south-?eastern|latin)$/i;
const COUNTRIES = /^(?:country|nation|republic|kingdom)(?:['’]s)?$/;

/**
 * The place of the noun behind words that say where a country lies: "country" of "southern African country", "nation" of
 * "Baltic nation". `place` itself before any other noun, which may be another ("the European court").
 */
export function pastRegion(tokens: readonly Token[], place: number): number {
  let at = place;
  while (at - place < MOST_TOKENS && isOfRegion(tokens[at])) at += 1;
  return at > place && COUNTRIES.test(tokens[at]?.lower ?? '') ? at : place;
}

function isOfRegion(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || REGIONS.test(token.text) || POINTS.test(token.text));
}

const SETS_APART =
  /^(?:newly|second|third|north|south|east|west|neighbou?r|rival|better|lesser|smaller|larger|older|younger|then|non|half)$/;
