import type * as z from 'zod';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { signatureField } from '../pages/signature.ts';
import type { referenceSchema } from './contract.ts';

/** Where a fact-checker imports a CSV, first on trial. */
export function importPage(
  { version, columns }: z.output<typeof referenceSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<h1>Import facts</h1>
<p class="meaning">The reference data are at <strong>version ${version}</strong>. An import is all or nothing and makes the next version; what it replaces stays known to the reports that used it.</p>
${includesRole(asked.principal.role, 'curator') ? form(asked) : html`<p class="empty">Importing needs the role curator.</p>`}
<section aria-labelledby="files"><h2 id="files">Which files are read</h2>
<p>The CSV of Our World in Data, of the World Bank and SDMX-CSV, told apart by their headers, and Stet's own. Its columns, in any order; the last three may be left out:</p>
<p class="columns">${columns.map((column) => html`<code>${column}</code> `)}</p>
<p>Names and terms are separated by <code>|</code>, days are written 2026-11-24, numbers without thousands separators.</p></section>`;
  return layout(asked, { title: 'Import facts', section: '/reference/imports', main });
}

function form(asked: Asked<unknown, unknown, unknown>): Html {
  return html`<form class="sheet-form" method="post" action="/reference/imports" enctype="multipart/form-data">
<p class="field"><label for="file">CSV file (up to ${Math.floor(asked.newsroom.limits.import / 1024 / 1024)} MB)</label><input id="file" name="file" type="file" accept=".csv,text/csv" required></p>
<p class="field"><label for="why">Why</label><input id="why" name="why" maxlength="2000" placeholder="October figures"></p>
${signatureField(asked.principal, 'import')}
<p class="buttons"><button name="dryRun" value="true">Try it first</button> <button name="dryRun" value="false" class="second">Import at once</button></p>
</form>`;
}
