import type { Fact } from '../../../shared/reference/fact.ts';
import type { Principal } from '../access/role.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { signatureField } from '../pages/signature.ts';

/** The form that puts a fact right: a new fact in its place, in a new reference version. */
export function correctionForm(fact: Fact, principal: Principal): Html {
  return html`<details class="change"><summary>Correct it</summary>
<form method="post" action="${address.fact(fact.id)}"><input type="hidden" name="_method" value="PUT">
<p class="hint">Nothing is overwritten: the correction takes its place from the next reference version on, and articles are re-scored.</p>
${field('value', `Value (in ${fact.unit === '' ? 'plain numbers' : fact.unit})`, fact.value)}
${field('lower', 'At least', fact.lower)}
${field('upper', 'At most', fact.upper)}
${field('validFrom', 'Holds from', fact.validFrom, 'date')}
${field('validTo', 'Holds to (empty: still)', fact.validTo, 'date')}
${field('released', 'Known since (empty: at once)', fact.released, 'date')}
<p class="field"><label for="tolerance">Tolerance</label><select id="tolerance" name="tolerance"><option value="exact"${fact.tolerance === 'exact' ? html` selected` : ''}>exact</option><option value="measured"${fact.tolerance === 'measured' ? html` selected` : ''}>measured</option></select></p>
${field('sourceName', 'Source', fact.source.name)}
${field('sourceUrl', 'Its address', fact.source.url, 'url')}
${field('retrieved', 'Retrieved on', fact.source.retrieved, 'date')}
${field('note', 'Note', fact.note)}
<p class="field"><label for="why-correct">Why</label><input id="why-correct" name="why" required maxlength="2000"></p>
${signatureField(principal, 'correct')}
<p><button>Correct</button></p>
</form></details>`;
}

/** The form that takes a fact out of the reference data. */
export function retractionForm(fact: Fact, principal: Principal): Html {
  return html`<details class="change"><summary>Retract it</summary>
<form method="post" action="${address.fact(fact.id)}"><input type="hidden" name="_method" value="DELETE">
<p class="hint">The next reference version is without it; articles that leaned on it are listed and re-scored.</p>
<p class="field"><label for="why-retract">Why</label><input id="why-retract" name="why" required maxlength="2000"></p>
${signatureField(principal, 'retract')}
<p><button>Retract</button></p>
</form></details>`;
}

function field(name: string, label: string, value: number | string | null, type = 'text'): Html {
  return html`<p class="field"><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${value ?? ''}"></p>`;
}
