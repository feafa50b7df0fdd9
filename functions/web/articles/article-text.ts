import type { Figure } from '../../../shared/figures/figure.ts';
import { type Html, html } from '../pages/html.ts';
import { VERDICT_FACES } from '../pages/verdicts.ts';
import { marginNotes } from './margin-notes.ts';
import { type TextPiece, type TextRun, textRuns } from './marks.ts';
import type { NoteContext } from './note-context.ts';
import type { ParagraphView, ReadingView } from './reading-view.ts';

/** The article as its readers will see it, with statements and figures marked and the notes on each paragraph after it. */
export function articleText(view: ReadingView, notes: NoteContext): Html {
  return html`<div class="text" lang="${view.report.language}">
${view.paragraphs.map((paragraph) => paragraphElement(paragraph, view, notes))}
</div>`;
}

function paragraphElement(shown: ParagraphView, view: ReadingView, notes: NoteContext): Html {
  const runs = textRuns(shown.paragraph, shown.said, shown.figures);
  const figures = new Map(shown.figures.map((figure) => [figure.id, figure]));
  const content = runs.map((run) => runElement(run, view, figures));
  const { kind } = shown.paragraph;
  const element = kind === 'headline' ? html`<h1>${content}</h1>` : html`<p class="${kind}">${content}</p>`;
  return html`${element}${marginNotes(shown.figures, view, notes)}`;
}

function runElement(run: TextRun, view: ReadingView, figures: ReadonlyMap<string, Figure>): Html {
  const pieces = run.pieces.map((piece) => pieceElement(piece, view, figures));
  if (run.said === null) {
    return html`${pieces}`;
  }
  const statement = view.statements.get(run.said.statement);
  const face = view.faces.get(statement?.speaker ?? '');
  const hue = face === undefined ? 'unnamed' : `hue-${face.hue}`;
  if (!run.opens) {
    return html`<span class="said ${hue}">${pieces}</span>`;
  }
  const name = face?.speaker.name ?? 'an unnamed speaker';
  const target = face === undefined ? '#speakers' : `#speaker-${face.speaker.id}`;
  return html`<span class="said ${hue}" id="statement-${run.said.statement}"><a class="who" href="${target}"><span aria-hidden="true">${face?.initials ?? '?'}</span><span class="unseen">${name}: </span></a>${pieces}</span>`;
}

function pieceElement(piece: TextPiece, view: ReadingView, figures: ReadonlyMap<string, Figure>): Html {
  const text = view.report.text.slice(piece.start, piece.end);
  const figure = piece.figure === null ? undefined : figures.get(piece.figure);
  if (figure === undefined) {
    return html`${text}`;
  }
  const { label, sign } = VERDICT_FACES[figure.check.verdict];
  const number = view.numbers.get(figure.id) ?? 0;
  return html`<a class="figure v-${figure.check.verdict}" id="figure-${figure.id}" href="#note-${figure.id}">${text}<sup><span aria-hidden="true">${number}${sign}</span><span class="unseen">, note ${number}: ${label.toLowerCase()}</span></sup></a>`;
}
