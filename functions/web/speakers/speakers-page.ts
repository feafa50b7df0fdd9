import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import type { speakerPageSchema } from './contract.ts';

/** Everyone who speaks, with a search by name. */
export function speakersPage(
  { items, next }: z.output<typeof speakerPageSchema>,
  asked: Asked<unknown, { q?: string | undefined }, unknown>,
): Html {
  const q = asked.query.q ?? '';
  const main = html`<h1>Speakers</h1>
<search><form class="filters" action="/speakers">
<p class="field grow"><label for="q">Name</label><input id="q" name="q" type="search" value="${q}"></p>
<p class="field"><button>Find</button>${q !== '' && html` <a href="/speakers">Show all</a>`}</p>
</form></search>
${
  items.length === 0
    ? html`<p class="empty">${q === '' ? 'Nobody has been quoted yet.' : 'Nobody by that name is quoted.'}</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">Name</th><th scope="col">Last known as</th><th scope="col" class="number">Articles</th><th scope="col">Latest</th></tr></thead>
<tbody>${items.map(
        (item) =>
          html`<tr><th scope="row"><a href="${address.speaker(item.speakerId)}">${item.name}</a></th><td>${item.role}</td><td class="number">${item.articles}</td><td>${shortDay(item.latest)}</td></tr>`,
      )}</tbody></table></div>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Speakers', section: '/speakers', main });
}
