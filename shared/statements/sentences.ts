import type { Span } from '../article/span.ts';
import {
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  BEFORE_ANYTHING,
  SENTENCE_STARTERS,
  VERBS_AFTER_A_QUESTION,
} from './abbreviations.ts';

const CLOSERS = '”’»"\')]›';
const OPENERS = '“‘«"\'([‹';

/**
 * The sentences of one paragraph, in order: spans into `text` without the white space around them, which together
 * cover every other character of the paragraph. A full stop after an initial or an abbreviation, inside a number or
 * a web address, or before a lower-case word ends nothing; a closing quotation mark belongs to the sentence it closes.
 * Linear in the paragraph's length.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, paragraph.start, paragraph.end);
  let at = start;
  while (at < paragraph.end) {
    const code = text.charCodeAt(at);
    if (!isTerminal(code)) {
      at += 1;
      continue;
    }
    let stop = at + 1;
    while (stop < paragraph.end && isTerminal(text.charCodeAt(stop))) stop += 1;
    const terminals = stop;
    while (stop < paragraph.end && CLOSERS.includes(text.charAt(stop))) stop += 1;
    const next = skipSpace(text, stop, paragraph.end);
    if (next > stop && next < paragraph.end && endsSentence(text, at, terminals, stop, next, paragraph)) {
      sentences.push({ start, end: stop });
      start = next;
    }
    at = Math.max(next, stop);
  }
  let end = paragraph.end;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (end > start) sentences.push({ start, end });
  return sentences;
}

function endsSentence(
  text: string,
  stopAt: number,
  terminalsEnd: number,
  closersEnd: number,
  next: number,
  paragraph: Span,
): boolean {
  const follower = firstLetter(text, next, paragraph.end);
  if (follower < 0) return false;
  const character = text.charAt(follower);
  const startsLower = character !== character.toUpperCase();
  if (startsLower) return false;
  const mark = text.charAt(stopAt);
  const word = wordAt(text, follower, paragraph.end);
  if (mark !== '.' || terminalsEnd - stopAt > 1) {
    if (mark === '…' || mark === '.')
      return closersEnd > terminalsEnd || character !== character.toLowerCase();
    return closersEnd === terminalsEnd || !speechFollows(text, next, paragraph.end);
  }
  const before = wordBefore(text, stopAt, paragraph.start);
  const closed = closersEnd > terminalsEnd;
  if (closed) return true;
  const key = before.toLowerCase();
  if (BEFORE_A_NAME.has(key)) return false;
  if (BEFORE_A_NUMBER.has(key)) return !isDigit(text.charCodeAt(follower));
  if (isInitial(before))
    return (
      SENTENCE_STARTERS.has(word.toLowerCase()) && !capitalBefore(text, stopAt - before.length, paragraph)
    );
  if (isAbbreviated(before) || BEFORE_ANYTHING.has(key))
    return SENTENCE_STARTERS.has(word.toLowerCase()) || OPENERS.includes(text.charAt(next));
  return true;
}

/** Whether one of the next few words is a verb of asking or saying before any other mark. */
function speechFollows(text: string, from: number, end: number): boolean {
  let at = from;
  for (let words = 0; words < 6; words += 1) {
    const word = wordAt(text, at, end);
    if (word === '') return false;
    if (VERBS_AFTER_A_QUESTION.has(word.toLowerCase())) return true;
    at = skipSpace(text, at + word.length, end);
  }
  return false;
}

/** Where the first letter or digit after opening marks stands, or -1. */
function firstLetter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at < from + 8 && !isWordCode(text.charCodeAt(at))) at += 1;
  return at < end && isWordCode(text.charCodeAt(at)) ? at : -1;
}

function wordAt(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && at < from + 40 && isWordCode(text.charCodeAt(at))) at += 1;
  return text.slice(from, at);
}

/** The word before a full stop, inner full stops included ("U.S", "a.m"), at most 24 characters. */
function wordBefore(text: string, stopAt: number, start: number): string {
  let at = stopAt;
  while (at > start && stopAt - at < 24) {
    const code = text.charCodeAt(at - 1);
    if (!isWordCode(code) && code !== 46) break;
    at -= 1;
  }
  return text.slice(at, stopAt);
}

/** "U.S", "a.m", but not the end of a number ("0.72"). */
function isAbbreviated(word: string): boolean {
  return word.includes('.') && !/^[\d.]+$/.test(word);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== word.toLowerCase();
}

/** Whether the word before this one is capitalised, as in "Harry S." or "George W. H.". */
function capitalBefore(text: string, wordStart: number, paragraph: Span): boolean {
  let at = wordStart - 1;
  while (at > paragraph.start && isSpace(text.charCodeAt(at))) at -= 1;
  const word = wordBefore(text, at + 1, paragraph.start);
  return word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isTerminal(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ||
    code >= 0x2c00
  );
}
