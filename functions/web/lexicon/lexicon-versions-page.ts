import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { instantElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import type { lexiconVersionPageSchema } from './contract.ts';

/** The versions of the house lexicon, newest first. */
export function lexiconVersionsPage(
  { items, next }: z.output<typeof lexiconVersionPageSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<p class="kicker"><a href="/lexicon">House lexicon</a></p>
<h1>Versions</h1>
<p class="meaning">Numbered in one line with feedback on figures, so there are gaps. None is ever lost: any of them can be made the current one again.</p>
${
  items.length === 0
    ? html`<p class="empty">There has been none yet.</p>`
    : html`<ol class="articles">${items.map(
        ({ version, at, who, why, phrases }) => html`<li>
<h2><a href="${address.lexicon(version)}">Version ${version}</a></h2>
<p class="meta">${phrases} ${phrases === 1 ? 'phrase' : 'phrases'} · by ${who}, ${instantElement(at)}</p>
<p>${why}</p></li>`,
      )}</ol>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Versions of the house lexicon', section: '/lexicon', main });
}
