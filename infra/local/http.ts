import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { StartFailure } from './start-failure.ts';

const LOOPBACK = '127.0.0.1';

type Fetch = (request: Request) => Response | Promise<Response>;

/** HTTP on loopback. Listens before the newsroom is open, so that a taken port is noticed first. */
export interface LocalHttp {
  /** Its address, without a path. */
  readonly url: string;
  /** Answers with this app from now on; until then every request is told to wait. */
  serve(app: { readonly fetch: Fetch }): void;
  close(): Promise<void>;
}

/** Listens on `port` (0: any that is free). Throws `StartFailure` where it is taken. */
export async function listen(port: number): Promise<LocalHttp> {
  let answer: Fetch = () =>
    new Response('Stet is starting.\n', { status: 503, headers: { 'Retry-After': '1' } });
  const server = createAdaptorServer({ fetch: (request) => answer(request), hostname: LOOPBACK });
  // A large import takes longer than the five minutes a request has by default; nobody but this machine can hold it up.
  if ('requestTimeout' in server) server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFailure(port, error)));
    server.listen(port, LOOPBACK, () => resolve());
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`,
    serve(app) {
      answer = (request) => app.fetch(request);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portFailure(port: number, error: NodeJS.ErrnoException): Error {
  if (error.code === 'EADDRINUSE')
    return new StartFailure(
      `Port ${port} is taken by another program. Stop it, or set STET_PORT to another port.`,
    );
  if (error.code === 'EACCES')
    return new StartFailure(
      `Port ${port} needs more rights than this account has. Set STET_PORT to one above 1023.`,
    );
  return error;
}
