import { expect, test } from 'vitest';
import { localRuns } from '../../../infra/local/rescoring/local-runs.ts';
import { PermanentError } from '../../../shared/runtime/errors.ts';
import type { ArtefactStore } from '../../../shared/storage/ports.ts';
import type { RescoreRun, RunStore } from '../../../shared/storage/runs.ts';

interface Step {
  readonly action: 'plan' | 'batch' | 'finish';
  readonly runId?: string;
  readonly run?: { readonly runId: string };
  readonly items?: readonly { readonly articleId: string }[];
  readonly error?: unknown;
}

/** Runs over `articles`, with a function that notes its steps and keeps the record as rescore-articles does. */
function archive(articles: readonly string[], failsOn?: string) {
  const steps: Step[] = [];
  const records = new Map<string, { runId: string; status: string; whole: boolean }>();
  const faults: unknown[] = [];
  const ended: string[] = [];
  const manifest = new TextEncoder().encode(JSON.stringify(articles.map((articleId) => ({ articleId }))));
  const rescore = async (input: unknown) => {
    const step = input as Step;
    steps.push(step);
    if (step.action === 'plan') {
      const runId = step.runId ?? '';
      if (!records.has(runId)) records.set(runId, { runId, status: 'running', whole: true });
      return { run: { runId }, manifest: `runs/${runId}/articles.json` };
    }
    if (step.items?.some((item) => item.articleId === failsOn)) throw new PermanentError('broken');
    const record = records.get(step.run?.runId ?? '');
    if (step.action === 'finish' && record) record.status = step.error ? 'failed' : 'done';
    return null;
  };
  const stores = {
    artefacts: { get: async () => manifest } as unknown as ArtefactStore,
    runs: {
      get: async (runId: string) => (records.get(runId) ?? null) as RescoreRun | null,
      list: async () => ({ items: [...records.values()], next: null }),
    } as unknown as RunStore,
  };
  const runs = localRuns(rescore, stores, () => new Date('2023-05-04T09:00:00Z'), {
    ended: (run) => void ended.push(`${run.runId} ${run.status}`),
    fault: (error) => void faults.push(error),
  });
  return { runs, steps, records, faults, ended };
}

const whole = { cause: 'person', articles: null, who: 'Desk', why: null } as const;
const ids = Array.from({ length: 250 }, (_, index) => `a-${index}`);

test('a run is planned, gone through in batches of a hundred and closed', async () => {
  const { runs, steps, records } = archive(ids);
  const { runId, status } = await runs.start(whole);
  expect(status).toBe('running');
  await expect.poll(() => records.get(runId)?.status).toBe('done');
  expect(steps.map((step) => [step.action, step.items?.length])).toEqual([
    ['plan', undefined],
    ['batch', 100],
    ['batch', 100],
    ['batch', 50],
    ['finish', undefined],
  ]);
});

test('the end of a run is told once it is on record', async () => {
  const { runs, ended } = archive(ids);
  const { runId } = await runs.start(whole);
  await expect.poll(() => ended).toEqual([`${runId} done`]);
});

test('a run of a name that is on record is not begun again', async () => {
  const { runs, steps } = archive([]);
  await runs.start({ ...whole, runId: 'reference-7' });
  await runs.start({ ...whole, runId: 'reference-7' });
  expect(steps.filter((step) => step.action === 'plan')).toHaveLength(1);
});

test('runs go one after another', async () => {
  const { runs, steps, records } = archive(ids);
  const [first, second] = [await runs.start(whole), await runs.start(whole)];
  await expect.poll(() => records.get(second.runId)?.status).toBe('done');
  const order = steps.filter((step) => step.run).map((step) => step.run?.runId);
  expect(order).toEqual([...Array(4).fill(first.runId), ...Array(4).fill(second.runId)]);
});

test('a batch that fails for good closes the run as failed', async () => {
  const { runs, records, faults, ended } = archive(ids, 'a-150');
  const { runId } = await runs.start(whole);
  await expect.poll(() => records.get(runId)?.status).toBe('failed');
  await expect.poll(() => ended).toEqual([`${runId} failed`]);
  expect(faults).toHaveLength(1);
});

test('what a stop left unfinished is gone on with', async () => {
  const { runs, steps, records } = archive(ids);
  records.set('left', { runId: 'left', status: 'running', whole: true });
  records.set('done', { runId: 'done', status: 'done', whole: true });
  await runs.resume();
  await expect.poll(() => records.get('left')?.status).toBe('done');
  expect(steps.filter((step) => step.action === 'plan').map((step) => step.runId)).toEqual(['left']);
});

test('a stop closes nothing that is not gone through', async () => {
  const { runs, records, ended } = archive(ids);
  const { runId } = await runs.start(whole);
  await runs.stop();
  expect(records.get(runId)?.status).toBe('running');
  expect(ended).toEqual([]);
});
