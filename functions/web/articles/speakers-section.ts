import type { Statement } from '../../../shared/statements/statement.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { toneLabel } from '../pages/tone-labels.ts';
import { toneScale } from '../pages/tone-scale.ts';
import type { ReadingView, SpeakerFace } from './reading-view.ts';
import { toneChange, toneEvidence } from './tone-evidence.ts';
import { toneMap } from './tone-map.ts';

/** Who speaks, in one line: the key to the marks in the text. */
export function speakerLegend(view: ReadingView): Html {
  if (view.faces.size === 0) {
    return html``;
  }
  return html`<ul class="legend" aria-label="Speakers">${[...view.faces.values()].map(
    ({ speaker, hue, initials }) =>
      html`<li><a href="#speaker-${speaker.id}"><span class="tag hue-${hue}" aria-hidden="true">${initials}</span> ${speaker.name}</a> <span class="muted">${speaker.tone.label}</span></li>`,
  )}</ul>`;
}

/** Every speaker with role, tone, the words that made it so, and what they said. */
export function speakersSection(view: ReadingView): Html {
  const faces = [...view.faces.values()];
  if (faces.length === 0) {
    return html`<section class="speakers" id="speakers" aria-labelledby="speakers-title"><h2 id="speakers-title">Speakers</h2><p class="empty">Nobody is quoted.</p></section>`;
  }
  const said = Map.groupBy(
    view.report.statements.filter((statement) => statement.kind !== 'narration'),
    (statement) => statement.speaker ?? '',
  );
  const unnamed = said.get('') ?? [];
  return html`<section class="speakers several" id="speakers" aria-labelledby="speakers-title"><h2 id="speakers-title">Speakers</h2>
${toneMap(faces)}
<div class="cards">
${faces.map((face) => card(face, said.get(face.speaker.id) ?? [], view))}
${unnamed.length > 0 && html`<section class="card"><h3>Unnamed</h3>${statementList(unnamed, view)}</section>`}
</div></section>`;
}

function card(face: SpeakerFace, said: readonly Statement[], view: ReadingView): Html {
  const { speaker, hue, initials } = face;
  const { tone } = speaker;
  const aliases = speaker.aliases.filter((alias) => alias !== speaker.name);
  return html`<section class="card" id="speaker-${speaker.id}" tabindex="-1" aria-labelledby="name-${speaker.id}">
<h3 id="name-${speaker.id}"><span class="tag hue-${hue}" aria-hidden="true">${initials}</span> <a href="${address.speaker(speaker.id)}">${speaker.name}</a></h3>
${speaker.role !== null && html`<p class="role">${speaker.role}</p>`}
<p>${toneLabel(tone.label)} <span class="muted">from ${tone.statements} ${tone.statements === 1 ? 'statement' : 'statements'}, ${Math.round(tone.confidence * 100)} % sure</span></p>
${toneScale('outlook', tone.outlook)}${toneScale('firmness', tone.firmness)}
${tone.evidence.length > 0 && html`<p class="evidence-title">Because of</p>${toneEvidence(tone.evidence, view)}`}
${tone.change !== undefined && toneChange(tone.change)}
${aliases.length > 0 && html`<p class="muted">Also: ${aliases.join(', ')}</p>`}
${statementList(said, view)}
</section>`;
}

function statementList(said: readonly Statement[], view: ReadingView): Html {
  if (said.length === 0) {
    return html``;
  }
  return html`<details class="statements"><summary>${said.length} ${said.length === 1 ? 'statement' : 'statements'}</summary><ol>${said.map(
    (statement) => {
      const tone = view.tones.get(statement.id);
      const words = statement.content.map(({ start, end }) => view.report.text.slice(start, end)).join(' … ');
      return html`<li><a href="#statement-${statement.id}">${words}</a> <span class="muted">${statement.kind}${statement.via !== null && `, carried by ${statement.via}`}${tone !== undefined && `, ${tone.label}`}, ${Math.round(statement.confidence * 100)} % sure</span>${tone !== undefined && toneEvidence(tone.evidence, view)}</li>`;
    },
  )}</ol></details>`;
}
