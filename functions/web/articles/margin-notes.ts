import type { Figure, FigureCheck, Verdict } from '../../../shared/figures/figure.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { warningInWords } from '../../../shared/reference/staleness-words.ts';
import { address, webAddress } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { factDates, factValue } from '../pages/values.ts';
import { VERDICT_FACES, VERDICTS } from '../pages/verdicts.ts';
import { feedbackForm, givenFeedback } from './feedback-section.ts';
import { figureChain } from './figure-chain.ts';
import type { NoteContext } from './note-context.ts';
import type { ReadingView } from './reading-view.ts';

/** The notes on a paragraph's figures, one each; nothing where it has none. */
export function marginNotes(figures: readonly Figure[], view: ReadingView, context: NoteContext): Html {
  if (figures.length === 0) {
    return html``;
  }
  const numbers = numbersOf(figures, view);
  const label = numbers.length === 1 ? `Note ${numbers[0]}` : `Notes ${numbers[0]} to ${numbers.at(-1)}`;
  return html`<aside class="notes" aria-label="${label}">${figures.filter((figure) => !isQuiet(figure)).map((figure) => note(figure, view, context))}${quietNotes(figures.filter(isQuiet), view, context)}</aside>`;
}

/** Whether nothing can be said of a figure, now or when it was printed: there is nothing to do about it. */
function isQuiet({ check }: Figure): boolean {
  return isUnanswered(check.verdict) && isUnanswered(check.today);
}

function isUnanswered(verdict: Verdict): boolean {
  return verdict === 'unverifiable' || verdict === 'not-checkable';
}

/** Folded, with their numbers to be seen, so that a paragraph of them takes a line; a link to one unfolds them. */
function quietNotes(figures: readonly Figure[], view: ReadingView, context: NoteContext): Html {
  if (figures.length === 0) {
    return html``;
  }
  const groups = VERDICTS.flatMap((verdict) => {
    const group = figures.filter(({ check }) => check.verdict === verdict);
    const { label, sign } = VERDICT_FACES[verdict];
    return group.length === 0
      ? []
      : html`<span class="v-${verdict}">${numbersOf(group, view).join(', ')} <span class="sign" aria-hidden="true">${sign}</span> ${label.toLowerCase()}</span>`;
  });
  return html`<details class="quiet"><summary>${groups}</summary>${figures.map((figure) => note(figure, view, context))}</details>`;
}

function numbersOf(figures: readonly Figure[], view: ReadingView): number[] {
  return figures.map((figure) => view.numbers.get(figure.id) ?? 0);
}

function note(figure: Figure, view: ReadingView, context: NoteContext): Html {
  const { check } = figure;
  const { label, sign } = VERDICT_FACES[check.verdict];
  return html`<div class="note v-${check.verdict}" id="note-${figure.id}" tabindex="-1">
<p class="note-head"><a href="#figure-${figure.id}"><span class="unseen">Note </span>${view.numbers.get(figure.id)}<span class="unseen">, back to the text</span></a> <strong class="verdict v-${check.verdict}"><span class="sign" aria-hidden="true">${sign}</span> ${label}</strong> <q class="about">${figure.text}</q></p>
${!isSettled(check) && html`<p>${check.explanation}</p>`}
${today(check, view.report.asOf)}
${factsOf(check).map((fact) => factLine(fact, !isSettled(check)))}
${check.stale !== undefined && html`<p class="stale">${warningInWords(check.stale)}</p>`}
${conflicts(check, view)}
${givenFeedback(figure, context)}
<div class="tools">${figureChain(figure, view)}${feedbackForm(figure, view.report.articleId, context)}</div>
</div>`;
}

/** The facts a verdict leans on, each once: the one it was judged by, or all between which nothing could decide. */
function factsOf({ verdict, fact, candidates }: FigureCheck): Fact[] {
  const leantOn = verdict === 'ambiguous' ? candidates : [];
  const all = fact === null ? leantOn : [fact, ...leantOn];
  return [...new Map(all.map((each) => [each.id, each])).values()];
}

/** Whether a figure stands, then and now, by a fact that says it all: its sentence is among how it was decided. */
function isSettled({ verdict, today, fact }: FigureCheck): boolean {
  return verdict === 'supported' && today === 'supported' && fact !== null;
}

function today(check: FigureCheck, asOf: string): Html {
  if (check.today === check.verdict) {
    return html``;
  }
  const { label, sign } = VERDICT_FACES[check.today];
  return html`<p class="today v-${check.today}">Printed on ${shortDay(asOf)} it would be <strong><span aria-hidden="true">${sign}</span> ${label.toLowerCase()}</strong>.</p>`;
}

function factLine(fact: Fact, withRetrieval: boolean): Html {
  const source = webAddress(fact.source.url);
  const name =
    source === null
      ? html`${fact.source.name}`
      : html`<a href="${source}" rel="noreferrer external">${fact.source.name}</a>`;
  const dates = fact.value === fact.validFrom ? html`` : html`, ${factDates(fact)}`;
  return html`<p class="fact"><a href="${address.fact(fact.id)}">${fact.entity}, ${fact.metric}</a> · ${factValue(fact)}${dates} · ${name}${withRetrieval && fact.source.retrieved !== null && html` (retrieved ${shortDay(fact.source.retrieved)})`}</p>`;
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
