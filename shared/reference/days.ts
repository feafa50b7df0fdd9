const MILLISECONDS_IN_DAY = 86_400_000;

/** How many days `to` lies after `from`, both ISO days; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_IN_DAY);
}

/** The ISO day that is `days` after `day`; the last day a four-digit year has where it would be later. */
export function daysAfter(day: string, days: number): string {
  const iso = new Date(Date.parse(day) + Math.round(days) * MILLISECONDS_IN_DAY).toISOString();
  return iso.startsWith('+') ? '9999-12-31' : iso.slice(0, 10);
}
