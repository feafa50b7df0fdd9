import type * as z from 'zod';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import type { awaitedSchema } from './awaited-schema.ts';

/** What someone sees between dropping an article and its report; a new report takes them there. */
export function awaitedPage(
  { articleId, state, version }: z.output<typeof awaitedSchema>,
  asked: Asked<unknown, unknown, unknown>,
): Html {
  const report =
    version === null
      ? html``
      : html`<p><a href="${address.article(articleId)}">The report there is (version ${version})</a></p>`;
  const main =
    state === 'waiting'
      ? html`<h1>Reading</h1><p role="status">The article has been dropped. Its report will be here in a moment.</p>${report}`
      : html`<h1>No new report</h1><p>Nothing new came of this drop. The same text under the same name changes nothing; if the text is new, the newsroom may be busy or stuck.</p>${report}<p><a href="${asked.address}">Ask again</a></p>`;
  return layout(asked, {
    title: state === 'waiting' ? 'Reading' : 'No new report',
    section: '/articles',
    main,
  });
}
