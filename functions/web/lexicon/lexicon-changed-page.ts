import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { confirmFile } from '../pages/confirm-file.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { toneWeight } from '../pages/tone-scale.ts';
import type { lexiconChangeSchema } from './contract.ts';
import { phraseTable } from './phrase-table.ts';

type Change = z.output<typeof lexiconChangeSchema>;

/** What a new house lexicon changed or, on trial, would change, with the button that does it. */
export async function lexiconChangedPage(
  content: Change,
  asked: Asked<unknown, unknown, unknown>,
): Promise<Html> {
  const { added, changed, removed } = content.difference;
  const main = html`<p class="kicker"><a href="/lexicon">House lexicon</a></p>
<h1>${content.dryRun ? 'What the file would change' : 'Replaced'}</h1>
<ul class="tally"><li><strong>${content.added}</strong> new</li><li><strong>${content.changed}</strong> changed</li><li><strong>${content.removed}</strong> gone</li><li><strong>${content.unchanged}</strong> as before</li></ul>
${content.dryRun ? await confirmation(content, asked) : done(content)}
${added.length > 0 && html`<section><h2>New</h2>${phraseTable(added)}</section>`}
${changed.length > 0 && html`<section><h2>Changed</h2>${changes(changed)}</section>`}
${removed.length > 0 && html`<section><h2>Gone</h2>${phraseTable(removed)}</section>`}`;
  return layout(asked, { title: 'House lexicon', section: '/lexicon', main });
}

async function confirmation(content: Change, asked: Asked<unknown, unknown, unknown>): Promise<Html> {
  if (content.added + content.changed + content.removed === 0) {
    return html`<p>The file holds what is there already; there is nothing to change.</p>`;
  }
  const fields = { _method: 'PUT', basis: String(content.version) };
  const button = 'Replace the lexicon now';
  return confirmFile({ action: '/lexicon', fields, button, otherwise: 'Leave it as it is' }, asked);
}

function done({ version, run }: Change): Html {
  return html`<p>${
    run === null
      ? html`Nothing had to change: the house lexicon is at version ${version}.`
      : html`The house lexicon is at version ${version}. <a href="${address.run(run)}">Articles are being re-scored</a>.`
  }</p>`;
}

function changes(changed: Change['difference']['changed']): Html {
  return html`<div class="wide"><table><thead><tr><th scope="col">Phrase</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Note</th></tr></thead>
<tbody>${changed.map(
    ({ from, to }) =>
      html`<tr><th scope="row">${to.phrase}</th><td>${toneWeight(from.axis, from.weight)}</td><td>${toneWeight(to.axis, to.weight)}</td><td>${from.note !== to.note && from.note !== '' && html`<del>${from.note}</del> `}${to.note}</td></tr>`,
  )}</tbody></table></div>`;
}
