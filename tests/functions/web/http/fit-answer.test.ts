import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { handle, type LambdaContext, type LambdaEvent } from 'hono/aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitAnswer } from '../../../../functions/web/http/fit-answer.ts';
import { harbourTalks } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const LARGE = 'say "so" '.repeat(4000);

describe('a body', () => {
  it('is sent as it is where there is no limit, or where it is small', () => {
    expect(fitAnswer(LARGE, 'gzip', null)).toEqual({ body: LARGE, encoding: null });
    expect(fitAnswer('{}', 'gzip', 1)).toEqual({ body: '{}', encoding: null });
  });

  it.each(['gzip', 'br, gzip', 'deflate, *', 'GZIP;q=0.5'])('is packed for those who take %s', (accepted) => {
    const fitted = fitAnswer(LARGE, accepted, 1_000_000);
    expect(fitted?.encoding).toBe('gzip');
    expect(gunzipSync(fitted?.body as Uint8Array).toString()).toBe(LARGE);
  });

  it.each([undefined, '', 'br', 'gzip;q=0', '*;q=0', 'gzip;q=0, *'])(
    'is not packed for those who say %j',
    (accepted) => {
      expect(fitAnswer(LARGE, accepted, 1_000_000)).toEqual({ body: LARGE, encoding: null });
    },
  );

  it('fits by what Lambda makes of it: escaped text, bytes in base64', () => {
    const size = Buffer.byteLength(JSON.stringify(LARGE));
    expect(size).toBeGreaterThan(LARGE.length);
    expect(fitAnswer(LARGE, undefined, size)).not.toBeNull();
    expect(fitAnswer(LARGE, undefined, size - 1)).toBeNull();
    const packed = fitAnswer(LARGE, 'gzip', size)?.body as Uint8Array;
    const base64 = Buffer.from(packed).toString('base64').length;
    expect(fitAnswer(LARGE, 'gzip', base64)).not.toBeNull();
    expect(fitAnswer(LARGE, 'gzip', base64 - 1)).toBeNull();
  });

  it('is the same bytes for the same text', () => {
    const text = fc.string({ minLength: 10, maxLength: 60, unit: 'binary' }).map((part) => part.repeat(3000));
    fc.assert(
      fc.property(text, (body) => {
        expect(fitAnswer(body, 'gzip', 9_000_000)).toEqual(fitAnswer(body, 'gzip', 9_000_000));
      }),
      { numRuns: 20 },
    );
  });
});

/** An article of so many invented words, which pack no better than a newspaper's. */
function longTalks(words: number) {
  let seed = 7;
  const word = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return (seed % 60_000).toString(36);
  };
  const report = harbourTalks();
  const more = Array.from({ length: words }, word).join(' ');
  const start = report.text.length + 1;
  return {
    ...report,
    text: `${report.text}\n${more}`,
    paragraphs: [...report.paragraphs, { start, end: start + more.length, kind: 'body' as const }],
  };
}

describe('a report that is larger than an answer may be', () => {
  const SIX_MEGABYTES = 6 * 1024 * 1024;
  const ID = 'harbour-talks-1a2b3c4d';
  let desk: TestNewsroom;

  beforeAll(async () => {
    desk = await openTestNewsroom({
      limits: { article: 1, import: 1, streamedImport: 1, answer: 6_200_000 },
    });
    await desk.publish(longTalks(1_800_000));
  });
  afterAll(() => desk.close());

  const ask = (headers: Record<string, string>, app = desk.app) =>
    app.request(`/articles/${ID}`, { headers: { host: 'localhost', ...headers } });
  const invoke = async (headers: Record<string, string>) =>
    await handle(desk.app)(
      {
        version: '2.0',
        routeKey: '$default',
        rawPath: `/articles/${ID}`,
        rawQueryString: '',
        headers: { host: 'localhost', ...headers },
        requestContext: {
          domainName: 'localhost',
          http: { method: 'GET', path: `/articles/${ID}`, protocol: 'HTTP/1.1', sourceIp: '', userAgent: '' },
        },
        isBase64Encoded: false,
      } as unknown as LambdaEvent,
      {} as LambdaContext,
    );

  it.each(['application/json', 'text/html'])('comes packed out of Lambda, whole, as %s', async (accept) => {
    const answer = (await invoke({ accept, 'accept-encoding': 'gzip' })) as {
      statusCode: number;
      body: string;
      isBase64Encoded: boolean;
      headers: Record<string, string>;
    };
    expect(answer.statusCode).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(SIX_MEGABYTES);
    expect(answer).toMatchObject({ isBase64Encoded: true, headers: { 'content-encoding': 'gzip' } });
    expect(answer.headers.vary).toContain('Accept-Encoding');
    const text = gunzipSync(Buffer.from(answer.body, 'base64')).toString();
    expect(text.length).toBeGreaterThan(SIX_MEGABYTES);
    if (accept === 'application/json')
      expect(JSON.parse(text)).toEqual({ ...longTalks(1_800_000), version: 1 });
  });

  it('is told from its etag as any other', async () => {
    const first = await ask({ 'accept-encoding': 'gzip' });
    const etag = first.headers.get('etag') ?? '';
    const again = await ask({ 'accept-encoding': 'gzip', 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  it('leads to the bucket those who take nothing packed', async () => {
    const presignGet = async (articleId: string, version: number) =>
      `https://bucket.example/${articleId}/${version}`;
    const reports = { ...desk.stores.reports, presignGet };
    const answer = await ask(
      { accept: 'application/json' },
      desk.appWith({ stores: { ...desk.stores, reports } }),
    );
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`https://bucket.example/${ID}/1`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('says how to ask where there is no bucket, or a page was asked for', async () => {
    for (const accept of ['application/json', 'text/html']) {
      const answer = await ask({ accept });
      expect(answer.status).toBe(406);
      expect(await answer.text()).toContain('Accept-Encoding: gzip');
    }
  });
});
