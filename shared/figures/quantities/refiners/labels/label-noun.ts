import type { Draft } from '../../draft.ts';
import type { Line } from '../../line.ts';
import { isFunctionWord } from '../function-words.ts';
import { isPluralNoun } from '../noun-phrase.ts';

/** Before a number these make it a name, capitalised or not. */
const LABEL_NOUNS = new Set(
  `section sections article articles chapter chapters clause clauses paragraph page pages verse appendix annex exhibit
  highway interstate route junction exit motorway flight gate platform room suite row channel episode grade
  category version no nos number numbers formula type phase tier level stage rule rules regulation
  resolution proposition prop directive protocol amendment title size width model mark week round group pool
  iphone ipad windows galaxy pixel playstation xbox boeing airbus apollo falcon sputnik voyager vostok
  pier terminal dock bay block studio unit apartment flat house street avenue
  courtroom ward precinct lot berth locker game postcode`.split(/\s+/),
);
/** Those that count as labels only with a capital: "Act 1974", "Form 16". */
const CAPITAL_ONLY = new Set(
  `house street avenue model mark size number numbers week round group pool rule rules level stage form wing act part day
  table figure schedule order title phase type bus train tram squadron`.split(/\s+/),
);
/** Share indices and programmes that carry a number: those that are words elsewhere only with a capital. */
const INDICES = new Set(
  'ftse nasdaq dax cac ibex nikkei asx tsx stoxx mdax topix sensex sp fortune russell p euro big agenda ta'.split(
    ' ',
  ),
);
const INDICES_WITH_CAPITAL = new Set('fortune russell p euro big agenda ta'.split(' '));

/** "Section 4", "on page 12", "Game 7", "No. 10", "the FTSE 100", "in ward 3": a word that numbers its things. */
export function followsLabelNoun(line: Line, target: Draft): boolean {
  let at = target.first - 1;
  if (line.lower(at) === '.' && /^nos?$/.test(line.lower(at - 1))) at--;
  const token = line.tokens[at];
  if (token?.kind !== 'word' || line.lower(target.first) === '-') return false;
  const capital = /\p{Lu}/u.test(token.text);
  if (INDICES.has(token.lower) && (capital || !INDICES_WITH_CAPITAL.has(token.lower))) return true;
  if (token.lower === 'number' && target.step === 1 && isNumberOf(line, at)) return true;
  if (/^nos?$/.test(token.lower)) return line.lower(at + 1) === '.' || (capital && at > 0 && target.digits);
  if (isRoundOfContest(line, target)) return true;
  if (!isLabelNoun(token.lower)) return isPluralOfLabels(line, token.lower, target);
  if (capital && (at > 0 || LABEL_NOUNS.has(token.lower))) return true;
  return (capital || !CAPITAL_ONLY.has(token.lower)) && !isPluralNoun(nextNoun(line, target));
}

/** "in round 3": where "round" is not "about". */
function isRoundOfContest(line: Line, target: Draft): boolean {
  const at = target.first - 1;
  return (
    line.lower(at) === 'round' &&
    /^(?:in|of|from|after|during|until|to)$/.test(line.lower(at - 1)) &&
    target.step === 1 &&
    (target.value ?? 0) < 100 &&
    !isPluralNoun(nextNoun(line, target))
  );
}

function isLabelNoun(lower: string): boolean {
  return LABEL_NOUNS.has(lower) || CAPITAL_ONLY.has(lower);
}

/** "gates 4 and 5", "phases 2 to 3": the plural numbers its things where another number goes on from the first. */
function isPluralOfLabels(line: Line, lower: string, target: Draft): boolean {
  if (!lower.endsWith('s') || !isLabelNoun(lower.slice(0, -1)) || target.step !== 1) return false;
  return isListJoint(line, target.last) && line.tokens[target.last + 1]?.kind === 'number';
}

/** Between the numbers of "Articles 5, 6 and 7". */
function isListJoint(line: Line, at: number): boolean {
  return /^(?:and|or|to|,|[-–])$/.test(line.lower(at));
}

/** "Articles 5 and 6", "pages 12 to 15": a number that goes on in a list of labels, with nothing it counts. */
export function continuesList(line: Line, before: Draft, target: Draft): boolean {
  const gap = target.first - before.last;
  const comma =
    gap === 2 && line.lower(before.last) === ',' && /^(?:and|or)$/.test(line.lower(target.first - 1));
  if (!comma && !(gap === 1 && isListJoint(line, before.last))) return false;
  return target.step === 1 && target.digits && !isPluralNoun(nextNoun(line, target));
}

const RANKED = /^(?:top|bottom|last|final|big)$/;

/** "the last 16", "a top-four finish", "the bottom three": those who are left or ranked there, by their usual name. */
export function namesRanks(line: Line, target: Draft): boolean {
  const hyphen = line.lower(target.first - 1) === '-' ? 1 : 0;
  const at = target.first - 1 - hyphen;
  if (!RANKED.test(line.lower(at)) || target.step !== 1 || target.last - target.first > 1) return false;
  if (hyphen === 0 && !/^(?:the|an?|its|their|our|his|her)$/.test(line.lower(at - 1))) return false;
  const next = line.tokens[target.last];
  return (
    (target.value ?? 0) <= 100 &&
    (hyphen === 1 || next?.kind !== 'word' || !isPluralNoun(nextNoun(line, target)))
  );
}

const ROUTES = /^(?:bus|tram|train|line|road|route|number|helpline|hotline)$/;

/** "the 42 bus", "the 101 line": a service called by its number. */
export function numbersRoute(line: Line, target: Draft): boolean {
  if (!target.digits || target.step !== 1 || target.last - target.first > 1 || target.text.includes(','))
    return false;
  return (
    line.lower(target.first - 1) === 'the' &&
    ROUTES.test(line.lower(target.last)) &&
    !isPluralNoun(nextNoun(line, target))
  );
}

/** "in boat number 17": a thing known by its number, where no "the" or "a" makes "number" the thing itself. */
function isNumberOf(line: Line, at: number): boolean {
  const thing = line.tokens[at - 1];
  const article = /^(?:an?|the)$/.test(line.lower(at - 2));
  const isThing = thing?.kind === 'word' && !isFunctionWord(thing) && /^\p{Ll}{3,}$/u.test(thing.text);
  return isThing && !article && !isPluralNoun(thing.lower);
}

/** The noun that may be counted: the next word if it is a plural, else the one behind it; '' before a function word. */
export function nextNoun(line: Line, target: Draft): string {
  const [first, second] = [line.lower(target.last), line.lower(target.last + 1)];
  if (isFunctionWord(line.tokens[target.last])) return '';
  return isPluralNoun(first) ? first : line.tokens[target.last]?.kind === 'word' ? second : '';
}
