import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import type { unmatchedPageSchema } from './contract.ts';

/** What facts are missing, the most wanted first. */
export function unmatchedPage(
  { items, next }: z.output<typeof unmatchedPageSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<h1>Facts to find</h1>
<p class="meaning">What articles give figures about and the reference data know nothing of, what most articles speak of first. A fact that is <a href="/reference/imports">imported</a> settles them all. What there is and has likely been overtaken: <a href="/reference/stale">gone stale</a>.</p>
${
  items.length === 0
    ? html`<p class="empty">Nothing is missing.</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col" class="number">Articles</th><th scope="col">About</th><th scope="col">For example</th></tr></thead>
<tbody>${items.map(
        ({ subject, count, example }) =>
          html`<tr><td class="number">${count}</td><th scope="row">${subject.replace('/', ', ')}</th><td><a href="${address.figure(example.articleId, example.figureId)}">${example.text}</a></td></tr>`,
      )}</tbody></table></div>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Facts to find', section: '/unmatched', main });
}
