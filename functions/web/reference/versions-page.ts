import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { instantElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import type { referenceVersionPageSchema } from './contract.ts';

/** Who changed the reference data, when and why, newest first. */
export function versionsPage(
  { items, next }: z.output<typeof referenceVersionPageSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<p class="kicker"><a href="/facts">Facts</a></p>
<h1>Versions of the facts</h1>
<p class="meaning">Every import, correction, retraction and change of a name made one. A report names the version it was made with.</p>
${
  items.length === 0
    ? html`<p class="empty">There has been none yet.</p>`
    : html`<ol class="articles">${items.map(
        ({ version, who, why, at }) =>
          html`<li><h2>Version ${version}</h2><p class="meta">by ${who}, ${instantElement(at)}</p><p>${why}</p></li>`,
      )}</ol>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Versions of the facts', section: '/facts', main });
}
