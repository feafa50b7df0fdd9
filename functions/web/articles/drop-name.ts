import * as z from 'zod';

/** Characters no file name needs: control characters, and what turns the reading direction around. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/**
 * The name under which an article is dropped: a path of plain segments, as in `politics/2026-11-24-talks.txt`. `reference/`
 * is where reference data are dropped.
 */
export const dropName = z
  .string()
  .trim()
  .min(1, { error: 'is empty: name the file, as in 2026-11-24-talks.txt', abort: true })
  .max(200, 'is longer than 200 characters')
  .refine((name) => !UNSEEN.test(name) && !name.includes('\\'), 'has a character that file names do not take')
  .refine(
    (name) => name.split('/').every((part) => part !== '' && !part.startsWith('.')),
    'has an empty part, or one that begins with a dot',
  )
  .refine((name) => !name.startsWith('reference/'), 'is for reference data: POST /reference/imports')
  .meta({
    description:
      'A file name such as 2026-11-24-talks.txt; a day in front of it is taken as the publication date.',
  });

const LONGEST_NAME = 80;

/** A name for text that came without one: the words of its first line. */
export function nameOfText(text: string): string {
  const headline = text.trimStart().split('\n', 1)[0] ?? '';
  const words = headline.match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join('-').toLowerCase().slice(0, LONGEST_NAME) || 'article'}.txt`;
}

const ENDING = /\.[A-Za-z0-9]{1,8}$/;

/** `name` with an ending that tells the format of `mediaType`, unless it has one. */
export function withEnding(name: string, mediaType: string): string {
  return ENDING.test(name) ? name : `${name}.${ENDING_OF[mediaType] ?? 'txt'}`;
}

/** The media types of articles, with the ending each is dropped under. */
export const ENDING_OF: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/ninjs+json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
};
