import { gravityOf } from '../../report/attention.ts';
import { searchWords } from '../../report/search-words.ts';
import { reportKeys } from '../keys.ts';
import type { Page } from '../page.ts';
import type { ArticleItem, ArticleQuery } from '../reports.ts';
import { currentPage } from './current-rows.ts';
import type { LatestItem } from './latest.ts';
import type { Row, SpeakerRow } from './report-rows.ts';
import type { Table } from './table.ts';

/**
 * Articles, newest first; those that need attention, where nothing else is asked, the gravest first. The narrowest list that answers part of the question is read (a speaker's, a word's, a
 * verdict's, all), of one day where one is asked for; the rest of the question is put to each article found.
 */
export async function listArticles(table: Table, query: ArticleQuery): Promise<Page<ArticleItem>> {
  const words = query.q === undefined ? [] : searchWords(query.q);
  if (query.q !== undefined && words.length === 0) return { items: [], next: null };
  const { day, speaker, verdict, q } = query;
  const narrowing = { day, speaker, verdict, q };
  const longest = [...words].sort((a, b) => b.length - a.length)[0];
  const pk =
    query.attention === true && Object.values(narrowing).every((filter) => filter === undefined)
      ? reportKeys.attention
      : query.speaker !== undefined
        ? reportKeys.bySpeaker(query.speaker)
        : longest !== undefined
          ? reportKeys.byWord(longest)
          : query.verdict !== undefined
            ? reportKeys.articlesWith(query.verdict)
            : reportKeys.articles;
  const prefix = query.day === undefined ? undefined : `${query.day}#`;
  const scope = JSON.stringify([
    'articles',
    query.day,
    query.speaker,
    query.verdict,
    query.q,
    query.attention,
  ]);
  return await currentPage<Row | SpeakerRow, ArticleItem>(
    table,
    { cursor: query.cursor, limit: query.limit, pk, prefix, descending: true, scope },
    (_row, latest) => (answers(latest, query, words) ? latest.article : null),
  );
}

function answers({ article }: LatestItem, query: ArticleQuery, words: readonly string[]): boolean {
  if (query.verdict !== undefined && article.summary.byVerdict[query.verdict] === undefined) return false;
  if (query.attention === true && gravityOf(article) === null) return false;
  const headline = new Set(searchWords(article.headline));
  return words.every((word) => headline.has(word));
}
