import { type Token, tokenize } from '../../article/tokens.ts';

/** A word as names are read from it, pieced together out of the parts that stand without white space between them. */
export interface JoinedWord {
  readonly start: number;
  /** Exclusive; possessive ending and full stop included. */
  readonly end: number;
  /** Where it ends without its possessive ending and without the full stop of an abbreviated title. */
  readonly bareEnd: number;
  /** What stands before `bareEnd`, in lower case with straight apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly possessive: boolean;
  /** Whether it is written with a capital letter, at its start or after a hyphen ("al-Eryani"). */
  readonly capital: boolean;
}

/** Titles that keep their full stop, lower case. */
export const TITLES_WITH_STOP: ReadonlySet<string> = new Set(
  'dr mr mrs ms st sr jr gov sen rep gen lt col maj capt sgt rev hon prof messrs det insp supt inc co corp ltd no'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;

/**
 * The words of `text[start..end)`, a stretch without white space: parts joined by a hyphen, an ampersand or a dot
 * ("Sun-Hyung", "PG&E", "U.S.", "Dr.") are one word, and a possessive ending is set apart.
 */
export function joinWords(text: string, start: number, end: number): JoinedWord[] {
  const words: JoinedWord[] = [];
  const tokens = tokenize(text, start, end);
  let at = 0;
  while (at < tokens.length) {
    const last = tokens[at]?.kind === 'mark' ? at : lastPart(tokens, at);
    const word = wordFrom(text, tokens, at, last);
    words.push(word);
    at = word.end > (tokens[last] as Token).end ? last + 2 : last + 1;
  }
  return words;
}

/** Index of the last token that belongs to the word starting at `first`: no space between them. */
function lastPart(tokens: readonly Token[], first: number): number {
  let last = first;
  for (;;) {
    const token = tokens[last] as Token;
    const joint = tokens[last + 1];
    if (joint === undefined || joint.start !== token.end) return last;
    const after = tokens[last + 2];
    const tied = after !== undefined && after.start === joint.end && after.kind !== 'mark';
    if (joint.kind !== 'mark') last += 1;
    else if ('-&‑–'.includes(joint.text) && tied && (joint.text !== '–' || CAPITAL.test(after.text)))
      last += 2;
    else if (joint.text === '.' && tied && after.kind === 'word') last += 2;
    else if (joint.text === '.' && takesStop(tokens, first, last)) return last + 1;
    else return last;
  }
}

function takesStop(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[last] as Token;
  if (token.kind !== 'word') return false;
  if (token.text.length === 1) return CAPITAL.test(token.text);
  return first === last && TITLES_WITH_STOP.has(token.lower);
}

function wordFrom(text: string, tokens: readonly Token[], first: number, last: number): JoinedWord {
  const head = tokens[first] as Token;
  const tail = tokens[last] as Token;
  const printed = text.slice(head.start, tail.end);
  const apostrophe = printed.endsWith('s') && isBareApostrophe(tokens[last + 1], tail);
  const possessive = apostrophe || /['’]s$/u.test(printed);
  const bare = printed.replace(/['’]s$/u, '');
  const plain = first === last ? bare : bare.replace(/^(\p{L}\p{L}+|\p{L})\.$/u, '$1');
  return {
    start: head.start,
    end: apostrophe ? tail.end + 1 : tail.end,
    bareEnd: head.start + plain.length,
    lower: plain.toLowerCase().replaceAll('’', "'"),
    kind: head.kind,
    possessive,
    capital: head.kind === 'word' && (CAPITAL.test(plain) || (last > first && /[-‑]\p{Lu}/u.test(plain))),
  };
}

function isBareApostrophe(mark: Token | undefined, tail: Token): boolean {
  return mark !== undefined && mark.start === tail.end && (mark.text === "'" || mark.text === '’');
}
