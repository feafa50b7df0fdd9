import { accessSync, constants } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium } from 'playwright-core';
import { openTestNewsroom, type TestNewsroom } from '../functions/web/test-newsroom.ts';

const PLACES = [
  process.env.STET_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium is installed; null where none is, and then a line says that browser tests are left out. */
export const chromiumPath = PLACES.find(isProgram) ?? null;

if (chromiumPath === null) {
  console.warn(
    'Browser tests are left out: no Chromium here (apt-get install chromium, or set STET_CHROMIUM).',
  );
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A newsroom that answers on loopback. */
export interface ServedNewsroom extends TestNewsroom {
  readonly url: string;
}

/** Serves a test newsroom to a browser. */
export async function serveNewsroom(
  given: Parameters<typeof openTestNewsroom>[0] = {},
): Promise<ServedNewsroom> {
  const desk = await openTestNewsroom(given);
  const server = createAdaptorServer({ fetch: desk.app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    ...desk,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) {
          server.closeAllConnections();
        }
      });
      await desk.close();
    },
  };
}

function isProgram(path: string | undefined): boolean {
  try {
    accessSync(path ?? '', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
