import type { PublishedDate } from './article.ts';
import { dayOf, findDay } from './calendar.ts';
import { isDateline, openingDay, resolveDay } from './dateline.ts';
import type { Draft } from './draft.ts';

const HEAD = 6;
const TAIL = 2;
const IN_FILE_NAME = /(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/;

/**
 * Settles when an article was published: the caller's word (`stated`), the file's own metadata or front matter, its
 * name (`2022-01-12-slug.txt`), its dateline, a date of the document as a file; else the day it was received, marked
 * as assumed. `receivedOn` is an ISO day in the newsroom's time zone.
 */
export function publishedDate(
  draft: Draft,
  file: { readonly name: string; readonly stated: string | undefined; readonly receivedOn: string },
): PublishedDate {
  if (file.stated !== undefined) return { date: file.stated, basis: 'argument' };
  return (
    draft.stated[0] ??
    basedOn('filename', dayInFileName(file.name)) ??
    basedOn('dateline', dayOfDateline(draft, file.receivedOn)) ??
    draft.fallback[0] ?? { date: file.receivedOn, basis: 'assumed' }
  );
}

/** The one date, or none, as the lists of a draft hold it. */
export function basedOn(basis: PublishedDate['basis'], day: string | null): PublishedDate | null {
  return day === null ? null : { date: day, basis };
}

/** The ISO day that a file's name holds (`2022-01-12-slug.txt`); null for none. */
export function dayInFileName(name: string): string | null {
  const match = IN_FILE_NAME.exec(name);
  return match ? dayOf(`${match[1]}-${match[3]}-${match[4]}`) : null;
}

function dayOfDateline(draft: Draft, receivedOn: string): string | null {
  const paragraphs = [...draft.paragraphs.slice(0, HEAD), ...draft.paragraphs.slice(HEAD).slice(-TAIL)];
  for (const { start, end } of paragraphs) {
    const paragraph = draft.text.slice(start, end);
    const stated = isDateline(paragraph) ? findDay(paragraph) : openingDay(paragraph);
    const day = stated && resolveDay(stated, receivedOn);
    if (day) return day;
  }
  return null;
}
