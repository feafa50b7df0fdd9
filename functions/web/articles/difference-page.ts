import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { toneLabel } from '../pages/tone-labels.ts';
import { verdictMark } from '../pages/verdicts.ts';
import type { Difference } from './compare-reports.ts';

/** What lies between two versions, for an editor: verdicts first, then tone, then the text itself. */
export function differencePage(difference: Difference, asked: Asked<unknown, unknown, unknown>): Html {
  const { articleId, from, to, status, published } = difference;
  const parts = [figures(difference), speakers(difference), statements(difference), text(difference)];
  const isSame = !status && !published && parts.every((part) => part.toString() === '');
  const main = html`<p class="kicker"><a href="${address.versions(articleId)}">Versions</a></p>
<h1>From version ${from} to version ${to}</h1>
${status && html`<p>It was ${status.from} and is now ${status.to}.</p>`}
${published && html`<p>The day of publication was ${published.from} and is now ${published.to}.</p>`}
${isSame && html`<p class="empty">Nothing an editor would see is different.</p>`}
${parts}`;
  return layout(asked, { title: `Versions ${from} and ${to}`, section: '/articles', main });
}

function figures({ figures, articleId }: Difference): Html {
  if (figures.length === 0) {
    return html``;
  }
  return html`<section><h2>Figures</h2><div class="wide"><table><thead><tr><th scope="col">Figure</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Now said of it</th></tr></thead>
<tbody>${figures.map(
    ({ figureId, text, from, to }) =>
      html`<tr><th scope="row">${to === null ? text : html`<a href="${address.figure(articleId, figureId)}">${text}</a>`}</th><td>${answers(from, 'not there')}</td><td>${answers(to, 'gone')}</td><td>${to?.explanation}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function answers(answer: Difference['figures'][number]['from'], otherwise: string): Html {
  if (answer === null) {
    return html`<span class="muted">${otherwise}</span>`;
  }
  return html`${verdictMark(answer.verdict)}${answer.today !== answer.verdict && html`<br><span class="muted">today</span> ${verdictMark(answer.today)}`}`;
}

function speakers({ speakers }: Difference): Html {
  if (speakers.length === 0) {
    return html``;
  }
  return html`<section><h2>Speakers</h2><div class="wide"><table><thead><tr><th scope="col">Name</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${speakers.map(
    ({ id, name, from, to }) =>
      html`<tr><th scope="row"><a href="${address.speaker(id)}">${name}</a></th><td>${from === null ? html`<span class="muted">not there</span>` : toneLabel(from.label)}</td><td>${to === null ? html`<span class="muted">gone</span>` : toneLabel(to.label)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function statements({ statements: { added, removed } }: Difference): Html {
  return added.length + removed.length === 0
    ? html``
    : html`<section><h2>Statements</h2>${changes(
        removed.map((statement) => statement.text),
        added.map((statement) => statement.text),
      )}</section>`;
}

function text({ text: { added, removed } }: Difference): Html {
  return added.length + removed.length === 0
    ? html``
    : html`<section><h2>Text</h2>${changes(removed, added)}</section>`;
}

function changes(removed: readonly string[], added: readonly string[]): Html {
  return html`<ul class="changes">${removed.map((each) => html`<li><del>${each}</del></li>`)}${added.map((each) => html`<li><ins>${each}</ins></li>`)}</ul>`;
}
