import type { Verdict } from '../../../shared/figures/figure.ts';
import type { ReportSummary } from '../../../shared/report/report.ts';
import { type Html, html } from './html.ts';

interface VerdictFace {
  readonly label: string;
  /** Tells verdicts apart without colour. */
  readonly sign: string;
  readonly meaning: string;
}

/** How each verdict shows itself, what needs an editor first. */
export const VERDICT_FACES: Readonly<Record<Verdict, VerdictFace>> = {
  contradicted: { label: 'Contradicted', sign: '✕', meaning: 'A fact says otherwise.' },
  inconsistent: { label: 'Inconsistent', sign: '≠', meaning: 'Two places in the article disagree.' },
  outdated: { label: 'Outdated', sign: '↺', meaning: 'An earlier fact fits, the one of that day does not.' },
  ambiguous: { label: 'Ambiguous', sign: '⁇', meaning: 'Two facts fit about equally well.' },
  approximate: { label: 'Approximate', sign: '≈', meaning: 'Off by no more than the wording allows.' },
  supported: { label: 'Supported', sign: '✓', meaning: 'A fact of that day bears it out.' },
  unverifiable: { label: 'Unverifiable', sign: '○', meaning: 'There is no fact to hold it against.' },
  'not-checkable': { label: 'Not checkable', sign: '–', meaning: 'A forecast, a condition or an opinion.' },
};

export const VERDICTS = Object.keys(VERDICT_FACES) as Verdict[];

/** A verdict as sign and word. */
export function verdictMark(verdict: Verdict): Html {
  const { label, sign } = VERDICT_FACES[verdict];
  return html`<span class="verdict v-${verdict}"><span class="sign" aria-hidden="true">${sign}</span> ${label}</span>`;
}

/** How many figures of an article have which verdict, what needs an editor first; "no figures" where there are none. */
export function verdictCounts(summary: ReportSummary, shown: readonly Verdict[] = VERDICTS): Html {
  const counted = shown.filter((verdict) => (summary.byVerdict[verdict] ?? 0) > 0);
  if (counted.length === 0) {
    return html`<p class="counts muted">No figures</p>`;
  }
  return html`<ul class="counts" aria-label="Figures by verdict">
    ${counted.map((verdict) => {
      const { label, sign } = VERDICT_FACES[verdict];
      return html`<li class="verdict v-${verdict}"><span class="sign" aria-hidden="true">${sign}</span> ${summary.byVerdict[verdict] ?? 0} ${label.toLowerCase()}</li>`;
    })}
  </ul>`;
}
