import type * as z from 'zod';
import { figureList } from '../figures/figure-list.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import type { retractionChangeSchema } from './contract.ts';

/** What leaned on a fact that has just been retracted. */
export function retractedPage(
  { version, run, leaning }: z.output<typeof retractionChangeSchema>,
  asked: Asked<{ factId: string }, unknown, unknown>,
): Html {
  const { items, next } = leaning;
  const main = html`<p class="kicker"><a href="/facts">Facts</a></p>
<h1>Retracted</h1>
<p class="meaning">The reference data are at <a href="/reference/versions">version ${version}</a>, without it. ${run !== null && html`<a href="${address.run(run)}">Articles are being re-scored</a>.`}</p>
<h2>Figures that leaned on it</h2>
${items.length === 0 ? html`<p class="empty">None did.</p>` : figureList(items.map((item) => ({ ...item, factId: null })))}
${next !== null && html`<p>These are the newest; <a href="${address.factArticles(asked.params.factId)}">all that are not re-scored yet</a>.</p>`}`;
  return layout(asked, { title: 'Retracted', section: '/facts', main });
}
