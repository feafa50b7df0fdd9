import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html, verbatim } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { signatureField } from '../pages/signature.ts';
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
  const held = asked.raw?.held ?? null;
  if (held === null) {
    return html`<p>Nothing has been changed. Send the file again without the trial to import it.</p>`;
  }
  return html`<form class="sheet-form" method="post" action="/reference/imports" enctype="multipart/form-data">
<p>Nothing has been changed yet.</p>
<textarea name="file" hidden aria-label="The file">
${verbatim(await held.text())}</textarea>
<input type="hidden" name="why" value="${asked.raw?.fields.why ?? ''}">
${asked.raw?.fields.who ? html`<input type="hidden" name="who" value="${asked.raw.fields.who}">` : signatureField(asked.principal, 'confirm')}
<p class="buttons"><button>Import it now</button> <a href="/reference/imports">Another file</a></p>
</form>`;
}

function done({ version, run }: Outcome): Html {
  return html`<p>The reference data are at version ${version}. ${run === null ? 'Nothing had to change.' : html`<a href="${address.run(run)}">Articles are being re-scored</a>.`}</p>`;
}

function changes(title: string, facts: Outcome['difference']['added']): Html {
  if (facts.length === 0) {
    return html``;
  }
  return html`<section><h2>${title}</h2><div class="wide"><table><thead><tr><th scope="col">Who or what</th><th scope="col">Count</th><th scope="col">Value</th><th scope="col">Holds</th><th scope="col">Source</th></tr></thead>
<tbody>${facts.map((fact) => html`<tr><th scope="row">${fact.entity}</th><td>${fact.metric}</td><td>${factValue(fact)}</td><td>${factDates(fact)}</td><td>${fact.source.name}</td></tr>`)}</tbody></table></div></section>`;
}
