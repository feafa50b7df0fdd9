import type * as z from 'zod';
import { ALARMING } from '../../../shared/report/attention.ts';
import type { Page } from '../../../shared/storage/page.ts';
import type { ArticleItem } from '../../../shared/storage/reports.ts';
import { includesRole } from '../access/role.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';
import { dayElement, instantElement } from '../pages/dates.ts';
import { type Html, html } from '../pages/html.ts';
import { layout } from '../pages/layout.ts';
import { pager } from '../pages/pager.ts';
import { verdictCounts } from '../pages/verdicts.ts';
import { type ArticleFilters, articleFilters, isFiltered } from './article-filters.ts';
import type { articlePageSchema } from './contract.ts';
import { dropForm } from './drop-form.ts';

/** On the front there are so many that need attention; a page of their own has them all. */
const MOST = 10;

type Content = z.output<typeof articlePageSchema>;

/** The list of articles: on its first page what needs an editor stands above the rest. */
export async function articlesPage(
  content: Content,
  asked: Asked<unknown, ArticleFilters & { cursor?: string | undefined }, unknown>,
): Promise<Html> {
  const { query, newsroom, principal } = asked;
  const isFront = !isFiltered(query) && query.cursor === undefined;
  const urgent = isFront ? await newsroom.stores.reports.articles({ attention: true, limit: MOST }) : null;
  const main = html`<h1>Articles</h1>
${includesRole(principal.role, 'editor') && dropForm(newsroom.limits.article)}
${articleFilters(query)}
${urgent !== null && urgent.items.length > 0 && urgentSection(urgent)}
<section aria-labelledby="all"><h2 id="all">${query.attention === true ? 'Needs attention' : isFiltered(query) ? 'Found' : 'Newest first'}</h2>
${content.items.length === 0 ? nothing(isFiltered(query)) : list(content.items)}
${pager(asked.address, content.next)}
</section>`;
  return layout(asked, { title: 'Articles', section: '/articles', main });
}

function list(items: readonly ArticleItem[]): Html {
  return html`<ol class="articles">${items.map(row)}</ol>`;
}

function urgentSection({ items, next }: Page<ArticleItem>): Html {
  const more = next !== null && html`<p><a href="/articles?attention=true">All that need attention</a></p>`;
  return html`<section class="urgent" aria-labelledby="urgent"><h2 id="urgent">Needs attention</h2><ol class="articles">${items.map(urgentRow)}</ol>${more}</section>`;
}

function urgentRow(item: ArticleItem): Html {
  return html`<li>
<h3><a href="${address.article(item.articleId)}">${titleOf(item)}</a></h3>
${item.status === 'checked' ? verdictCounts(item.summary, ALARMING) : unread(item)}
</li>`;
}

function titleOf(item: ArticleItem): string {
  return item.headline === '' ? item.articleId : item.headline;
}

function row(item: ArticleItem): Html {
  return html`<li class="${item.status}">
<h3><a href="${address.article(item.articleId)}">${titleOf(item)}</a></h3>
<p class="meta">${dayElement(item.published.date)}${item.published.basis === 'assumed' && ' (assumed)'} · version ${item.version} · checked ${instantElement(item.checkedAt)}</p>
${item.status === 'checked' ? html`${verdictCounts(item.summary)}` : unread(item)}
</li>`;
}

function unread(item: ArticleItem): Html {
  const word = item.status === 'rejected' ? 'Not read' : 'Check failed';
  return html`<p class="unread"><strong><span aria-hidden="true">⚠</span> ${word}.</strong> ${item.rejection?.detail}</p>`;
}

function nothing(filtered: boolean): Html {
  return filtered
    ? html`<p class="empty">No article fits. <a href="/articles">Show all</a></p>`
    : html`<p class="empty">Nothing has been dropped yet.</p>`;
}
