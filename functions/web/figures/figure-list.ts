import type { FigureItem } from '../../../shared/storage/reports.ts';
import { address } from '../pages/address.ts';
import { dayElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { VERDICT_FACES, verdictMark } from '../pages/verdicts.ts';

/** Figures with their articles, as lists show them. */
export function figureList(items: readonly FigureItem[]): Html {
  return html`<ol class="figures">${items.map(row)}</ol>`;
}

function row(item: FigureItem): Html {
  const { entity, metric } = item.subject;
  return html`<li>
<p class="figure-line">${verdictMark(item.verdict)} <a class="about" href="${address.figure(item.articleId, item.figureId)}">${item.text}</a>${entity !== null && html` <span class="muted">${entity}, ${metric}</span>`}</p>
<p>${item.explanation}${item.today !== item.verdict && html` <span class="today v-${item.today}">Today it would be <strong>${VERDICT_FACES[item.today].label.toLowerCase()}</strong>.</span>`}</p>
<p class="meta">in <a href="${address.article(item.articleId)}">${item.headline}</a>, ${dayElement(item.published)}${item.factId !== null && html` · <a href="${address.fact(item.factId)}">the fact</a>`}</p>
</li>`;
}
