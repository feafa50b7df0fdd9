import type * as z from 'zod';
import { REQUIRED_COLUMNS } from '../../../shared/reference/imports/stet-shape.ts';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { signatureField } from '../pages/signature.ts';
import type { referenceSchema } from './contract.ts';

const NEEDED: ReadonlySet<string> = new Set(REQUIRED_COLUMNS);

/** Where a fact-checker imports a CSV, first on trial. */
export function importPage(
  { version, columns }: z.output<typeof referenceSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const main = html`<h1>Import facts</h1>
<p class="meaning">The reference data are at <a href="/reference/versions">version ${version}</a>. An import is all or nothing and makes the next version; what it replaces stays known to the reports that used it.</p>
${includesRole(asked.principal.role, 'curator') ? form(asked) : html`<p class="empty">Importing needs the role curator.</p>`}
<section aria-labelledby="files"><h2 id="files">Which files are read</h2>
<p>The CSV of Our World in Data, of the World Bank and SDMX-CSV, told apart by their headers, and Stet's own. Its columns, in any order, separated by commas; those in bold are needed:</p>
<p class="columns">${columns.map((column) => html`<code>${NEEDED.has(column) ? html`<strong>${column}</strong>` : column}</code> `)}</p>
<p>Names and terms are separated by <code>|</code>, days are written 2026-11-24, numbers without thousands separators. The kind of a fact is one of these:</p>
<dl class="sheet">
<dt>state</dt><dd>the value holds from one day until another: members, a population</dd>
<dt>event</dt><dd>something happened on a day, which is the value; the unit is <code>date</code></dd>
<dt>period</dt><dd>the value is of a stretch of time: inflation in March, growth in a year</dd>
<dt>cumulative</dt><dd>a count that only grows: the dead of a disaster</dd>
</dl></section>`;
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
