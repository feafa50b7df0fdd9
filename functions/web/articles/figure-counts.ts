import type { Figure, Verdict } from '../../../shared/figures/figure.ts';
import { type Html, html } from '../pages/html.ts';
import { VERDICT_FACES, VERDICTS } from '../pages/verdicts.ts';
import type { ReadingView } from './reading-view.ts';

/** How many figures have which verdict, and how many would have another today; each count leads to the first of them. */
export function figureCounts({ report }: ReadingView): Html {
  if (report.figures.length === 0) {
    return html`<p class="counts muted">No figures</p>`;
  }
  const changed = report.figures.filter(({ check }) => check.today !== check.verdict);
  return html`${counts(report.figures, ({ check }) => check.verdict, 'Figures by verdict')}
${changed.length > 0 && html`<div class="today-counts"><span>Printed today:</span> ${counts(changed, ({ check }) => check.today, 'Figures that would have another verdict today')}</div>`}`;
}

function counts(figures: readonly Figure[], verdictOf: (figure: Figure) => Verdict, label: string): Html {
  const byVerdict = Map.groupBy(figures, verdictOf);
  return html`<ul class="counts" aria-label="${label}">${VERDICTS.map((verdict) => {
    const [first, ...others] = byVerdict.get(verdict) ?? [];
    const { label: word, sign } = VERDICT_FACES[verdict];
    return first === undefined
      ? html``
      : html`<li class="verdict v-${verdict}"><a href="#figure-${first.id}"><span class="sign" aria-hidden="true">${sign}</span> ${others.length + 1} ${word.toLowerCase()}</a></li>`;
  })}</ul>`;
}
