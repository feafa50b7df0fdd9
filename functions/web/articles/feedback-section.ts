import type { FigureFeedback } from '../../../shared/figures/feedback.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { includesRole } from '../access/role.ts';
import { address } from '../pages/address.ts';
import { shortDay } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { signatureField } from '../pages/signature.ts';
import { VERDICT_FACES } from '../pages/verdicts.ts';
import type { NoteContext } from './note-context.ts';

const SAID: Readonly<Record<FigureFeedback['action'], string>> = {
  accept: 'Accepted',
  ignore: 'Set aside',
  'wrong-subject': 'Given another subject',
};

/** What people said of a figure; nothing where nobody did. */
export function givenFeedback(figure: Figure, context: NoteContext): Html {
  const given = context.feedback.filter((feedback) => feedback.figureId === figure.id);
  return given.length === 0
    ? html``
    : html`<ul class="given" aria-label="Feedback">${given.map((each) => said(each, figure))}</ul>`;
}

function said(feedback: FigureFeedback, figure: Figure): Html {
  const { action, subject, confirmed, who, at, reason } = feedback;
  const about = subject === null ? '' : ` (${subject.entity}, ${subject.metric})`;
  const as = confirmed === null ? '' : ` as ${VERDICT_FACES[confirmed].label.toLowerCase()}`;
  const isOther = confirmed !== null && confirmed !== figure.check.verdict;
  return html`<li>${SAID[action]}${about}${as} by ${who}, ${shortDay(at.slice(0, 10))}: ${reason}${isOther && html` <strong>The verdict is another now.</strong>`}</li>`;
}

/** The form to say something of a figure; nothing for those who may not, or beside an earlier version. */
export function feedbackForm(figure: Figure, articleId: string, context: NoteContext): Html {
  if (!context.isLatest || !includesRole(context.principal.role, 'editor')) {
    return html``;
  }
  const key = figure.id;
  return html`<details class="feedback"><summary>Feedback</summary>
<form method="post" action="${address.feedback(articleId, key)}"><input type="hidden" name="verdict" value="${figure.check.verdict}">
<fieldset><legend>The verdict</legend>
<p><input type="radio" id="accept-${key}" name="action" value="accept" required> <label for="accept-${key}">is right</label></p>
<p><input type="radio" id="ignore-${key}" name="action" value="ignore"> <label for="ignore-${key}">is wrong, or of no use here: set the figure aside</label></p>
<p><input type="radio" id="wrong-${key}" name="action" value="wrong-subject"> <label for="wrong-${key}">is about the wrong thing; it should be about:</label></p>
<p class="field inset"><label for="entity-${key}">Who or what</label><input id="entity-${key}" name="entity" maxlength="200" value="${figure.subject.entity ?? ''}"></p>
<p class="field inset"><label for="metric-${key}">What of it</label><input id="metric-${key}" name="metric" maxlength="200" value="${figure.subject.metric ?? ''}"></p>
</fieldset>
<p class="field"><label for="reason-${key}">Why</label><input id="reason-${key}" name="reason" required maxlength="2000"></p>
${signatureField(context.principal, key)}
<p><button>Send</button></p>
</form></details>`;
}
