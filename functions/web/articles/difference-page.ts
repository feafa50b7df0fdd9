import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { dayElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { toneLabel } from '../pages/tone-labels.ts';
import { verdictMark } from '../pages/verdicts.ts';
import type { Difference } from './compare-reports.ts';

/** What lies between two versions, for an editor: verdicts first, then tone, then the text itself. */
export function differencePage(difference: Difference, asked: Asked<unknown, unknown, unknown>): Html {
  const { articleId, from, to } = difference;
  const parts = [figures(difference), speakers(difference), statements(difference), text(difference)];
  const isSame = from.status === to.status && parts.every((part) => part.toString() === '');
  const main = html`<p class="kicker"><a href="${address.versions(articleId)}">Versions</a></p>
<h1>From version ${from.version} to version ${to.version}</h1>
<dl class="sheet">
<dt>As of</dt><dd>${pair(dayElement(from.asOf), dayElement(to.asOf), from.asOf === to.asOf)}</dd>
<dt>Reference data</dt><dd>${pair(from.reference, to.reference, from.reference === to.reference)}</dd>
<dt>Feedback</dt><dd>${pair(from.feedback, to.feedback, from.feedback === to.feedback)}</dd>
<dt>Engine</dt><dd>${pair(from.engine, to.engine, from.engine === to.engine)}</dd>
${from.status !== to.status && html`<dt>State</dt><dd>${pair(from.status, to.status, false)}</dd>`}
</dl>
${isSame && html`<p class="empty">Nothing an editor would see is different.</p>`}
${parts}`;
  return layout(asked, {
    title: `Versions ${from.version} and ${to.version}`,
    section: '/articles',
    main,
  });
}

function pair(before: Html | string | number, after: Html | string | number, isSame: boolean): Html {
  return isSame ? html`${after}` : html`${before} → <strong>${after}</strong>`;
}

function figures({ figures: { added, removed, changed }, articleId }: Difference): Html {
  const rows = [
    ...changed.filter(isSeen).map(({ from, to }) => ({ figure: to, before: from, after: to })),
    ...added.map((figure) => ({ figure, before: null, after: figure })),
    ...removed.map((figure) => ({ figure, before: figure, after: null })),
  ];
  if (rows.length === 0) {
    return html``;
  }
  return html`<section><h2>Figures</h2><div class="wide"><table><thead><tr><th scope="col">Figure</th><th scope="col">Before</th><th scope="col">After</th><th scope="col" class="roomy">Now said of it</th></tr></thead>
<tbody>${rows.map(
    ({ figure, before, after }) =>
      html`<tr><th scope="row">${after === null ? figure.text : html`<a href="${address.figure(articleId, figure.id)}">${figure.text}</a>`}</th><td>${answers(before, 'not there')}</td><td>${answers(after, 'gone')}</td><td class="roomy">${after?.check.explanation}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** What only machines see, such as another subject of a figure without a fact, is in the API alone. */
function isSeen({ from, to }: Difference['figures']['changed'][number]): boolean {
  const [before, after] = [from.check, to.check];
  return (
    before.verdict !== after.verdict || before.today !== after.today || before.fact?.id !== after.fact?.id
  );
}

function answers(figure: Difference['figures']['added'][number] | null, otherwise: string): Html {
  if (figure === null) {
    return html`<span class="muted">${otherwise}</span>`;
  }
  const { verdict, today } = figure.check;
  return html`${verdictMark(verdict)}${today !== verdict && html`<br><span class="muted">today</span> ${verdictMark(today)}`}`;
}

function speakers({ speakers: { added, removed, changed } }: Difference): Html {
  const none = html`<span class="muted">–</span>`;
  const rows = [
    ...changed.map(({ id, name, label }) => ({
      id,
      name,
      from: toneLabel(label.from),
      to: toneLabel(label.to),
    })),
    ...added.map(({ id, name, tone }) => ({ id, name, from: none, to: toneLabel(tone.label) })),
    ...removed.map(({ id, name, tone }) => ({ id, name, from: toneLabel(tone.label), to: none })),
  ];
  if (rows.length === 0) {
    return html``;
  }
  return html`<section><h2>Speakers</h2><div class="wide"><table><thead><tr><th scope="col">Name</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${rows.map(({ id, name, from, to }) => html`<tr><th scope="row"><a href="${address.speaker(id)}">${name}</a></th><td>${from}</td><td>${to}</td></tr>`)}</tbody></table></div></section>`;
}

function statements({ statements: { changed } }: Difference): Html {
  if (changed.length === 0) {
    return html``;
  }
  return html`<section><h2>Statements read differently</h2><div class="wide"><table><thead><tr><th scope="col">Statement</th><th scope="col">Before</th><th scope="col">After</th></tr></thead>
<tbody>${changed.map(
    ({ text, speaker, tone }) =>
      html`<tr><th scope="row">${text}</th><td>${[speaker.from, tone.from].filter(Boolean).join(', ')}</td><td>${[speaker.to, tone.to].filter(Boolean).join(', ')}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function text({ paragraphs: { added, removed } }: Difference): Html {
  if (added.length + removed.length === 0) {
    return html``;
  }
  return html`<section><h2>Text</h2><ul class="changes">${removed.map((each) => html`<li><del>${each}</del></li>`)}${added.map((each) => html`<li><ins>${each}</ins></li>`)}</ul></section>`;
}
