import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIdFor } from '../../shared/article/article-id.ts';
import { PermanentError, RetryableError } from '../../shared/runtime/errors.ts';
import { openWorkflowBench, type StageName, type WorkflowBench } from './workflow-bench.ts';

const story = `Harbour board splits over dredging

PORT SELWYN, May 2 - The harbour board met on Thursday to settle the dredging dispute.

“We will not accept another delay,” said Ilse Marrenby, who chairs the board. She said NATO has 32 members.`;

let bench: WorkflowBench;
let drops = 0;

beforeAll(async () => {
  bench = await openWorkflowBench();
});
afterAll(() => bench.close());

const nextName = () => `2024-05-02-harbour-${++drops}.txt`;
const throttled = () => {
  throw new RetryableError('throttled');
};
const once = (call: number) => {
  if (call === 0) throttled();
};

describe('check-article, the definition that is deployed', () => {
  it('takes a drop to a published report', async () => {
    const name = nextName();
    const run = await bench.check(await bench.drop(name, story));
    expect(run).toEqual({
      calls: { 'Split statements': 1, 'Score tone': 1, 'Check figures': 1, Publish: 1 },
      parked: [],
      failed: null,
    });
    const report = await bench.stores.reports.latest(articleIdFor(name));
    expect(report).toMatchObject({ status: 'checked', version: 1 });
    expect(report?.speakers.map((speaker) => speaker.name)).toContain('Ilse Marrenby');
  });

  it('publishes a rejection without scoring anything', async () => {
    const name = nextName();
    const run = await bench.check(await bench.drop(name, ' \n'));
    expect(run.calls).toEqual({ 'Split statements': 1, 'Score tone': 0, 'Check figures': 0, Publish: 1 });
    expect(await bench.stores.reports.latest(articleIdFor(name))).toMatchObject({
      status: 'rejected',
      rejection: { reason: 'empty' },
    });
  });

  it.each<StageName>(['Split statements', 'Score tone', 'Check figures', 'Publish'])(
    'tries %s again after a passing fault',
    async (stage) => {
      const name = nextName();
      const run = await bench.check(await bench.drop(name, story), { [stage]: once });
      expect(run.calls[stage]).toBe(2);
      expect(run.failed).toBeNull();
      expect(await bench.stores.reports.latest(articleIdFor(name))).toMatchObject({
        status: 'checked',
        version: 1,
      });
    },
  );

  it.each<StageName>(['Split statements', 'Score tone', 'Check figures'])(
    'publishes a failed report when %s keeps failing',
    async (stage) => {
      const name = nextName();
      const run = await bench.check(await bench.drop(name, story), { [stage]: throttled });
      expect(run.calls[stage]).toBe(4);
      expect(run.parked).toEqual([]);
      expect(await bench.stores.reports.latest(articleIdFor(name))).toMatchObject({
        status: 'failed',
        rejection: { reason: 'failed' },
      });
    },
  );

  it('does not try again what would fail the same way', async () => {
    const name = nextName();
    const run = await bench.check(await bench.drop(name, story), {
      'Check figures': () => {
        throw new PermanentError('no such artefact');
      },
    });
    expect(run.calls['Check figures']).toBe(1);
    expect(await bench.stores.reports.latest(articleIdFor(name))).toMatchObject({ status: 'failed' });
  });

  it('parks the event when not even a failed report can be published, and the event can be redriven', async () => {
    const name = nextName();
    const event = await bench.drop(name, story);
    const run = await bench.check(event, { Publish: throttled });
    expect(run.failed).not.toBeNull();
    expect(run.parked).toEqual([expect.objectContaining({ MessageBody: event })]);
    expect(await bench.stores.reports.latest(articleIdFor(name))).toBeNull();

    await bench.check((run.parked[0] as { MessageBody: typeof event }).MessageBody);
    expect(await bench.stores.reports.latest(articleIdFor(name))).toMatchObject({
      status: 'checked',
      version: 1,
    });
  });

  it('gives one version to an event that is delivered twice', async () => {
    const name = nextName();
    const event = await bench.drop(name, story);
    await bench.check(event);
    await bench.check(event);
    expect(await bench.stores.reports.versions(articleIdFor(name))).toHaveLength(1);
  });
});
