import type { Figure, FigureCheck } from '../../../shared/figures/figure.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { address, webAddress } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { factDates, factValue } from '../pages/values.ts';
import { VERDICT_FACES } from '../pages/verdicts.ts';
import { feedbackForm, givenFeedback } from './feedback-section.ts';
import { figureChain } from './figure-chain.ts';
import type { NoteContext } from './note-context.ts';
import type { ReadingView } from './reading-view.ts';

/** The notes on a paragraph's figures, one each; nothing where it has none. */
export function marginNotes(figures: readonly Figure[], view: ReadingView, context: NoteContext): Html {
  if (figures.length === 0) {
    return html``;
  }
  const numbers = figures.map((figure) => view.numbers.get(figure.id) ?? 0);
  const label = numbers.length === 1 ? `Note ${numbers[0]}` : `Notes ${numbers[0]} to ${numbers.at(-1)}`;
  return html`<aside class="notes" aria-label="${label}">${figures.map((figure) => note(figure, view, context))}</aside>`;
}

function note(figure: Figure, view: ReadingView, context: NoteContext): Html {
  const { check } = figure;
  const { label, sign } = VERDICT_FACES[check.verdict];
  return html`<div class="note v-${check.verdict}" id="note-${figure.id}" tabindex="-1">
<p class="note-head"><a href="#figure-${figure.id}"><span class="unseen">Note </span>${view.numbers.get(figure.id)}<span class="unseen">, back to the text</span></a> <strong class="verdict v-${check.verdict}"><span class="sign" aria-hidden="true">${sign}</span> ${label}</strong> <q class="about">${figure.text}</q></p>
<p>${check.explanation}</p>
${today(check, view.report.asOf)}
${check.fact !== null && factLine(check.fact)}
${check.verdict === 'ambiguous' && check.candidates.map(factLine)}
${conflicts(check, view)}
${givenFeedback(figure, context)}
<div class="tools">${figureChain(figure, view)}${feedbackForm(figure, view.report.articleId, context)}</div>
</div>`;
}

function today(check: FigureCheck, asOf: string): Html {
  if (check.today === check.verdict) {
    return html``;
  }
  const { label, sign } = VERDICT_FACES[check.today];
  return html`<p class="today v-${check.today}">Printed on ${shortDay(asOf)} it would be <strong><span aria-hidden="true">${sign}</span> ${label.toLowerCase()}</strong>.</p>`;
}

function factLine(fact: Fact): Html {
  const source = webAddress(fact.source.url);
  const name =
    source === null
      ? html`${fact.source.name}`
      : html`<a href="${source}" rel="noreferrer external">${fact.source.name}</a>`;
  const dates = fact.value === fact.validFrom ? html`` : html`, ${factDates(fact)}`;
  return html`<p class="fact"><a href="${address.fact(fact.id)}">${fact.entity}, ${fact.metric}</a> · ${factValue(fact)}${dates} · ${name}${fact.source.retrieved !== null && html` (retrieved ${shortDay(fact.source.retrieved)})`}</p>`;
}

function conflicts(check: FigureCheck, view: ReadingView): Html {
  if (check.conflictsWith.length === 0) {
    return html``;
  }
  const others = check.conflictsWith.map((id) => {
    const number = view.numbers.get(id);
    return number === undefined ? html`` : html` <a href="#figure-${id}">${number}</a>`;
  });
  return html`<p class="conflict">Does not agree with${others}.</p>`;
}
