import { findDay, isoDay, type StatedDay } from './calendar.ts';

const LONGEST = 110;
const LONGEST_PLACE = 60;
const WORDS_BESIDE_THE_DATE =
  /\b(?:published|updated|posted|last|first|on|at|date|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|a\.?m|p\.?m|gmt|utc|bst|cet|cest|est|edt|et|pst|pdt|z|t)\b\.?/giu;
/** "BRUSSELS, Jan. 12 (Reuters) - ", "HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "BRUSSELS (AP) — ": the end of the place and date. */
const OPENING = /^(\p{Lu}[\p{Lu}\p{L}.,'’/ \d-]{1,80}?)(?:\s*\(([^)]{2,40})\))?\s*[-–—]{1,2}\s/u;
/** A dateline without a year is this year's only if it is this close to the day of the drop. */
const NEAR = 31;

/** Whether a whole paragraph is no more than a place and a date, or either line above an article. */
export function isDateline(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const day = findDay(paragraph);
  if (!day) return false;
  const beside = `${paragraph.slice(0, day.start)} ${paragraph.slice(day.end)}`
    .replace(WORDS_BESIDE_THE_DATE, ' ')
    .replace(/[\d:.,;|()–—·-]+/g, ' ')
    .trim();
  return beside === '' || isPlace(beside);
}

/** "BRUSSELS", "Kyiv Ukraine (Reuters)": up to five words that all begin with a capital. */
function isPlace(words: string): boolean {
  const parts = words.split(/\s+/);
  return words.length <= LONGEST_PLACE && parts.length <= 5 && parts.every((part) => /^\p{Lu}/u.test(part));
}

/** The day stated by the dateline with which a body paragraph opens; null where it opens otherwise. */
export function openingDay(paragraph: string): StatedDay | null {
  const opening = OPENING.exec(paragraph.slice(0, 160));
  return opening?.[1] && /^\p{Lu}{3}/u.test(opening[1]) ? findDay(opening[1]) : null;
}

/**
 * The ISO day that a dateline means. Where it leaves the year out, that of the day within a month before `receivedOn`
 * (one day after it is allowed: time zones); a yearless dateline further away could be any year's, so it says nothing.
 */
export function resolveDay(stated: StatedDay, receivedOn: string): string | null {
  if (stated.year !== null) return isoDay(stated.year, stated.month, stated.day);
  const received = Date.parse(receivedOn);
  const year = Number(receivedOn.slice(0, 4));
  for (const candidate of [year + 1, year, year - 1]) {
    const day = isoDay(candidate, stated.month, stated.day);
    const before = (received - Date.parse(day)) / 86_400_000;
    if (before >= -1 && before <= NEAR) return day;
  }
  return null;
}
