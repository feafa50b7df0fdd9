import { Problem } from '../http/problem.ts';

const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses a request whose Host header is not a loopback name: a page of another site can point a name of its own at
 * 127.0.0.1 (DNS rebinding), but cannot make the browser send a loopback Host. The port may be any, so that a
 * forwarded port works.
 */
export function requireLoopbackHost(host: string | undefined): void {
  const name = host?.replace(/:\d{1,5}$/, '').toLowerCase();
  if (name === undefined || !NAMES.has(name)) {
    throw new Problem(
      'foreign-host',
      'This newsroom runs on one machine without a login, so it answers only to localhost, 127.0.0.1 and [::1].',
    );
  }
}
