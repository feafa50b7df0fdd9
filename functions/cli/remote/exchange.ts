import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** What goes to the newsroom. */
export interface Message {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ReadableStream<Uint8Array> | string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly text: string;
}

/**
 * One exchange over HTTP that waits as long as the newsroom takes: an import of millions of facts is answered when the
 * last is written, long after `fetch` gives up on the headers of an answer (five minutes, which nothing it takes can
 * change). Rejects where the connection cannot be had or breaks.
 */
export async function exchange(url: string, { method, headers, body }: Message): Promise<Reply> {
  const asked = request(url, { method, headers });
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  // A newsroom that refuses a file answers before it has read it all; the answer counts.
  const sent = pipeline(Readable.from(typeof body === 'string' ? [body] : body), asked).catch(
    () => undefined,
  );
  const [response] = await answered;
  const reply = { status: response.statusCode ?? 0, text: await text(response) };
  asked.destroy();
  await sent;
  return reply;
}
