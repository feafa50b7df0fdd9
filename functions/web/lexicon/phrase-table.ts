import type { HouseLexiconEntry } from '../../../shared/tone/house-lexicon.ts';
import { type Html, html } from '../pages/html.ts';
import { toneWeight } from '../pages/tone-scale.ts';

/** Phrases with where they pull, how hard, and why. */
export function phraseTable(entries: readonly HouseLexiconEntry[]): Html {
  return html`<div class="wide"><table><thead><tr><th scope="col">Phrase</th><th scope="col">Pulls towards</th><th scope="col">Note</th></tr></thead>
<tbody>${entries.map(
    ({ phrase, axis, weight, note }) =>
      html`<tr><th scope="row">${phrase}</th><td>${toneWeight(axis, weight)}</td><td>${note}</td></tr>`,
  )}</tbody></table></div>`;
}
