import { MONTHS, WEEKDAYS } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { NUMBER_WORDS } from '../numbers/number-words.ts';
import { isHouseNumber, isTelephone } from './address.ts';
import { continuesCount } from './elided-head.ts';
import { isFunctionWord } from './function-words.ts';
import { isPluralNoun } from './noun-phrase.ts';

/** Before a number these make it a name, capitalised or not. */
const LABEL_NOUNS = new Set(
  `section sections article articles chapter chapters clause clauses paragraph page pages verse appendix annex exhibit
  highway interstate route junction exit motorway flight gate platform room suite row channel episode grade
  category version no nos number numbers formula type phase tier level stage rule rules regulation
  resolution proposition prop directive protocol amendment title size width model mark week round group pool
  iphone ipad windows galaxy pixel playstation xbox boeing airbus apollo falcon sputnik voyager vostok
  pier terminal dock bay block studio unit apartment flat house street avenue`.split(/\s+/),
);
/** Those that count as labels only with a capital: "Game 2", "Act 1974". */
const CAPITAL_ONLY = new Set(
  'house street avenue unit flat model mark size number numbers week round group pool rule rules level stage block bay courtroom ward form precinct lot berth wing locker game act part day table figure schedule order title phase type'.split(
    ' ',
  ),
);
/** Ordinals that are names before these: "the 22nd amendment", "Fifth Avenue". */
const NAMED_BY_ORDINAL = new Set(
  'amendment district congressional parliament congress avenue street fleet army division brigade circuit republic estate reich century floor grader graders minute place placed gear degree world party person'.split(
    ' ',
  ),
);
const INDICES = new Set([
  'fortune',
  'ftse',
  'nasdaq',
  'dax',
  'cac',
  'ibex',
  'russell',
  'nikkei',
  'asx',
  'tsx',
  'stoxx',
  'p',
  'euro',
  'big',
  'agenda',
  'mdax',
  'topix',
  'sensex',
  'ta',
]);
const PREFIXES = new Set([
  'mid',
  'post',
  'pre',
  'sub',
  'early',
  'late',
  'of',
  'to',
  'in',
  'and',
  'for',
  'under',
  'over',
  'non',
  'than',
  'top',
  'last',
  'per',
  'all',
  'a',
  'up',
  'out',
  'ex',
  'at',
  'by',
]);

/** Marks numbers that are part of a name: "Section 4", "Boeing 787", "S&P 500", "G20", "COVID-19", phone numbers. */
export function findLabels(line: Line, drafts: Draft[]): Draft[] {
  for (const target of drafts) if (isLabel(line, target)) target.role = 'label';
  return drafts;
}

function isLabel(line: Line, target: Draft): boolean {
  if (target.kind === 'ordinal') return namesByOrdinal(line, target);
  if (target.kind !== 'amount' && target.kind !== 'date' && target.kind !== 'measure') return false;
  if (target.kind === 'date')
    return (
      target.date?.precision === 'year' &&
      (followsName(line, target) || isTelephone(line, target) || isSlashedCode(line, target))
    );
  if (gluedToLetters(line, target) || isChain(line, target) || isSlashed(line, target)) return true;
  if (target.kind === 'measure') return false;
  return (
    followsLabelNoun(line, target) ||
    followsName(line, target) ||
    precedesName(line, target) ||
    isHouseNumber(line, target) ||
    isTelephone(line, target) ||
    isNamed(line, target)
  );
}

/** "G20", "5G", "#1", "x/20": letters or signs of an address touch the digits. */
function gluedToLetters(line: Line, target: Draft): boolean {
  if (!target.digits) return false;
  const [before, after] = [line.tokens[target.first - 1], line.tokens[target.last]];
  const glued = before !== undefined && before.end === target.start;
  if (glued && (before.kind === 'word' || /^[#@_=&%\\]$/.test(before.text))) return true;
  if (glued && before.text === '-') {
    const word = line.tokens[target.first - 2];
    if (word?.kind === 'word' && word.end === before.start && !PREFIXES.has(word.lower))
      return !NUMBER_WORDS.has(word.lower) && !isMeasured(word.text, target);
  }
  return (
    target.kind === 'amount' && after?.start === target.end && (after.kind === 'word' || after.text === '_')
  );
}

/** "a magnitude-7.4 earthquake": with decimals behind a common noun it is a measure of that, and no model's number. */
function isMeasured(word: string, target: Draft): boolean {
  return target.step < 1 && /^\p{Ll}{5,}$/u.test(word) && word !== 'version' && word !== 'python';
}

/** "9/11", "24/7": two small numbers with a stroke between that make no fraction. */
function isSlashed(line: Line, target: Draft): boolean {
  const strokeAt = (at: number) => line.lower(at) === '/' && line.glued(at - 1) && line.glued(at);
  const partner = strokeAt(target.last)
    ? target.last + 1
    : strokeAt(target.first - 1)
      ? target.first - 2
      : -1;
  return target.digits && /^\d{1,2}$/.test(target.text) && /^\d{1,2}$/.test(line.lower(partner));
}

/** "S/2020": letters and a stroke touch the digits. */
function isSlashedCode(line: Line, target: Draft): boolean {
  const stroke = target.first - 1;
  return (
    line.lower(stroke) === '/' &&
    line.glued(stroke) &&
    line.glued(stroke - 1) &&
    line.tokens[stroke - 1]?.kind === 'word'
  );
}

/** "1-222-2222", "1.2.3", "020 7946 0958": three or more groups of digits in a row. */
function isChain(line: Line, target: Draft): boolean {
  if (!target.digits || target.kind !== 'amount' || target.last - target.first > 2) return false;
  let links = 0;
  for (let at = target.last; links < 2 && isLink(line, at); at += 2) links++;
  for (
    let at = target.first - 1;
    links < 2 && line.tokens[at - 1]?.kind === 'number' && isMark(line, at);
    at -= 2
  )
    links++;
  return links >= 2 || (links === 1 && /^[+]$/.test(line.lower(target.first - 1)));
}

function isMark(line: Line, at: number): boolean {
  return /^[-–./]$/.test(line.lower(at)) && line.glued(at - 1) && line.glued(at);
}

function isLink(line: Line, at: number): boolean {
  return isMark(line, at) && line.tokens[at + 1]?.kind === 'number';
}

function followsLabelNoun(line: Line, target: Draft): boolean {
  let at = target.first - 1;
  if (line.lower(at) === '.' && /^nos?$/.test(line.lower(at - 1))) at--;
  const token = line.tokens[at];
  if (token?.kind !== 'word' || line.lower(target.first) === '-') return false;
  const capital = /\p{Lu}/u.test(token.text);
  if (INDICES.has(token.lower) && capital) return true;
  if (token.lower === 'number' && target.step === 1 && isNumberOf(line, at)) return true;
  if (/^nos?$/.test(token.lower)) return line.lower(at + 1) === '.' || (capital && at > 0 && target.digits);
  if (!LABEL_NOUNS.has(token.lower) && !CAPITAL_ONLY.has(token.lower)) return false;
  return capital
    ? at > 0 || LABEL_NOUNS.has(token.lower)
    : !CAPITAL_ONLY.has(token.lower) && !isPluralNoun(nextNoun(line, target));
}

/** "in boat number 17": a thing known by its number, where no "the" or "a" makes "number" the thing itself. */
function isNumberOf(line: Line, at: number): boolean {
  const thing = line.tokens[at - 1];
  const article = /^(?:an?|the)$/.test(line.lower(at - 2));
  const isThing = thing?.kind === 'word' && !isFunctionWord(thing) && /^\p{Ll}{3,}$/u.test(thing.text);
  return isThing && !article && !isPluralNoun(thing.lower);
}

/** "Galaxy S23", "Nord Stream 1", "Channel 4 News": a whole number right behind a name, with nothing it counts. */
function followsName(line: Line, target: Draft): boolean {
  const token = line.tokens[target.first - 1];
  if (
    token?.kind !== 'word' ||
    !/^\p{Lu}/u.test(token.text) ||
    (target.unit !== '' && target.kind === 'amount')
  )
    return false;
  if (line.lower(target.last) === '-' && line.glued(target.last - 1)) return false;
  const inDigits = target.digits || target.kind === 'date';
  if (!inDigits || target.last - target.first > 1 || target.step !== 1 || target.text.includes(','))
    return false;
  if (isFunctionWord(token) || MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)) return false;
  if (startsSentence(line, target.first - 1) && !isAcronym(token.text)) return false;
  if (target.kind === 'date') return isProper(line, target.first - 1) || isTitled(line, target);
  if (isPluralNoun(token.lower) || isPluralNoun(nextNoun(line, target))) return false;
  return !isScoreLine(line, target) && !continuesCount(line, target);
}

/** "the 787 Dreamliner", "a 911 Turbo": digits before a name that is no plural. */
function precedesName(line: Line, target: Draft): boolean {
  if (!target.digits || target.last - target.first > 1 || target.step !== 1 || target.text.includes(','))
    return false;
  if (target.comparator !== 'exactly' || (target.value ?? 0) < 100 || (target.value ?? 0) > 999) return false;
  const next = line.tokens[target.last];
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  return ![0, 1, 2, 3].some((offset) => isPluralNoun(line.lower(target.last + offset)));
}

/** "a note entitled TARN 2045": a year behind a name in capitals that a word for titles announces. */
function isTitled(line: Line, target: Draft): boolean {
  const name = line.tokens[target.first - 1]?.text ?? '';
  return isAcronym(name) && /^(?:entitled|titled|called|named|dubbed)$/.test(line.lower(target.first - 2));
}

function isProper(line: Line, at: number): boolean {
  return /^(?:euro|olympics|games|agenda|act|cup|expo|windows|championships?|worlds|open|prix|vision|horizon)$/.test(
    line.lower(at),
  );
}

/** "Kick Six": a number in words with a capital, behind a name. */
function isNamed(line: Line, target: Draft): boolean {
  const [before, number] = [line.tokens[target.first - 1], line.tokens[target.first]];
  if (
    target.digits ||
    target.last - target.first > 1 ||
    number === undefined ||
    !/^\p{Lu}/u.test(number.text)
  )
    return false;
  return (
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !startsSentence(line, target.first - 1) &&
    !isFunctionWord(before)
  );
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function startsSentence(line: Line, at: number): boolean {
  return at === 0 || /^[.!?;"“”(]$/.test(line.lower(at - 1));
}

function nextNoun(line: Line, target: Draft): string {
  const [first, second] = [line.lower(target.last), line.lower(target.last + 1)];
  if (isFunctionWord(line.tokens[target.last])) return '';
  return isPluralNoun(first) ? first : line.tokens[target.last]?.kind === 'word' ? second : '';
}

/** "Arsenal 2, Chelsea 1": another name with a number stands next to it. */
function isScoreLine(line: Line, target: Draft): boolean {
  const pair = (name: number, number: number) =>
    /^\p{Lu}/u.test(line.tokens[name]?.text ?? '') && line.tokens[number]?.kind === 'number';
  const comma = line.lower(target.last) === ',';
  return (
    (comma && (pair(target.last + 1, target.last + 2) || pair(target.last + 2, target.last + 3))) ||
    (line.tokens[target.first - 3]?.kind === 'number' && line.lower(target.first - 2) === ',')
  );
}

function namesByOrdinal(line: Line, target: Draft): boolean {
  const next = line.tokens[target.last];
  if (next === undefined) return false;
  const at = next.text === '-' ? target.last + 1 : target.last;
  if (NAMED_BY_ORDINAL.has(line.lower(at))) return true;
  const capital = /^\p{Lu}/u.test(line.tokens[target.first]?.text ?? '') && !target.digits;
  return capital && !startsSentence(line, target.first) && /^\p{Lu}/u.test(next.text);
}
