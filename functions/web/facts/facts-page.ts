import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { factDates, factValue } from '../pages/values.ts';
import type { factPageSchema } from './contract.ts';

/** The reference data, with a search by entity. */
export function factsPage(
  { items, next }: z.output<typeof factPageSchema>,
  asked: Asked<unknown, { entity?: string | undefined }, unknown>,
): Html {
  const entity = asked.query.entity ?? '';
  const main = html`<h1>Facts</h1>
<search><form class="filters" action="/facts">
<p class="field grow"><label for="entity">About</label><input id="entity" name="entity" type="search" value="${entity}"></p>
<p class="field"><button>Find</button>${entity !== '' && html` <a href="/facts">Show all</a>`}</p>
</form></search>
${entity === '' && items.length > 0 && html`<p><a href="/reference/stale">Which have likely gone stale</a> · <a href="/reference/versions">Who changed them</a></p>`}
${entity !== '' && items.length > 0 && html`<p><a href="${address.aliases(entity)}">Names of ${entity}</a></p>`}
${
  items.length === 0
    ? html`<p class="empty">${entity === '' ? html`There are no facts yet. <a href="/reference/imports">Import some</a>.` : html`There is no fact about “${entity}”.`}</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">Who or what</th><th scope="col">What of it</th><th scope="col">Value</th><th scope="col">Holds</th><th scope="col" class="roomy">Source</th></tr></thead>
<tbody>${items.map(
        (fact) =>
          html`<tr><th scope="row"><a href="${address.entity(fact.entity)}">${fact.entity}</a></th><td>${fact.metric}</td><td><a href="${address.fact(fact.id)}">${factValue(fact)}</a></td><td class="when">${factDates(fact)}</td><td class="roomy">${fact.source.name}</td></tr>`,
      )}</tbody></table></div>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Facts', section: '/facts', main });
}
