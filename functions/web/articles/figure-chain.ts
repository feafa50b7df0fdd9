import type { ClaimInterval, Figure } from '../../../shared/figures/figure.ts';
import { rangeWords } from '../../../shared/figures/wording/amount-words.ts';
import { stalenessInWords } from '../../../shared/reference/staleness-words.ts';
import { address } from '../pages/address.ts';
import { dayWords } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { factDates, factValue, quantityWords } from '../pages/values.ts';
import { VERDICT_FACES } from '../pages/verdicts.ts';
import type { ReadingView } from './reading-view.ts';

const DAY_MS = 86_400_000;

/** How a figure came to its verdict: words, quantity, interval, subject, candidates, rule, sentence, verdict. */
export function figureChain(figure: Figure, view: ReadingView): Html {
  const { check, subject } = figure;
  const statement = view.statements.get(figure.statement);
  const speaker = view.faces.get(statement?.speaker ?? '')?.speaker;
  const isDay = figure.unit === 'date';
  return html`<details class="chain"><summary>How this was decided</summary><dl>
<dt>Words</dt><dd><q>${figure.text}</q>, ${speaker === undefined ? "in the article's own voice" : html`said by <a href="#speaker-${speaker.id}">${speaker.name}</a>`}</dd>
<dt>Read as</dt><dd>${figure.comparator} ${readValue(figure)}</dd>
<dt>Allows</dt><dd>${intervalWords(check.interval, isDay)}</dd>
<dt>About</dt><dd>${subject.entity === null ? 'nothing known' : html`<a href="${address.entity(subject.entity)}">${subject.entity}</a>, ${subject.metric}`}${subject.date !== null && html`, as of ${subject.date}`}</dd>
<dt>Facts looked at</dt><dd>${check.candidates.length === 0 ? 'none' : html`<ul>${check.candidates.map((fact) => html`<li><a href="${address.fact(fact.id)}">${factValue(fact)}</a>, ${factDates(fact)}</li>`)}</ul>`}</dd>
${check.stale !== undefined && html`<dt>Age of the fact</dt><dd>${stalenessInWords(check.stale)}</dd>`}
<dt>Rule</dt><dd><code>${check.rule}</code></dd>
<dt>In a sentence</dt><dd>${check.explanation}</dd>
<dt>Verdict</dt><dd>${VERDICT_FACES[check.verdict].label}; today ${VERDICT_FACES[check.today].label.toLowerCase()}</dd>
</dl></details>`;
}

function readValue(figure: Figure): string {
  const { value, low, high, unit } = figure;
  if (value !== null) {
    return quantityWords(value, unit);
  }
  return low === null || high === null ? '' : rangeWords(low, high, unit);
}

/** "more than 14,000", "from 3.6 to under 4"; days of a date are counted from 1970 and shown as days. */
function intervalWords({ low, high, lowOpen, highOpen }: ClaimInterval, isDay: boolean): string {
  const words = (bound: number) =>
    isDay ? dayWords(new Date(bound * DAY_MS).toISOString().slice(0, 10)) : quantityWords(bound, '');
  if (low !== null && high !== null) {
    return low === high
      ? `exactly ${words(low)}`
      : `${lowOpen ? 'more than' : 'from'} ${words(low)} ${highOpen ? 'to under' : 'to'} ${words(high)}`;
  }
  if (low !== null) {
    return `${lowOpen ? 'more than' : 'at least'} ${words(low)}`;
  }
  return high === null ? 'anything' : `${highOpen ? 'less than' : 'at most'} ${words(high)}`;
}
