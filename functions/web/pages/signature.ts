import type { Principal } from '../access/role.ts';
import { type Html, html } from './html.ts';

/** The field that asks who signs; nothing where the login tells. `key` makes its id one of a kind on the page. */
export function signatureField(principal: Principal, key: string): Html {
  return principal.who !== null
    ? html``
    : html`<p class="field"><label for="who-${key}">Your name</label>
<input id="who-${key}" name="who" required maxlength="200" autocomplete="name"></p>`;
}
