import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StateMachine } from 'aws-local-stepfunctions';
import { serveDatabase } from '../../infra/local/database.ts';
import { environmentOf } from '../../infra/local/home/environment.ts';
import { openHome } from '../../infra/local/home/home.ts';
import type { DropEvent } from '../../infra/local/workflow/check-article.ts';
import { type Handlers, loadHandlers } from '../../infra/local/workflow/lambda-stages.ts';
import { readSettings } from '../../shared/runtime/settings.ts';
import { openDropJournal } from '../../shared/storage/folder/drop-journal.ts';
import { openStores } from '../../shared/storage/open-stores.ts';
import type { Stores } from '../../shared/storage/ports.ts';

type Json = ReturnType<typeof JSON.parse>;

export type StageName = 'Split statements' | 'Score tone' | 'Check figures' | 'Publish';

/** Called before a stage with how often it was called before; what it throws is the stage's failure. */
export type Fault = (call: number) => void;

/** The real definition over the real handlers, with a database over the wire and folders for buckets. */
export interface WorkflowBench {
  readonly stores: Stores;
  drop(name: string, text: string): Promise<DropEvent>;
  /** Runs the workflow; answers with how often each stage was called and what was parked. */
  check(event: DropEvent, faults?: Partial<Record<StageName, Fault>>): Promise<Run>;
  close(): Promise<void>;
}

export interface Run {
  readonly calls: Readonly<Record<StageName, number>>;
  readonly parked: readonly unknown[];
  readonly failed: string | null;
}

const definition = JSON.parse(
  readFileSync(new URL('../../infra/cloud/check-article.asl.json', import.meta.url), 'utf8')
    .replaceAll(/\$\{(\w+)Arn\}/g, 'arn:aws:lambda:eu-west-1:000000000000:function:$1')
    .replaceAll(/\$\{ParkedArticlesQueueUrl\}/g, 'https://sqs.eu-west-1.amazonaws.com/000000000000/parked'),
);

export async function openWorkflowBench(): Promise<WorkflowBench> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-workflow-'));
  const home = await openHome(folder);
  const database = await serveDatabase(home.data);
  Object.assign(process.env, environmentOf(home, database.url, { STET_TIME_ZONE: 'UTC' }));
  const stores = openStores(readSettings(process.env));
  const handlers = await loadHandlers();
  const journal = await openDropJournal(home.journal);
  return {
    stores,
    async drop(name, text) {
      const at = new Date().toISOString();
      const { sequencer, version, size } = await journal.record(name, new TextEncoder().encode(text), at);
      return {
        source: 'aws.s3',
        'detail-type': 'Object Created',
        time: at,
        detail: {
          bucket: { name: 'drop' },
          object: { key: name, size, 'version-id': version, sequencer },
        },
      };
    },
    check: (event, faults = {}) => runWorkflow(handlers, event, faults),
    async close() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function runWorkflow(
  handlers: Handlers,
  event: DropEvent,
  faults: Partial<Record<StageName, Fault>>,
): Promise<Run> {
  const calls = { 'Split statements': 0, 'Score tone': 0, 'Check figures': 0, Publish: 0 };
  const parked: unknown[] = [];
  const stage =
    (name: StageName, handler: Handlers['publishReport']) =>
    async (input: Json): Promise<Json> => {
      const call = calls[name]++;
      faults[name]?.(call);
      return (await handler(input)) as Json;
    };
  const publish = stage('Publish', handlers.publishReport);
  const states = [
    'Split statements',
    'Score tone',
    'Check figures',
    'Publish report',
    'Publish rejection',
    'Publish failure',
  ];
  const running = new StateMachine(definition).run(
    { ...event },
    {
      overrides: {
        taskResourceLocalHandlers: {
          'Split statements': stage('Split statements', handlers.splitStatements),
          'Score tone': stage('Score tone', handlers.scoreTone),
          'Check figures': stage('Check figures', handlers.checkFigures),
          'Publish report': publish,
          'Publish rejection': publish,
          'Publish failure': publish,
          'Park the event': async (message: Json) => {
            parked.push(message);
            return {};
          },
        },
        retryIntervalOverrides: Object.fromEntries(states.map((state) => [state, 0])),
      },
    },
  );
  const failed = await running.result.then(
    () => null,
    (error: Error) => error.name,
  );
  return { calls, parked, failed };
}
