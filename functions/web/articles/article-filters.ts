import type { Verdict } from '../../../shared/figures/figure.ts';
import { address } from '../pages/address.ts';
import { type Html, html } from '../pages/html.ts';
import { VERDICT_FACES, VERDICTS } from '../pages/verdicts.ts';

export interface ArticleFilters {
  readonly q?: string | undefined;
  readonly day?: string | undefined;
  readonly verdict?: Verdict | undefined;
  readonly speaker?: string | undefined;
  readonly attention?: boolean | undefined;
}

/** Whether a list shows less than everything. */
export function isFiltered({ q, day, verdict, speaker, attention }: ArticleFilters): boolean {
  return (
    attention === true || [q, day, verdict, speaker].some((filter) => filter !== undefined && filter !== '')
  );
}

/** The form that narrows the list. A speaker is chosen on a page of theirs and stays chosen
 * here, as does the need for attention. */
export function articleFilters(query: ArticleFilters): Html {
  const { q = '', day = '', verdict, speaker, attention } = query;
  return html`<search><form class="filters" action="/articles">
<p class="field grow"><label for="q">Headline</label><input id="q" name="q" type="search" value="${q}"></p>
<p class="field"><label for="day">Published on</label><input id="day" name="day" type="date" value="${day}"></p>
<p class="field"><label for="verdict">With a figure</label><select id="verdict" name="verdict"><option value="">of any verdict</option>
${VERDICTS.map((option) => html`<option value="${option}"${option === verdict ? html` selected` : ''}>${VERDICT_FACES[option].label.toLowerCase()}</option>`)}
</select></p>
${speaker !== undefined && html`<p class="chosen"><input type="hidden" name="speaker" value="${speaker}">with <a href="${address.speaker(speaker)}">${speaker}</a></p>`}
${attention === true && html`<p class="chosen"><input type="hidden" name="attention" value="true">that need attention</p>`}
<p class="field"><button>Find</button>${isFiltered(query) && html` <a href="/articles">Show all</a>`}</p>
</form></search>`;
}
