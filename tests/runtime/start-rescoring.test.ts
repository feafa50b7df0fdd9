import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SFNClient } from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropEventSchema } from '../../shared/runtime/drop-event.ts';
import { startRescoring } from '../../shared/runtime/start-rescoring.ts';

const WORKFLOW = 'arn:aws:states:eu-west-1:123456789012:stateMachine:rescore-archive';
const EVENT = dropEventSchema.parse({
  time: '2026-03-02T09:00:00.000Z',
  detail: { object: { key: 'lexicon/house.csv', size: 1, sequencer: '1' } },
});

/** Step Functions over its wire protocol: a name can be used once. */
const started: { name: string; input: string; stateMachineArn: string }[] = [];
let broken = false;
const stepFunctions = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    const asked = JSON.parse(body);
    const known = started.some(({ name }) => name === asked.name);
    const type = broken ? 'AccessDeniedException' : known ? 'ExecutionAlreadyExists' : null;
    response.setHeader('Content-Type', 'application/x-amz-json-1.0');
    if (type === null) started.push(asked);
    else response.statusCode = 400;
    response.end(
      JSON.stringify(type === null ? { executionArn: `${WORKFLOW}:x`, startDate: 1 } : { __type: type }),
    );
  });
});
let client: SFNClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => stepFunctions.listen(0, '127.0.0.1', resolve));
  client = new SFNClient({
    endpoint: `http://127.0.0.1:${(stepFunctions.address() as AddressInfo).port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(() => stepFunctions.close());
beforeEach(() => {
  started.length = 0;
  broken = false;
});

describe('re-scoring after a dropped file', () => {
  it('is started under the name of the version, with why', async () => {
    await startRescoring(EVENT, { cause: 'lexicon', version: 7 }, WORKFLOW, client);
    expect(started).toMatchObject([{ name: 'lexicon-7', stateMachineArn: WORKFLOW }]);
    expect(JSON.parse(started[0]?.input ?? '')).toEqual({
      cause: 'lexicon',
      who: 'drop',
      why: 'lexicon/house.csv was dropped',
    });
  });

  it('is started once for each version, however often the file is imported', async () => {
    for (const version of [7, 7, 8]) {
      await startRescoring(EVENT, { cause: 'lexicon', version }, WORKFLOW, client);
    }
    await startRescoring(EVENT, { cause: 'reference', version: 7 }, WORKFLOW, client);
    expect(started.map(({ name }) => name)).toEqual(['lexicon-7', 'lexicon-8', 'reference-7']);
  });

  it('is left to others where no workflow is named, and any other failure is told', async () => {
    await startRescoring(EVENT, { cause: 'lexicon', version: 7 }, null, client);
    expect(started).toEqual([]);
    broken = true;
    const failing = startRescoring(EVENT, { cause: 'lexicon', version: 7 }, WORKFLOW, client);
    await expect(failing).rejects.toMatchObject({ name: 'AccessDeniedException' });
  });
});
