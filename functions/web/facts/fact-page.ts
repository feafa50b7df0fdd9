import type * as z from 'zod';
import { stalenessInWords } from '../../../shared/reference/staleness-words.ts';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { address, webAddress } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { factDates, factValue } from '../pages/values.ts';
import type { datedFactSchema } from './contract.ts';
import { correctionForm, retractionForm } from './fact-forms.ts';

/** One fact: what it says, when it holds, who says so, and how to put it right. */
export function factPage(
  fact: z.output<typeof datedFactSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const source = webAddress(fact.source.url);
  const main = html`<p class="kicker"><a href="${address.entity(fact.entity)}">${fact.entity}</a></p>
<h1>${fact.metric}: ${factValue(fact)}</h1>
${fact.stale !== null && html`<p class="stale"><strong>Likely gone stale.</strong> ${stalenessInWords(fact.stale)} <a href="/reference/stale">All that is due</a></p>`}
<dl class="sheet">
<dt>Holds</dt><dd>${factDates(fact)}</dd>
<dt>Kind</dt><dd>${fact.kind}, ${fact.tolerance === 'exact' ? 'exact' : 'measured: 5 % either way is allowed'}</dd>
<dt>Known since</dt><dd>${fact.released === null ? 'at once' : shortDay(fact.released)}</dd>
<dt>Source</dt><dd>${source === null ? fact.source.name : html`<a href="${source}" rel="noreferrer external">${fact.source.name}</a>`}${fact.source.retrieved !== null && html`, retrieved ${shortDay(fact.source.retrieved)}`}</dd>
${fact.note !== null && html`<dt>Note</dt><dd>${fact.note}</dd>`}
<dt>In the reference since</dt><dd><a href="/reference/versions">version ${fact.since}</a></dd>
</dl>
<p><a href="${address.factArticles(fact.id)}">Figures that lean on it</a> · <a href="${address.aliases(fact.entity)}">Names of ${fact.entity}</a></p>
${includesRole(asked.principal.role, 'curator') && html`${correctionForm(fact, asked.principal)}${retractionForm(fact, asked.principal)}`}`;
  return layout(asked, { title: `${fact.entity}, ${fact.metric}`, section: '/facts', main });
}
