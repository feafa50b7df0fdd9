import { Problem } from '../http/problem.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What of a request shows where it was sent from. */
export interface Sending {
  readonly method: string;
  readonly fetchSite: string | undefined;
  readonly origin: string | undefined;
  /** Origins that are ours. */
  readonly own: readonly string[];
  /** Whether the browser's cookie is what lets the request in. */
  readonly byCookie: boolean;
}

/**
 * Refuses a write that a page of another site makes a browser send. Browsers say where a write comes from
 * (Sec-Fetch-Site, Origin); a program such as curl says neither and is let through, unless it comes by cookie.
 */
export function refuseCrossSiteWrite(sending: Sending): void {
  if (SAFE.has(sending.method)) {
    return;
  }
  const { fetchSite, origin } = sending;
  const foreign =
    (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') ||
    (origin !== undefined && !sending.own.includes(origin)) ||
    (sending.byCookie && fetchSite === undefined && origin === undefined);
  if (foreign) {
    throw new Problem(
      'cross-site-write',
      'Send it from a page of this newsroom, or from a program of your own.',
    );
  }
}
