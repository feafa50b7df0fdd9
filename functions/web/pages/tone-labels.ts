import type { ToneLabel } from '../../../shared/tone/tone.ts';
import { type Html, html } from './html.ts';

const SIGNS: Readonly<Record<ToneLabel, string>> = {
  hardline: '◆',
  conciliatory: '◇',
  optimistic: '▲',
  pessimistic: '▼',
  measured: '■',
  unclear: '·',
};

/** A tone as sign and word. */
export function toneLabel(label: ToneLabel): Html {
  return html`<span class="tone t-${label}"><span aria-hidden="true">${SIGNS[label]}</span> ${label}</span>`;
}
