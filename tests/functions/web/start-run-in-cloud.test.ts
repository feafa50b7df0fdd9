import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRunInCloud } from '../../../functions/web/start-run-in-cloud.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from './test-newsroom.ts';

const WORKFLOW = 'arn:aws:states:eu-west-1:123456789012:stateMachine:rescore-archive';

let desk: TestNewsroom;
/** What Step Functions was asked over its wire protocol. */
const started: Record<string, string>[] = [];
const stepFunctions = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    started.push({ target: String(request.headers['x-amz-target']), ...JSON.parse(body) });
    response.setHeader('Content-Type', 'application/x-amz-json-1.0');
    response.end(JSON.stringify({ executionArn: `${WORKFLOW}:x`, startDate: NOW.getTime() / 1000 }));
  });
});

beforeAll(async () => {
  desk = await openTestNewsroom();
  await new Promise<void>((resolve) => stepFunctions.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await desk.close();
  stepFunctions.close();
});

describe('startRunInCloud', () => {
  it('puts the run on record and starts the workflow under its name', async () => {
    const client = new SFNClient({
      endpoint: `http://127.0.0.1:${(stepFunctions.address() as AddressInfo).port}`,
      region: 'eu-west-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const cloud = {
      stores: desk.stores,
      workflow: WORKFLOW,
      engine: '1-test',
      timeZone: 'Pacific/Auckland',
      clock: () => NOW,
      client,
    };
    const request = { cause: 'person', articles: ['a', 'b'], who: 'Mara', why: null } as const;
    const run = await startRunInCloud(cloud, request);
    expect(run.runId).toMatch(/^20261124t093000z-[0-9a-f]{8}$/);
    expect(run).toMatchObject({ status: 'running', pins: { reference: 0, feedback: 0, asOf: '2026-11-24' } });
    expect(await desk.stores.runs.get(run.runId)).toEqual(run);
    expect(started).toEqual([
      {
        target: 'AWSStepFunctions.StartExecution',
        stateMachineArn: WORKFLOW,
        name: run.runId,
        input: JSON.stringify(request),
      },
    ]);
    client.destroy();
  });
});
