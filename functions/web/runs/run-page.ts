import type * as z from 'zod';
import type { VerdictChange } from '../../../shared/report/difference.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { dayElement, instantElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { verdictMark } from '../pages/verdicts.ts';
import type { runSchema } from './contract.ts';
import { causeWords, STATES } from './run-words.ts';

/** One run and the figures whose verdict it changed. While it is under way the page asks again. */
export function runPage(run: z.output<typeof runSchema>, asked: Asked<unknown, unknown, unknown>): Html {
  const main = html`<p class="kicker"><a href="/runs">Runs</a></p>
<h1>Run of ${instantElement(run.startedAt)}</h1>
<dl class="sheet">
<dt>Because of</dt><dd>${causeWords(run)}${run.why !== null && html`: ${run.why}`}</dd>
<dt>State</dt><dd><span role="status">${STATES[run.status]}</span>${run.endedAt !== null && html`, ${instantElement(run.endedAt)}`}</dd>
<dt>Articles</dt><dd>${run.articles}${run.planned !== null && ` of ${run.planned}`} looked at, ${run.changed} changed${run.failed > 0 && `, ${run.failed} could not be judged again`}</dd>
<dt>Against</dt><dd>reference ${run.pins.reference}, feedback ${run.pins.feedback}, lexicon ${run.pins.lexicon}, engine ${run.pins.engine}, as of ${dayElement(run.pins.asOf)}</dd>
</dl>
<h2>What changed</h2>
${run.differences.length === 0 ? html`<p class="empty">No verdict${run.status === 'running' ? ' so far' : ''}.</p>` : differences(run.differences)}`;
  return layout(asked, {
    title: 'A run',
    section: '/runs',
    main,
  });
}

/** Figures with their verdict before and after. */
export function differences(changes: readonly VerdictChange[]): Html {
  return html`<div class="wide"><table><thead><tr><th scope="col">Figure</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Today, before</th><th scope="col">Today, after</th></tr></thead>
<tbody>${changes.map(
    ({
      articleId,
      figureId,
      text,
      from,
      to,
    }) => html`<tr><th scope="row"><a href="${address.figure(articleId, figureId)}">${text}</a></th>
<td>${from === null ? 'not there' : verdictMark(from.verdict)}</td><td>${to === null ? 'gone' : verdictMark(to.verdict)}</td>
<td>${from === null ? '' : verdictMark(from.today)}</td><td>${to === null ? '' : verdictMark(to.today)}</td></tr>`,
  )}</tbody></table></div>`;
}
