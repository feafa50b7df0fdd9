import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const HEADER =
  'entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note';
const row = (value: number | string, from = '2024-01-01') =>
  `Port Selwyn,Port Selwyn|the port,berths,berths,berths,${value},,,${from},,state,Harbour Office,https://harbour.example/,`;
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom();
});
afterEach(() => desk.close());

const send = (body: string, query = '?who=Desk') =>
  desk.app.request(`/reference/imports${query}`, {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'text/csv' },
    body,
  });
const sendForm = (fields: Record<string, string>, file?: string) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    form.set(name, value);
  }
  if (file !== undefined) {
    form.set('file', new File([file], 'facts.csv', { type: 'text/csv' }));
  }
  return desk.app.request('/reference/imports', {
    method: 'POST',
    headers: { host: 'localhost', accept: 'text/html' },
    body: form,
  });
};

describe('the page to import from', () => {
  it('tells the columns that are needed from those that are not, and what the kinds mean', async () => {
    const given = { headers: { host: 'localhost', accept: 'text/html' } };
    const page = await (await desk.app.request('/reference/imports', given)).text();
    const needed = [...page.matchAll(/<code><strong>(\w+)<\/strong><\/code>/g)].map(([, column]) => column);
    expect(needed).toEqual(['entity', 'metric', 'unit', 'value', 'valid_from', 'kind']);
    expect(page).toContain('<code>source_name</code>');
    for (const kind of ['state', 'event', 'period', 'cumulative']) expect(page).toContain(`<dt>${kind}</dt>`);
  });
});

describe('POST /reference/imports', () => {
  it('makes the next version and has articles re-scored', async () => {
    const response = await send(csv(row(12)), '?who=Desk&why=autumn%20count');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      dryRun: false,
      version: 1,
      added: 1,
      replaced: 0,
      unchanged: 0,
      difference: { added: [{ entity: 'Port Selwyn', metric: 'berths', value: 12 }], replaced: [] },
      run: 'run-1',
    });
    expect(desk.runs).toEqual([{ cause: 'reference', articles: null, who: 'Desk', why: 'autumn count' }]);
  });

  it('changes nothing on a dry run, and says what it would change', async () => {
    await send(csv(row(12)));
    const response = await send(csv(row(13)), '?who=Desk&dryRun=true');
    expect(await response.json()).toMatchObject({
      dryRun: true,
      version: 1,
      added: 1,
      replaced: 1,
      run: null,
      difference: { added: [{ value: 13 }], replaced: [{ value: 12 }] },
    });
    expect(await desk.stores.reference.currentVersion()).toBe(1);
    expect(desk.runs).toHaveLength(1);
  });

  it('begins no run where nothing is new', async () => {
    await send(csv(row(12)));
    expect(await (await send(csv(row(12)))).json()).toMatchObject({ version: 1, unchanged: 1, run: null });
    expect(desk.runs).toHaveLength(1);
  });

  it('takes nothing of a file with a fault, and names every line and column', async () => {
    const response = await send(csv(row(12), row('a dozen', '2025-01-01'), row(14, 'in spring')));
    expect(response.status).toBe(422);
    const problem = (await response.json()) as { type: string; errors: { where: string }[] };
    expect(problem.type).toBe('urn:stet:problem:invalid-import');
    expect(problem.errors.map(({ where }) => where)).toEqual([
      'line 3, column value',
      'line 4, column valid_from',
    ]);
    expect(await desk.stores.reference.currentVersion()).toBe(0);
  });

  it.each([
    ['no facts at all', 'name,age\nMara,33\n', 'invalid-import'],
    ['an empty file', '', 'invalid-import'],
  ])('refuses %s', async (_what, body, kind) => {
    const response = await send(body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ type: `urn:stet:problem:${kind}` });
  });

  it('asks who it is', async () => {
    const response = await send(csv(row(12)), '');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where: '/who' }] });
  });

  it('gives an upload address where there is a bucket, and none where there is not', async () => {
    const ask = (app: TestNewsroom['app']) =>
      app.request('/reference/imports', {
        method: 'POST',
        headers: { host: 'localhost', 'content-type': 'application/json' },
        body: '{"name": "facts.csv"}',
      });
    expect((await ask(desk.app)).status).toBe(422);
    const drop = {
      ...desk.stores.drop,
      presignPut: async (key: string) => ({ url: `https://bucket.example/${key}`, expires: 900 }),
    };
    const response = await ask(desk.appWith({ stores: { ...desk.stores, drop } }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      upload: { url: 'https://bucket.example/reference/facts.csv' },
    });
  });
});

describe('the import page', () => {
  it('tries a file, shows what would change, and imports the same file from there', async () => {
    const tried = await sendForm({ dryRun: 'true', who: 'Desk', why: 'autumn' }, csv(row(12)));
    const page = await tried.text();
    expect(tried.status).toBe(200);
    expect(page).toContain('What the import would change');
    expect(await desk.stores.reference.currentVersion()).toBe(0);
    const held = /<textarea name="file"[^>]*>\n([^<]*)<\/textarea>/.exec(page)?.[1] ?? '';
    const done = await sendForm({ file: held, who: 'Desk', why: 'autumn' });
    expect(await done.text()).toContain('Imported');
    expect(await desk.stores.reference.currentVersion()).toBe(1);
  });

  it('shows what is wrong with a file', async () => {
    const response = await sendForm({ dryRun: 'true', who: 'Desk' }, csv(row('a dozen')));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('line 2, column value');
  });

  it('says which version is current', async () => {
    await send(csv(row(12)));
    const response = await desk.app.request('/reference/imports', { headers: { host: 'localhost' } });
    expect(await response.json()).toMatchObject({ version: 1 });
  });
});

describe('a file of facts', () => {
  const limits = { article: 1000, import: 1000, streamedImport: 100_000, answer: null };
  const many = csv(...Array.from({ length: 50 }, (_, year) => row(year, `${1950 + year}-01-01`)));

  it('may be larger where its bytes pass by as they come than where a form holds them', async () => {
    const app = desk.appWith({ limits });
    const streamed = await app.request('/reference/imports?who=Desk&dryRun=true', {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'text/csv' },
      body: many,
    });
    expect(await streamed.json()).toMatchObject({ added: 50 });
    const form = new FormData();
    form.set('who', 'Desk');
    form.set('file', new File([many], 'facts.csv', { type: 'text/csv' }));
    const sent = new Response(form);
    const held = await app.request('/reference/imports', {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': sent.headers.get('content-type') ?? '' },
      body: await sent.arrayBuffer(),
    });
    expect(held.status).toBe(413);
  });

  it('is refused beyond what may pass by, and nothing of it stays', async () => {
    const app = desk.appWith({ limits: { ...limits, streamedImport: 2000 } });
    const response = await app.request('/reference/imports?who=Desk', {
      method: 'POST',
      headers: { host: 'localhost', 'content-type': 'text/csv' },
      body: many,
    });
    expect(response.status).toBe(413);
    expect(await desk.stores.reference.currentVersion()).toBe(0);
  });
});
