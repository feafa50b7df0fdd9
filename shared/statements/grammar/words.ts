/** What a token is made of. */
export const WORD = 0;
export const NUMBER = 1;
export const MARK = 2;

/**
 * The tokens of a text in parallel arrays, so that a megabyte of text costs no object a token. A word keeps its
 * inner hyphens and full stops ("30-nation", "U.S."); a clitic ("'s", "n't", "'ll") is a token of its own, as in the
 * Penn Treebank, so that a possessive can be told from the name before it.
 */
export interface Words {
  readonly count: number;
  /** Index into the text where token i starts. */
  readonly start: Int32Array;
  /** Index into the text where token i ends, exclusive. */
  readonly end: Int32Array;
  /** `WORD`, `NUMBER` or `MARK`. */
  readonly kind: Uint8Array;
  /** Whether token i starts with a capital letter. */
  readonly capital: Uint8Array;
  /** Index of token i's spelling in `spellings`: what depends on the spelling alone is worked out once for each. */
  readonly spelling: Int32Array;
  /** The distinct spellings in order of appearance, in lower case with a straight apostrophe. */
  readonly spellings: readonly string[];
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;

const ASCII = new Uint8Array(128).fill(OTHER);
for (let code = 0; code < 128; code += 1) {
  if (code <= 32 || code === 127) ASCII[code] = SPACE;
  else if (code >= 48 && code <= 57) ASCII[code] = DIGIT;
  else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) ASCII[code] = LETTER;
}

/** Cuts `text` into tokens; see `Words`. Linear in length. */
export function scanWords(text: string): Words {
  const capacity = text.length + 1;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const kind = new Uint8Array(capacity);
  const capital = new Uint8Array(capacity);
  const spelling = new Int32Array(capacity);
  const spellings: string[] = [];
  const known = new Map<string, number>();
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const group = classOf(code);
    if (group === SPACE) {
      at += 1;
      continue;
    }
    let stop = at + 1;
    let type = MARK;
    if (group === LETTER) {
      stop = endOfWord(text, at);
      type = WORD;
    } else if (group === DIGIT) {
      stop = endOfNumber(text, at);
      type = NUMBER;
      if (stop < text.length && (classOf(text.charCodeAt(stop)) === LETTER || isJoinedByHyphen(text, stop))) {
        stop = endOfWord(text, stop);
        type = WORD;
      }
    } else if (isDoubledMark(text, at)) {
      stop = at + 2;
    } else if (isApostrophe(code) && at > 0 && classOf(text.charCodeAt(at - 1)) === LETTER) {
      const clitic = cliticLength(text, at);
      if (clitic > 0) {
        stop = at + clitic;
        type = WORD;
      }
    }
    const split = type === WORD ? splitBeforeNot(text, at, stop) : 0;
    for (const [from, to] of split > 0
      ? [[at, split] as const, [split, stop] as const]
      : [[at, stop] as const]) {
      start[count] = from;
      end[count] = to;
      kind[count] = type;
      capital[count] = type === WORD && isUpper(text.charCodeAt(from)) ? 1 : 0;
      const raw = text.slice(from, to);
      let id = known.get(raw);
      if (id === undefined) {
        const lower = lowered(raw);
        id = known.get(lower);
        if (id === undefined) {
          id = spellings.length;
          spellings.push(lower);
          known.set(lower, id);
        }
        known.set(raw, id);
      }
      spelling[count] = id;
      count += 1;
    }
    at = stop;
  }
  return { count, start, end, kind, capital, spelling, spellings };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const group = classOf(code);
    if (group === LETTER || group === DIGIT) {
      at += 1;
    } else if (isJoinedByHyphen(text, at)) {
      at += 2;
    } else if (code === 46 && isDomainStop(text, at)) {
      at += 2;
    } else if (code === 46 && isDottedLetter(text, at)) {
      at += 1;
    } else if (isApostrophe(code) && at > from && !isDoubledMark(text, at) && isInnerApostrophe(text, at)) {
      at += 2;
    } else break;
  }
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) at += 1;
    else if (
      (code === 44 || code === 46 || code === 58) &&
      at + 1 < text.length &&
      classOf(text.charCodeAt(at + 1)) === DIGIT
    )
      at += 2;
    else break;
  }
  return at;
}

function isJoinedByHyphen(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 45 && text.charCodeAt(at) !== 0x2010) return false;
  if (at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  return next === LETTER || next === DIGIT;
}

/** Two straight apostrophes or backquotes, as old wires set double quotation marks: ''so''. */
export function isDoubledMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 39 || code === 96) && text.charCodeAt(at + 1) === code;
}

/** A full stop in "example.org": lower-case letters stand on both sides. */
function isDomainStop(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const then = text.charCodeAt(at + 2);
  return before >= 97 && before <= 122 && after >= 97 && after <= 122 && then >= 97 && then <= 122;
}

/** A full stop in "U.S." or "a.m.": it follows a letter that stands alone between full stops. */
function isDottedLetter(text: string, at: number): boolean {
  if (at < 1 || classOf(text.charCodeAt(at - 1)) !== LETTER) return false;
  const alone =
    at < 2 || (classOf(text.charCodeAt(at - 2)) !== LETTER && !isApostrophe(text.charCodeAt(at - 2)));
  if (!alone) return false;
  if (at >= 2 && text.charCodeAt(at - 2) === 46) return true;
  return (
    at + 2 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER && text.charCodeAt(at + 2) === 46
  );
}

/** An apostrophe between letters that opens no clitic: "O'Brien", "d'état". */
function isInnerApostrophe(text: string, at: number): boolean {
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER && cliticLength(text, at) === 0;
}

/** Length of the clitic that starts with the apostrophe at `at` ("'s", "'ll"), or 0. */
function cliticLength(text: string, at: number): number {
  const one = text.charCodeAt(at + 1) | 32;
  const afterOne =
    at + 2 >= text.length || classOf(text.charCodeAt(at + 2)) === OTHER || isSpaceAt(text, at + 2);
  if (afterOne && (one === 115 || one === 100 || one === 109 || one === 116)) return one === 116 ? 0 : 2;
  const two = text.charCodeAt(at + 2) | 32;
  const afterTwo =
    at + 3 >= text.length || classOf(text.charCodeAt(at + 3)) === OTHER || isSpaceAt(text, at + 3);
  const pair = (one << 8) | two;
  return afterTwo && (pair === 0x6c6c || pair === 0x7265 || pair === 0x7665) ? 3 : 0;
}

/** Where "n't" starts in `text[start..end)`, or 0. */
function splitBeforeNot(text: string, start: number, end: number): number {
  if (end - start < 4) return 0;
  return (text.charCodeAt(end - 1) | 32) === 116 &&
    isApostrophe(text.charCodeAt(end - 2)) &&
    (text.charCodeAt(end - 3) | 32) === 110
    ? end - 3
    : 0;
}

function lowered(raw: string): string {
  const word = raw.toLowerCase();
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}

function classOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029) return SPACE;
  if (code >= 0x2010 && code <= 0x2e7f) return OTHER;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if (code === 0xd7 || code === 0xf7 || (code >= 0x3000 && code <= 0x303f)) return OTHER;
  return LETTER;
}

function isSpaceAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === SPACE;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}
