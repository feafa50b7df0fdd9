import type { VerdictChange } from '../../report/difference.ts';
import { digestOf, newsroomKeys } from '../keys.ts';
import type { RunStore, RunSummary } from '../runs.ts';
import { listPage } from './current-rows.ts';
import type { Item, Table } from './table.ts';

type Begun = Omit<RunSummary, 'articles' | 'changed' | 'failed'>;

interface RunItem extends Item {
  readonly run: Begun;
}

interface BatchItem extends Item {
  readonly articles: number;
  readonly changedIds: readonly string[];
  readonly failedIds: readonly string[];
}

interface DifferenceItem extends Item {
  readonly change: VerdictChange;
}

/**
 * Runs over the archive. Batches and differences lie under what they are about, so that a retry counts nothing twice;
 * an article whose new version was published just before a crash is counted by its differences.
 */
export function dynamoRunStore(table: Table): RunStore {
  const begunRun = async (runId: string) =>
    (await table.get<RunItem>(newsroomKeys.run(runId), { consistent: true }))?.run ?? null;
  const write = async (run: Begun) => {
    await table.put({ ...newsroomKeys.run(run.runId), run });
    await table.put({ ...newsroomKeys.runRow(run.startedAt, run.runId), run });
  };
  const differencesOf = async (runId: string) => {
    const range = { pk: newsroomKeys.ofRun(runId), prefix: newsroomKeys.differences };
    return (await table.all<DifferenceItem>(range)).map(({ change }) => change);
  };
  const summary = async (run: Begun, differences: readonly VerdictChange[]): Promise<RunSummary> => {
    const pk = newsroomKeys.ofRun(run.runId);
    const batches = await table.all<BatchItem>({ pk, prefix: newsroomKeys.batches });
    const changed = new Set([
      ...batches.flatMap(({ changedIds }) => changedIds),
      ...differences.map(({ articleId }) => articleId),
    ]);
    return {
      ...run,
      articles: batches.reduce((sum, { articles }) => sum + articles, 0),
      changed: changed.size,
      failed: batches.reduce((sum, { failedIds }) => sum + failedIds.length, 0),
    };
  };
  const summaryOf = async (run: Begun) => await summary(run, await differencesOf(run.runId));
  return {
    async begin(given) {
      const begun = await begunRun(given.runId);
      if (begun !== null) return await summaryOf(begun);
      const run: Begun = { ...given, status: 'running', endedAt: null, planned: null };
      await write(run);
      return { ...run, articles: 0, changed: 0, failed: 0 };
    },
    async plan(runId, articles) {
      const run = await begunRun(runId);
      if (run !== null) await write({ ...run, planned: articles });
    },
    async addDifferences(runId, differences) {
      await table.writeMany(
        differences.map(
          (change): DifferenceItem => ({
            ...newsroomKeys.difference(runId, change.articleId, change.figureId),
            change,
          }),
        ),
      );
    },
    async addBatch(runId, { articleIds, changedIds, failedIds }) {
      const key = newsroomKeys.batch(runId, digestOf(articleIds));
      const before = await table.get<BatchItem>(key, { consistent: true });
      const all = [...new Set([...(before?.changedIds ?? []), ...changedIds])];
      const batch: BatchItem = { ...key, articles: articleIds.length, changedIds: all, failedIds };
      await table.put(batch);
    },
    async end(runId, status, at) {
      const run = await begunRun(runId);
      if (run !== null) await write({ ...run, status, endedAt: run.endedAt ?? at });
    },
    async get(runId) {
      const run = await begunRun(runId);
      if (run === null) return null;
      const differences = await differencesOf(runId);
      return { ...(await summary(run, differences)), differences };
    },
    list(query) {
      const pk = newsroomKeys.runs;
      return listPage<RunItem, RunSummary>(table, { ...query, pk, descending: true, scope: pk }, (items) =>
        Promise.all(items.map(({ run }) => summaryOf(run))),
      );
    },
  };
}
