import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { factDates, factValue } from '../pages/values.ts';
import type { stalePageSchema } from './contract.ts';

/** What a curator is to look up again, what is longest due first. */
export function stalePage(
  { asOf, items, next }: z.output<typeof stalePageSchema>,
  asked: Asked<unknown, { asOf?: string | undefined; cursor?: string | undefined }, unknown>,
): Html {
  const isFirst = asked.query.cursor === undefined;
  const main = html`<p class="kicker"><a href="/facts">Facts</a></p>
<h1>Gone stale</h1>
<p class="meaning">Facts that have likely been overtaken by ${shortDay(asOf)}, those longest due first. A newer value that is <a href="/reference/imports">imported</a> takes its place; a state that still holds, or has ended for good, is settled by the day its source was looked at again.</p>
${
  items.length === 0
    ? html`<p class="empty">${isFirst ? 'Nothing is due.' : 'That was all.'}</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">Due since</th><th scope="col">Who or what</th><th scope="col">Latest value</th><th scope="col">Why</th><th scope="col" class="roomy">Leaning on it</th></tr></thead>
<tbody>${items.map(row)}</tbody></table></div>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Gone stale', section: '/facts', main });
}

function row({ fact, staleness, explanation }: z.output<typeof stalePageSchema>['items'][number]): Html {
  return html`<tr><td>${shortDay(staleness.due)}</td><th scope="row"><a href="${address.entity(fact.entity)}">${fact.entity}</a>, ${fact.metric}</th><td><a href="${address.fact(fact.id)}">${factValue(fact)}</a><br>${factDates(fact)}</td><td>${explanation}</td><td class="roomy"><a href="${address.factArticles(fact.id)}">Figures<span class="unseen"> that lean on ${fact.entity}, ${fact.metric}</span></a></td></tr>`;
}
