import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../../functions/web/openapi/document.ts';
import { OPERATIONS } from '../../../../functions/web/operations.ts';
import { openTestNewsroom } from '../test-newsroom.ts';

type Json = Record<string, unknown>;
const document = openApiDocument(OPERATIONS) as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Json> }>>;
  components: { schemas: Record<string, Json> };
};

describe('the OpenAPI document', () => {
  it('is the one in docs: run "node functions/web/openapi/write-openapi.ts" when this fails', () => {
    const written = readFileSync(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8');
    expect(written).toBe(`${JSON.stringify(document, null, 2)}\n`);
  });

  it('is served as it is written', async () => {
    const desk = await openTestNewsroom();
    const response = await desk.app.request('/openapi.json', { headers: { host: 'localhost' } });
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(document)));
    await desk.close();
  });

  it('has every address of the design', () => {
    expect(document.openapi).toMatch(/^3\.1/);
    const addresses = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(addresses).toEqual(
      expect.arrayContaining([
        'GET /articles',
        'POST /articles',
        'GET /articles/{articleId}',
        'GET /articles/{articleId}/versions',
        'GET /articles/{articleId}/versions/{from}..{to}',
        'POST /articles/{articleId}/figures/{figureId}/feedback',
        'GET /speakers',
        'GET /speakers/{speakerId}',
        'GET /figures',
        'GET /facts',
        'GET /facts/{factId}',
        'PUT /facts/{factId}',
        'DELETE /facts/{factId}',
        'GET /facts/{factId}/articles',
        'POST /reference/imports',
        'POST /runs',
        'GET /runs',
        'GET /runs/{runId}',
        'GET /unmatched',
        'GET /openapi.json',
        'GET /health',
      ]),
    );
  });

  it('names each operation once and every parameter of its path', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((op) => op.operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      for (const op of Object.values(methods) as unknown as {
        parameters: { name: string; in: string }[];
      }[]) {
        const named = op.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        expect(named.sort()).toEqual(inPath.sort());
      }
    }
  });

  it('points only at schemas that are there', () => {
    const known = new Set(
      Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`),
    );
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1]);
    expect(pointers.length).toBeGreaterThan(20);
    expect(pointers.filter((pointer) => !known.has(pointer ?? ''))).toEqual([]);
  });
});
