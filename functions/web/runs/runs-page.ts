import type * as z from 'zod';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { instantElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { signatureField } from '../pages/signature.ts';
import type { runPageSchema } from './contract.ts';
import { causeWords, STATES } from './run-words.ts';

/** Re-scoring runs, newest first, and the button that begins one. */
export function runsPage(
  { items, next }: z.output<typeof runPageSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<h1>Re-scoring runs</h1>
<p class="meaning">Stored articles judged again: at night, when reference data or the house lexicon change, or when somebody asks. Only what changed gets a new version.</p>
${includesRole(asked.principal.role, 'editor') && begin(asked)}
${
  items.length === 0
    ? html`<p class="empty">There has been no run yet.</p>`
    : html`<div class="wide"><table><thead><tr><th scope="col">Begun</th><th scope="col">Because of</th><th scope="col">State</th><th scope="col" class="number roomy">Articles</th><th scope="col" class="number">Changed</th><th scope="col" class="roomy">Against</th></tr></thead>
<tbody>${items.map(
        (run) =>
          html`<tr><th scope="row"><a href="${address.run(run.runId)}">${instantElement(run.startedAt)}</a></th><td>${causeWords(run)}</td><td>${STATES[run.status]}</td><td class="number roomy">${run.articles}</td><td class="number">${run.changed}</td><td class="roomy">reference ${run.pins.reference}</td></tr>`,
      )}</tbody></table></div>`
}
${pager(asked.address, next)}`;
  return layout(asked, { title: 'Runs', section: '/runs', main });
}

function begin(asked: Asked<unknown, unknown, unknown>): Html {
  return html`<details class="change"><summary>Re-score everything now</summary><form method="post" action="/runs">
<p class="field"><label for="why">Why (if you like)</label><input id="why" name="why" maxlength="2000"></p>
${signatureField(asked.principal, 'run')}
<p><button>Begin</button></p>
</form></details>`;
}
