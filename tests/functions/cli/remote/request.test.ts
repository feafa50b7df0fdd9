import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../../../functions/cli/remote/request.ts';

const GLOBAL = Symbol.for('undici.globalDispatcher.1');
type Dispatcher = { dispatch(options: object, handler: object): boolean };
const globals = globalThis as unknown as Record<symbol, Dispatcher>;

const answer = z.object({ took: z.int() });
let server: Server | null = null;

async function newsroom(listener: RequestListener): Promise<{ url: string; close(): Promise<void> }> {
  const own = createServer(listener);
  server = own;
  await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(own.address() as AddressInfo).port}`, close: async () => undefined };
}

afterEach(() => server?.closeAllConnections());
afterEach(() => server?.close());

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < 50; at++) yield new Uint8Array(10_000);
}

describe('a request to a newsroom', () => {
  describe('that takes longer than fetch would wait', () => {
    let patient: Dispatcher | undefined;
    beforeEach(async () => {
      await fetch('data:,').catch(() => undefined);
      const original = globals[GLOBAL] as Dispatcher;
      patient = original;
      globals[GLOBAL] = {
        dispatch: (options, handler) => original.dispatch({ ...options, headersTimeout: 20 }, handler),
      };
    });
    afterEach(() => {
      if (patient !== undefined) globals[GLOBAL] = patient;
    });

    it('is waited for', async () => {
      const connection = await newsroom(async (request, response) => {
        let took = 0;
        for await (const piece of request) took += (piece as Uint8Array).length;
        // undici looks at its timers once a second
        await wait(2500);
        response.end(JSON.stringify({ took }));
      });
      const body = ReadableStream.from(pieces());
      expect(await ask(connection, '/x', answer, { method: 'POST', body })).toEqual({ took: 500_000 });
    });
  });

  it('fails in plain words where the newsroom goes away', async () => {
    const connection = await newsroom((request) => request.socket.destroy());
    await expect(ask(connection, '/x', answer, { method: 'POST', body: 'a' })).rejects.toThrow(
      /does not answer any more/,
    );
  });

  it('gives the answer of a newsroom that refuses a file half-read', async () => {
    const connection = await newsroom((_, response) => {
      response.writeHead(413, { Connection: 'close' });
      response.end(JSON.stringify({ title: 'Too large', detail: 'At most 5 MB.' }));
    });
    const body = ReadableStream.from(pieces());
    await expect(ask(connection, '/x', answer, { method: 'POST', body })).rejects.toThrow('At most 5 MB.');
  });

  it('fails where the answer is of another shape', async () => {
    const connection = await newsroom((_, response) => response.end('{"took": "much"}'));
    await expect(ask(connection, '/x', answer)).rejects.toThrow(/another version/);
  });
});
