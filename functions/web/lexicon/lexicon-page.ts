import type * as z from 'zod';
import { writeHouseLexicon } from '../../../shared/tone/write-house-lexicon.ts';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { instantElement } from '../pages/dates.ts';
import { type Html, html, verbatim } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { signatureField } from '../pages/signature.ts';
import type { lexiconSchema } from './contract.ts';
import { phraseTable } from './phrase-table.ts';

type Lexicon = z.output<typeof lexiconSchema>;

/** The house lexicon, where it came from, and for editors the way to another. */
export function lexiconPage(lexicon: Lexicon, asked: Asked<unknown, unknown, unknown>): Html {
  const { version, current, entries } = lexicon;
  const main = html`${version !== current && html`<p class="banner">This is version ${version}. <a href="/lexicon">The current one is version ${current}</a>.</p>`}
<h1>House lexicon</h1>
<p class="meaning">Phrases whose tone this newsroom weighs itself. They outrank Stet’s own rules for the same words; reports say where one of them made the difference.</p>
${origin(lexicon)}
${includesRole(asked.principal.role, 'editor') && form(lexicon, asked)}
${entries.length === 0 ? html`<p class="empty">It has no phrases.</p>` : phraseTable(entries)}
<section aria-labelledby="columns"><h2 id="columns">The file</h2>
<p>CSV in UTF-8 with the columns <code>phrase</code>, <code>axis</code> (<code>outlook</code> or <code>firmness</code>), <code>weight</code> and, if wanted, <code>note</code>, in any order. A weight is a number from -1 (pessimistic, conciliatory) to 1 (optimistic, hardline). The file is the whole lexicon: what is not in it is gone.</p></section>`;
  return layout(asked, { title: 'House lexicon', section: '/lexicon', main });
}

function origin({ version, by, entries }: Lexicon): Html {
  if (by === null) {
    return html`<p>There has been none yet.</p>`;
  }
  const count = `${entries.length} ${entries.length === 1 ? 'phrase' : 'phrases'}`;
  return html`<p>Version ${version}, ${count}, by ${by.who}, ${instantElement(by.at)}: ${by.why}. <a href="/lexicon/versions">All versions</a></p>`;
}

function form({ version, current, entries }: Lexicon, asked: Asked<unknown, unknown, unknown>): Html {
  const isCurrent = version === current;
  return html`<details class="change"><summary>${isCurrent ? 'Change it' : 'Go back to this version'}</summary>
<form method="post" action="/lexicon" enctype="multipart/form-data"><input type="hidden" name="_method" value="PUT"><input type="hidden" name="basis" value="${current}">
<p class="field"><label for="text">${isCurrent ? 'The lexicon as it is' : 'The lexicon as it was'}, to be edited</label><textarea id="text" name="file" rows="10" class="csv" spellcheck="false">
${verbatim(writeHouseLexicon(entries))}</textarea></p>
<p class="field"><label for="file">Or a CSV file in its place</label><input id="file" name="file" type="file" accept=".csv,text/csv"></p>
<p class="field"><label for="why">Why</label><input id="why" name="why" maxlength="2000" placeholder="agreed at the desk meeting"></p>
${signatureField(asked.principal, 'lexicon')}
<p class="buttons"><button name="dryRun" value="true">See the difference first</button> <button name="dryRun" value="false" class="second">Replace at once</button></p>
</form></details>`;
}
