import { HOUSE_RULE } from '../../../shared/tone/house-lexicon.ts';
import { isNoticeable } from '../../../shared/tone/noticeable.ts';
import type { ToneChange, ToneEvidence } from '../../../shared/tone/tone.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { toneWeight } from '../pages/tone-scale.ts';
import type { ReadingView } from './reading-view.ts';

/** So many pieces are shown of one statement; all of them are in the report. */
const MOST_SHOWN = 4;

/**
 * The words that made a tone as far as anyone would notice, the strongest first; a phrase of the house lexicon says so
 * and is never left out.
 */
export function toneEvidence(evidence: readonly ToneEvidence[], view: ReadingView): Html {
  const ordered = [...evidence].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const shown = ordered.filter(
    (piece, place) => (isNoticeable(piece) && place < MOST_SHOWN) || piece.rule === HOUSE_RULE,
  );
  return shown.length === 0
    ? html``
    : html`<ul class="evidence">${shown.map((piece) => html`<li>${pieceOf(piece, view)}</li>`)}</ul>`;
}

function pieceOf({ text, axis, weight, rule }: ToneEvidence, { report }: ReadingView): Html {
  const { lexicon } = report.engine;
  return html`<q>${text}</q> <span class="muted">${toneWeight(axis, weight)}</span>${
    rule === HOUSE_RULE &&
    html`, <a href="${address.lexicon(lexicon)}" aria-label="a phrase of the house lexicon, version ${lexicon}">house lexicon</a>`
  }`;
}

/** One speaker in two tones, with the statements that show it. */
export function toneChange({ axis, statements, from, to }: ToneChange): Html {
  const [before, after] = statements;
  return html`<p class="two-tones">Not the same throughout: <a href="#statement-${before}">${toneWeight(axis, from)}</a>, then <a href="#statement-${after}">${toneWeight(axis, to)}</a>.</p>`;
}
