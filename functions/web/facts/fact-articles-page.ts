import type * as z from 'zod';
import type { figurePageSchema } from '../figures/contract.ts';
import { figureList } from '../figures/figure-list.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';

/** The figures that lean on one fact. */
export async function factArticlesPage(
  { items, next }: z.output<typeof figurePageSchema>,
  asked: Asked<{ factId: string }, unknown, unknown>,
): Promise<Html> {
  const { factId } = asked.params;
  const fact = await asked.newsroom.stores.reference.fact(factId);
  const title = fact === null ? 'A fact that was corrected or retracted' : `${fact.entity}, ${fact.metric}`;
  const main = html`<p class="kicker">${fact === null ? html`<a href="/facts">Facts</a>` : html`<a href="${address.fact(factId)}">The fact</a>`}</p>
<h1>${title}</h1>
<h2>Figures that lean on it</h2>
${fact === null && html`<p class="meaning">What still stands here is re-scored by the run that the change began. <a href="/runs">Runs</a></p>`}
${items.length === 0 ? html`<p class="empty">None does.</p>` : figureList(items)}
${pager(asked.address, next)}`;
  return layout(asked, { title, section: '/facts', main });
}
