import type { Contrast } from '../../../shared/tone/tone.ts';
import { type Html, html } from '../pages/html.ts';
import type { ReadingView } from './reading-view.ts';

const AT_ONCE = 4;

/** Where two speakers stand apart, each with the words that show it; nothing where none do. */
export function contrastsSection(view: ReadingView): Html {
  const { contrasts } = view.report;
  if (contrasts.length === 0) {
    return html``;
  }
  const first = contrasts.slice(0, AT_ONCE);
  const rest = contrasts.slice(AT_ONCE);
  return html`<section class="contrasts" aria-labelledby="contrasts"><h2 id="contrasts">Where they stand apart</h2>
${list(first, view)}
${rest.length > 0 && html`<details><summary>${rest.length} more</summary>${list(rest, view)}</details>`}
</section>`;
}

function list(contrasts: readonly Contrast[], view: ReadingView): Html {
  return html`<ul>${contrasts.map((contrast) => html`<li><p class="axis-name">On ${contrast.axis}</p><div class="sides">${[side(contrast, 0, view), side(contrast, 1, view)]}</div></li>`)}</ul>`;
}

function side(contrast: Contrast, which: 0 | 1, view: ReadingView): Html {
  const face = view.faces.get(contrast.speakers[which]);
  const statement = view.statements.get(contrast.statements[which]);
  const words =
    statement?.content.map(({ start, end }) => view.report.text.slice(start, end)).join(' … ') ?? '';
  const tone = view.tones.get(contrast.statements[which]);
  return html`<blockquote><p><a href="#statement-${contrast.statements[which]}">${words}</a></p><footer><span class="tag hue-${face?.hue ?? 0}" aria-hidden="true">${face?.initials}</span> ${face?.speaker.name}${tone !== undefined && html`, <span class="muted">${contrast.axis} ${tone[contrast.axis].toFixed(2)}</span>`}</footer></blockquote>`;
}
