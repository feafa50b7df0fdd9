import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { confirmFile } from '../pages/confirm-file.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { factDates, factValue } from '../pages/values.ts';
import type { importSchema, importUploadSchema } from './contract.ts';

type Outcome = z.output<typeof importSchema>;

/** What an import brought or, on trial, would bring, with the button that does it. */
export async function importedPage(
  content: Outcome | z.output<typeof importUploadSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Promise<Html> {
  const main =
    'upload' in content
      ? html`<h1>Send the file</h1><p>Put it to <code>${content.upload.url}</code> within ${content.upload.expires} seconds.</p>`
      : html`<h1>${content.dryRun ? 'What the import would change' : 'Imported'}</h1>
${counts(content)}${content.dryRun ? await confirmation(content, asked) : done(content)}
${changes('New', content.difference.added)}${changes('Giving way', content.difference.replaced)}`;
  return layout(asked, { title: 'Import', section: '/reference/imports', main });
}

function counts({ added, replaced, unchanged }: Outcome): Html {
  return html`<ul class="tally"><li><strong>${added}</strong> new</li><li><strong>${replaced}</strong> giving way to others</li><li><strong>${unchanged}</strong> there already</li></ul>`;
}

async function confirmation(
  { added, replaced }: Outcome,
  asked: Asked<unknown, unknown, unknown>,
): Promise<Html> {
  if (added + replaced === 0) {
    return html`<p>Everything in this file is known already; there is nothing to import.</p>`;
  }
  const action = '/reference/imports';
  return confirmFile({ action, fields: {}, button: 'Import it now', otherwise: 'Another file' }, asked);
}

function done({ version, run }: Outcome): Html {
  return html`<p>The reference data are at version ${version}. ${run === null ? 'Nothing had to change.' : html`<a href="${address.run(run)}">Articles are being re-scored</a>.`}</p>`;
}

function changes(title: string, facts: Outcome['difference']['added']): Html {
  if (facts.length === 0) {
    return html``;
  }
  return html`<section><h2>${title}</h2><div class="wide"><table><thead><tr><th scope="col">Who or what</th><th scope="col">What of it</th><th scope="col">Value</th><th scope="col">Holds</th><th scope="col" class="roomy">Source</th></tr></thead>
<tbody>${facts.map((fact) => html`<tr><th scope="row">${fact.entity}</th><td>${fact.metric}</td><td>${factValue(fact)}</td><td>${factDates(fact)}</td><td class="roomy">${fact.source.name}</td></tr>`)}</tbody></table></div></section>`;
}
