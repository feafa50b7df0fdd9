import { searchWords } from '../../report/search-words.ts';
import { objectKeys, reportKeys } from '../keys.ts';
import type { ArtefactStore } from '../ports.ts';
import type { ReportStore, SpeakerItem, UnmatchedItem } from '../reports.ts';
import { currentPage, listPage } from './current-rows.ts';
import { rememberFirstDrop } from './first-drop.ts';
import type { LatestItem, VersionRow } from './latest.ts';
import { listArticles } from './list-articles.ts';
import type { SpeakerEntry } from './list-speaker.ts';
import { publishReport } from './publish-report.ts';
import type { CountItem, RankItem } from './rank-unmatched.ts';
import { readReport } from './read-report.ts';
import type { FigureRow, SpeakerRow } from './report-rows.ts';
import type { Table } from './table.ts';

/** Reports as objects of the artefact store, with the index over them in a DynamoDB table. */
export function dynamoReportStore(table: Table, artefacts: ArtefactStore): ReportStore {
  const latestOf = (articleId: string) =>
    table.get<LatestItem>(reportKeys.latest(articleId), { consistent: true });
  const keyOf = async (articleId: string, version: number): Promise<string | null> => {
    const latest = await latestOf(articleId);
    if (latest?.versionItem.version === version) return latest.reportKey;
    const row = await table.get<VersionRow>(reportKeys.version(articleId, version));
    return row?.reportKey ?? null;
  };
  return {
    publish: (report, drop) => publishReport(table, artefacts, report, drop),
    async latest(articleId) {
      const latest = await latestOf(articleId);
      return latest === null ? null : await readReport(artefacts, latest.reportKey);
    },
    async version(articleId, version) {
      const key = await keyOf(articleId, version);
      return key === null ? null : await readReport(artefacts, key);
    },
    async presignGet(articleId, version) {
      const key = await keyOf(articleId, version);
      return key === null ? null : await artefacts.presignGet(key);
    },
    async versions(articleId) {
      const latest = await latestOf(articleId);
      if (latest === null) return [];
      const pk = reportKeys.ofArticle(articleId);
      const rows = await table.all<VersionRow>({ pk, prefix: reportKeys.versions });
      const current = latest.versionItem;
      return [current, ...rows.map(({ versionItem }) => versionItem).reverse()].filter(
        ({ version }, place) => place === 0 || version < current.version,
      );
    },
    articles: (query) => listArticles(table, query),
    speakers(query) {
      const word = query.q === undefined ? undefined : searchWords(query.q).at(-1);
      const prefix = word === undefined ? reportKeys.speakerNames : reportKeys.speakerWords(word);
      return listPage<SpeakerEntry, SpeakerItem>(
        table,
        { ...query, pk: reportKeys.speakers, prefix, descending: false, scope: `speakers ${query.q ?? ''}` },
        async (entries) => entries.map(({ speaker }) => (saysAll(speaker, query.q) ? speaker : null)),
      );
    },
    speaker(speakerId, query) {
      const pk = reportKeys.bySpeaker(speakerId);
      return currentPage<SpeakerRow, SpeakerRow['tone']>(
        table,
        { ...query, pk, descending: true, scope: pk },
        ({ tone }) => tone,
      );
    },
    figures: ({ verdict, ...request }) => figuresIn(table, reportKeys.byVerdict(verdict), request),
    figuresByFact: (factId, request) => figuresIn(table, reportKeys.byFact(factId), request),
    unmatched(query) {
      const pk = reportKeys.unmatched;
      return listPage<RankItem, UnmatchedItem>(
        table,
        { ...query, pk, descending: true, scope: pk },
        async (ranks) => {
          const keys = ranks.map(({ subject }) => reportKeys.unmatchedCount(subject));
          const counts = await table.getMany<CountItem>(keys);
          const standing = new Map(counts.map((item) => [item.pk, item.count]));
          return ranks.map(({ subject, count, example }) =>
            standing.get(reportKeys.unmatchedCount(subject).pk) === count
              ? { subject, count, example }
              : null,
          );
        },
      );
    },
    async lastDrop(articleId) {
      const latest = await latestOf(articleId);
      if (latest === null) return null;
      return { sequencer: latest.sequencer, dropVersion: latest.dropVersion, at: latest.droppedAt };
    },
    firstDropDay: (articleId, at, timeZone) => rememberFirstDrop(table, articleId, at, timeZone),
    async unannounced(articleId) {
      const latest = await latestOf(articleId);
      if (latest === null || latest.announced >= latest.versionItem.version) return null;
      return { from: latest.announced, to: latest.versionItem.version };
    },
    async markAnnounced(articleId, version) {
      await table.update(reportKeys.latest(articleId), 'SET announced = :version', {
        condition: 'announced < :version',
        values: { ':version': version },
      });
    },
    async *articleIds() {
      for await (const key of artefacts.list(objectKeys.catalogue))
        yield key.slice(objectKeys.catalogue.length);
    },
  };
}

function figuresIn(
  table: Table,
  pk: string,
  request: { cursor?: string | undefined; limit?: number | undefined },
) {
  return currentPage<FigureRow, FigureRow['figure']>(
    table,
    { ...request, pk, descending: true, scope: pk },
    ({ figure }) => figure,
  );
}

function saysAll(speaker: SpeakerItem, q: string | undefined): boolean {
  if (q === undefined) return true;
  const words = searchWords(speaker.speakerId);
  return searchWords(q).every((asked) => words.some((word) => word.startsWith(asked)));
}
