import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { instantElement, shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { verdictCounts } from '../pages/verdicts.ts';
import type { versionListSchema } from './contract.ts';

/** The versions of a report, newest first, each with the way to its difference from the one before. */
export function versionsPage(
  { items }: z.output<typeof versionListSchema>,
  asked: Asked<{ articleId: string }, unknown, unknown>,
): Html {
  const { articleId } = asked.params;
  const main = html`<p class="kicker"><a href="${address.article(articleId)}">Back to the article</a></p>
<h1>Versions</h1>
<div class="wide"><table><thead><tr><th scope="col">Version</th><th scope="col">Checked</th><th scope="col">Because of</th><th scope="col" class="roomy">As of</th><th scope="col" class="roomy">Against</th><th scope="col">Figures</th><th scope="col">Difference</th></tr></thead>
<tbody>${items.map(
    (item, index) => html`<tr>
<th scope="row"><a href="${address.version(articleId, item.version)}">${item.version}</a></th>
<td>${instantElement(item.checkedAt)}</td>
<td>${item.cause === 'drop' ? 'a drop' : 're-scoring'}${item.status !== 'checked' && html` (${item.status})`}</td>
<td class="roomy">${shortDay(item.asOf)}</td>
<td class="roomy">reference ${item.reference}, feedback ${item.feedback}, lexicon ${item.lexicon}, engine ${item.engine}</td>
<td>${verdictCounts(item.summary)}</td>
<td>${difference(articleId, items[index + 1]?.version, item.version)}</td>
</tr>`,
  )}</tbody></table></div>`;
  return layout(asked, { title: `Versions of ${articleId}`, section: '/articles', main });
}

function difference(articleId: string, before: number | undefined, version: number): Html {
  return before === undefined
    ? html`the first`
    : html`<a href="${address.difference(articleId, before, version)}">from ${before} to ${version}</a>`;
}
