import type * as z from 'zod';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { signatureField } from '../pages/signature.ts';
import type { entityAliasListSchema, entityAliasSchema } from './contract.ts';

type Alias = z.output<typeof entityAliasSchema>;

/** The names an entity is found by, with the way to give it one and to take one away. */
export function aliasesPage(
  { items }: z.output<typeof entityAliasListSchema>,
  asked: Asked<{ entity: string }, unknown, unknown>,
): Html {
  const { entity } = asked.params;
  const mayChange = includesRole(asked.principal.role, 'curator');
  const present = items.filter(({ until }) => until === null);
  const gone = items.filter(({ until }) => until !== null);
  const main = html`<p class="kicker"><a href="${address.entity(entity)}">Facts about ${entity}</a></p>
<h1>Names of ${entity}</h1>
<p class="meaning">Articles that use one of these names near a figure are checked against the facts about ${entity}. They are shown as they are looked up: accents, dots and most capitals make no difference.</p>
${present.length === 0 ? html`<p class="empty">It goes by no name now, so none of its facts is found.</p>` : html`<ol class="articles">${present.map((alias, place) => presentRow(alias, place, asked, mayChange))}</ol>`}
${mayChange && giving(asked)}
${gone.length > 0 && html`<section aria-labelledby="gone"><h2 id="gone">Taken away</h2><ol class="articles">${gone.map(goneRow)}</ol></section>`}`;
  return layout(asked, { title: `Names of ${entity}`, section: '/facts', main });
}

function presentRow(
  { alias, since }: Alias,
  place: number,
  asked: Asked<{ entity: string }, unknown, unknown>,
  mayChange: boolean,
): Html {
  return html`<li><h2 class="name">${alias}</h2><p class="meta">${changed('Given', since)}</p>
${
  mayChange &&
  html`<details class="change"><summary>Take it away<span class="unseen">: ${alias}</span></summary><form method="post" action="${address.alias(asked.params.entity, alias)}"><input type="hidden" name="_method" value="DELETE">
<p class="hint">The next reference version is without it, imports do not bring it back, and articles are re-scored.</p>
<p class="field"><label for="why-${place}">Why</label><input id="why-${place}" name="why" required maxlength="2000"></p>
${signatureField(asked.principal, String(place))}
<p><button>Take it away</button></p></form></details>`
}</li>`;
}

function goneRow({ alias, since, until }: Alias): Html {
  return html`<li><h3 class="name">${alias}</h3><p class="meta">${changed('Given', since)}</p>${until !== null && html`<p class="meta">${changed('Taken away', until)}</p>`}</li>`;
}

function changed(what: string, { version, by }: Alias['since']): Html {
  return by === null
    ? html`${what} with version ${version}`
    : html`${what} by ${by.who}, ${shortDay(by.at.slice(0, 10))} (version ${version}): ${by.why}`;
}

function giving(asked: Asked<{ entity: string }, unknown, unknown>): Html {
  return html`<details class="change"><summary>Give it another name</summary><form method="post" action="${address.aliases(asked.params.entity)}">
<p class="field"><label for="alias">Name</label><input id="alias" name="alias" required maxlength="200"></p>
<p class="field"><label for="why-new">Why</label><input id="why-new" name="why" required maxlength="2000"></p>
${signatureField(asked.principal, 'new')}
<p><button>Give it</button></p></form></details>`;
}
