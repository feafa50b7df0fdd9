import type * as z from 'zod';
import type { Verdict } from '../../../shared/figures/figure.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { VERDICT_FACES, VERDICTS } from '../pages/verdicts.ts';
import type { figurePageSchema } from './contract.ts';
import { figureList } from './figure-list.ts';

/** The figures of one verdict, with the way to the others. */
export function figuresPage(
  { items, next }: z.output<typeof figurePageSchema>,
  asked: Asked<unknown, { verdict: Verdict }, unknown>,
): Html {
  const { verdict } = asked.query;
  const face = VERDICT_FACES[verdict];
  const main = html`<h1>Figures</h1>
<nav class="tabs" aria-label="Verdicts"><ul>${VERDICTS.map((each) => {
    const { label, sign } = VERDICT_FACES[each];
    return html`<li><a class="v-${each}" href="${address.verdict(each)}"${each === verdict ? html` aria-current="page"` : ''}><span aria-hidden="true">${sign}</span> ${label}</a></li>`;
  })}</ul></nav>
<h2>${face.label}</h2>
<p class="meaning">${face.meaning}</p>
${items.length === 0 ? html`<p class="empty">No figure has this verdict.</p>` : figureList(items)}
${pager(asked.address, next)}`;
  return layout(asked, { title: `${face.label} figures`, section: '/figures', main });
}
