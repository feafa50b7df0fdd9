import type { Asked } from '../http/operation.ts';
import { type Html, html, verbatim } from './html.ts';
import { signatureField } from './signature.ts';

/** Where a file that was tried is sent in earnest. */
export interface Confirmation {
  readonly action: string;
  /** Fields beside the file and the signature. */
  readonly fields: Readonly<Record<string, string>>;
  readonly button: string;
  /** What `action` also leads to: another file. */
  readonly otherwise: string;
}

/** The form that sends a file again which was only tried; where it passed by but once, how to send it. */
export async function confirmFile(
  { action, fields, button, otherwise }: Confirmation,
  asked: Asked<unknown, unknown, unknown>,
): Promise<Html> {
  const held = asked.raw?.held ?? null;
  if (held === null) {
    return html`<p>Nothing has been changed. Send the file again without the trial to do it.</p>`;
  }
  const given = asked.raw?.fields ?? {};
  const hidden = { ...fields, why: given.why ?? '', ...(given.who ? { who: given.who } : {}) };
  return html`<form class="sheet-form" method="post" action="${action}" enctype="multipart/form-data">
<p>Nothing has been changed yet.</p>
<textarea name="file" hidden aria-label="The file">
${verbatim(await held.text())}</textarea>
${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${given.who ? html`` : signatureField(asked.principal, 'confirm')}
<p class="buttons"><button>${button}</button> <a href="${action}">${otherwise}</a></p>
</form>`;
}
