/** The ISO day on which the instant `at` falls in an IANA time zone. Throws `RangeError` for an unknown zone. */
export function dayIn(timeZone: string, at: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(new Date(at));
}
