import type { Article } from '../../article/article.ts';
import type { Span } from '../../article/span.ts';
import { type Token, tokenize } from '../../article/tokens.ts';

/**
 * One word or mark of the article as names are read from it: parts joined by a hyphen, an ampersand or a dot
 * ("Sun-Hyung", "PG&E", "U.S.", "Dr.") are one word, and a possessive ending is set apart.
 */
export interface Word extends Span {
  /** As printed, without the possessive ending and without the full stop of an abbreviated title. */
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether it carries a possessive ending. */
  readonly possessive: boolean;
  /** Whether it is written with a capital letter, at its start or after a hyphen ("al-Eryani"). */
  readonly capital: boolean;
  /** Whether it opens its sentence. */
  readonly opens: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it stands inside double quotation marks. */
  readonly quoted: boolean;
}

const TITLES_WITH_STOP = new Set(
  'dr mr mrs ms st sr jr gov sen rep gen lt col maj capt sgt rev hon prof messrs det insp supt inc co corp ltd no'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;

/** The article's words in order. Linear in its length. */
export function readWords(article: Article, sentences: readonly Span[]): Word[] {
  const words: Word[] = [];
  const tokens = tokenize(article.text);
  let sentence = 0;
  let paragraph = 0;
  let quoted = false;
  let lastSentence = -1;
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    while (sentence < sentences.length - 1 && (sentences[sentence] as Span).end <= token.start) sentence += 1;
    while (
      paragraph < article.paragraphs.length - 1 &&
      (article.paragraphs[paragraph] as Span).end <= token.start
    ) {
      paragraph += 1;
      quoted = false;
    }
    quoted = token.text === '“' ? true : token.text === '”' ? false : token.text === '"' ? !quoted : quoted;
    const last = token.kind === 'mark' ? at : lastPart(tokens, at);
    const opens = sentence !== lastSentence && token.kind !== 'mark';
    if (opens) lastSentence = sentence;
    const word = wordFrom(article.text, tokens, at, last, { opens, sentence, paragraph, quoted });
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

function wordFrom(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  where: Pick<Word, 'opens' | 'sentence' | 'paragraph' | 'quoted'>,
): Word {
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
    text: plain,
    lower: plain.toLowerCase().replaceAll('’', "'"),
    kind: head.kind,
    possessive,
    capital: head.kind === 'word' && (CAPITAL.test(plain) || (last > first && /[-‑]\p{Lu}/u.test(plain))),
    ...where,
  };
}

function isBareApostrophe(mark: Token | undefined, tail: Token): boolean {
  return mark !== undefined && mark.start === tail.end && (mark.text === "'" || mark.text === '’');
}
