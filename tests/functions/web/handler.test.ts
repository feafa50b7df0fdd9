import { describe, expect, it, vi } from 'vitest';

/** An event of API Gateway's HTTP API. */
const event = (method: string, path: string) => ({
  version: '2.0',
  routeKey: '$default',
  rawPath: path,
  rawQueryString: '',
  headers: { accept: '*/*', host: 'api.example' },
  requestContext: {
    domainName: 'api.example',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    requestId: 'r1',
    stage: '$default',
    timeEpoch: 0,
  },
  isBase64Encoded: false,
});
const context = { functionName: 'web', awsRequestId: 'r1', callbackWaitsForEmptyEventLoop: false };

/** The handler as a deployment without an issuer loads it. */
async function load() {
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('STET_ENGINE', '1-test');
  vi.stubEnv('STET_DROP_BUCKET', 'drop');
  vi.stubEnv('STET_ARTEFACT_BUCKET', 'artefacts');
  vi.stubEnv('STET_OIDC_ISSUER', '');
  const { handler } = await import('../../../functions/web/handler.ts');
  return handler as unknown as (
    event: object,
    context: object,
  ) => Promise<{ statusCode: number; body: string; headers: Record<string, string> }>;
}

describe('the Lambda function', () => {
  it('answers API Gateway', async () => {
    const handler = await load();
    const answer = await handler(event('GET', '/health'), context);
    expect(answer).toMatchObject({ statusCode: 200, body: '{"status":"ok"}\n' });
  });

  it('lets nobody in where no issuer is configured', async () => {
    const handler = await load();
    const answer = await handler(event('GET', '/articles'), context);
    expect(answer.statusCode).toBe(401);
    expect(JSON.parse(answer.body)).toMatchObject({ type: 'urn:stet:problem:unauthenticated' });
  });
});
