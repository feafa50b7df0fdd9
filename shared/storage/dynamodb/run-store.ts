import type { VerdictChange } from '../../report/difference.ts';
import { digestOf, newsroomKeys } from '../keys.ts';
import type { RunStore, RunSummary } from '../ports.ts';
import { listPage } from './current-rows.ts';
import type { Item, Table } from './table.ts';

type Begun = Omit<RunSummary, 'articles' | 'changed'>;

interface RunItem extends Item {
  readonly run: Begun;
}

interface BatchItem extends Item {
  readonly articles: number;
  readonly changedIds: readonly string[];
}

interface DifferenceItem extends Item {
  readonly change: VerdictChange;
}

/** Runs over the archive. Batches and differences lie under what they are about, so that a retry counts nothing twice. */
export function dynamoRunStore(table: Table): RunStore {
  const begunRun = async (runId: string) =>
    (await table.get<RunItem>(newsroomKeys.run(runId), { consistent: true }))?.run ?? null;
  const write = async (run: Begun) => {
    await table.put({ ...newsroomKeys.run(run.runId), run });
    await table.put({ ...newsroomKeys.runRow(run.startedAt, run.runId), run });
  };
  const summary = async (run: Begun): Promise<RunSummary> => {
    const pk = newsroomKeys.ofRun(run.runId);
    const batches = await table.all<BatchItem>({ pk, prefix: newsroomKeys.batches });
    const changed = new Set(batches.flatMap(({ changedIds }) => changedIds));
    return {
      ...run,
      articles: batches.reduce((sum, { articles }) => sum + articles, 0),
      changed: changed.size,
    };
  };
  return {
    async begin(given) {
      if ((await begunRun(given.runId)) !== null) return;
      await write({ ...given, status: 'running', endedAt: null });
    },
    async addBatch(runId, { articleIds, changedIds, differences }) {
      await table.writeMany(
        differences.map(
          (change): DifferenceItem => ({
            ...newsroomKeys.difference(runId, change.articleId, change.figureId),
            change,
          }),
        ),
      );
      const key = newsroomKeys.batch(runId, digestOf(articleIds));
      const before = await table.get<BatchItem>(key, { consistent: true });
      const all = [...new Set([...(before?.changedIds ?? []), ...changedIds])];
      const batch: BatchItem = { ...key, articles: articleIds.length, changedIds: all };
      await table.put(batch);
    },
    async end(runId, status, at) {
      const run = await begunRun(runId);
      if (run !== null) await write({ ...run, status, endedAt: run.endedAt ?? at });
    },
    async get(runId) {
      const run = await begunRun(runId);
      if (run === null) return null;
      const differences = await table.all<DifferenceItem>({
        pk: newsroomKeys.ofRun(runId),
        prefix: newsroomKeys.differences,
      });
      return { ...(await summary(run)), differences: differences.map(({ change }) => change) };
    },
    list(query) {
      const pk = newsroomKeys.runs;
      return listPage<RunItem, RunSummary>(table, { ...query, pk, descending: true, scope: pk }, (items) =>
        Promise.all(items.map(({ run }) => summary(run))),
      );
    },
  };
}
