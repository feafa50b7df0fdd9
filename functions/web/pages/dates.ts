import { type Html, html } from './html.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const INSTANT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** "12 January 2022"; anything that is not an ISO day as it is. */
export function dayWords(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? DAY.format(new Date(`${iso}T00:00:00Z`)) : iso;
}

/** A day with its machine-readable form beside it. */
export function dayElement(iso: string): Html {
  return html`<time datetime="${iso}">${dayWords(iso)}</time>`;
}

/** "12 Jan 2022". */
export function shortDay(iso: string): Html {
  const words = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? SHORT.format(new Date(`${iso}T00:00:00Z`)) : iso;
  return html`<time datetime="${iso}">${words}</time>`;
}

/** "12 Jan 2022, 14:05 UTC". */
export function instantElement(iso: string): Html {
  const date = new Date(iso);
  const words = Number.isNaN(date.getTime()) ? iso : `${INSTANT.format(date)} UTC`;
  return html`<time datetime="${iso}">${words}</time>`;
}
