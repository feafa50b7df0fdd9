import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const HEADER = 'phrase,axis,weight,note';
const HOLD = 'hold fast,firmness,0.7,';
const csv = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

let desk: TestNewsroom;

beforeEach(async () => {
  desk = await openTestNewsroom();
});
afterEach(() => desk.close());

const put = (body: string, query = '?who=Mara') =>
  desk.app.request(`/lexicon${query}`, {
    method: 'PUT',
    headers: { host: 'localhost', 'content-type': 'text/csv' },
    body,
  });
const read = async (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });
const sendForm = (fields: Record<string, string>, file?: string) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ _method: 'PUT', ...fields })) form.append(name, value);
  if (file !== undefined) form.append('file', new File([file], 'house.csv', { type: 'text/csv' }));
  return desk.app.request('/lexicon', {
    method: 'POST',
    headers: { host: 'localhost', accept: 'text/html' },
    body: form,
  });
};

describe('GET /lexicon', () => {
  it('is empty as long as there is none', async () => {
    expect(await (await read('/lexicon')).json()).toEqual({ version: 0, current: 0, by: null, entries: [] });
  });

  it('tells the phrases and who put them there, of now and of any version', async () => {
    await put(csv(HOLD), '?who=Mara&why=as%20agreed');
    await put(csv(HOLD, 'give way,firmness,-0.5,soft'));
    expect(await (await read('/lexicon?version=1')).json()).toEqual({
      version: 1,
      current: 2,
      by: { who: 'Mara', why: 'as agreed', at: NOW.toISOString() },
      entries: [{ phrase: 'hold fast', axis: 'firmness', weight: 0.7, note: '' }],
    });
    expect(await (await read('/lexicon')).json()).toMatchObject({
      version: 2,
      entries: [{ phrase: 'give way', note: 'soft' }, { phrase: 'hold fast' }],
    });
    expect((await read('/lexicon?version=3')).status).toBe(404);
  });

  it('has no version that was feedback and no lexicon', async () => {
    await put(csv(HOLD));
    await desk.stores.feedback.add({
      articleId: 'a',
      figureId: 'f',
      action: 'ignore',
      subject: null,
      confirmed: null,
      reason: 'no',
      who: 'Mara',
      at: NOW.toISOString(),
    });
    await put(csv());
    expect((await read('/lexicon?version=2')).status).toBe(404);
    expect((await read('/lexicon?version=3')).status).toBe(200);
  });
});

describe('PUT /lexicon', () => {
  it('makes the next version and has articles re-scored', async () => {
    const response = await put(csv(HOLD), '?who=Mara&why=as%20agreed');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      dryRun: false,
      version: 1,
      added: 1,
      changed: 0,
      removed: 0,
      unchanged: 0,
      difference: {
        added: [{ phrase: 'hold fast', axis: 'firmness', weight: 0.7, note: '' }],
        changed: [],
        removed: [],
      },
      run: 'run-1',
    });
    expect(desk.runs).toEqual([{ cause: 'lexicon', articles: null, who: 'Mara', why: 'as agreed' }]);
  });

  it('changes nothing on a dry run, and says what it would change', async () => {
    await put(csv(HOLD, 'go home,firmness,0.2,'));
    const response = await put(
      csv('hold fast,firmness,0.9,', 'come in,firmness,-0.3,'),
      '?who=Mara&dryRun=true',
    );
    expect(await response.json()).toMatchObject({
      dryRun: true,
      version: 1,
      added: 1,
      changed: 1,
      removed: 1,
      difference: {
        changed: [{ from: { weight: 0.7 }, to: { weight: 0.9 } }],
        removed: [{ phrase: 'go home' }],
      },
      run: null,
    });
    expect(await desk.stores.lexicon.currentVersion()).toBe(1);
    expect(desk.runs).toHaveLength(1);
  });

  it('begins no run where nothing is new', async () => {
    await put(csv(HOLD));
    expect(await (await put(csv(HOLD))).json()).toMatchObject({ version: 1, unchanged: 1, run: null });
    expect(desk.runs).toHaveLength(1);
  });

  it('takes nothing of a file with a fault, and names every line and column', async () => {
    const response = await put(csv(HOLD, 'go home,mood,0.2,', 'come in,outlook,very,'));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: 'urn:stet:problem:invalid-import',
      detail: 'Nothing was imported: 2 faults in the file.',
      errors: [{ where: 'line 3, column 2' }, { where: 'line 4, column 3' }],
    });
    expect(await desk.stores.lexicon.currentVersion()).toBe(0);
  });

  it('refuses what was made from another version than the current one', async () => {
    await put(csv(HOLD));
    expect((await put(csv(), '?who=Mara&basis=1')).status).toBe(200);
    const late = await put(csv('come in,firmness,-0.3,'), '?who=Jo&basis=1');
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ detail: expect.stringContaining('at version 2') });
    expect(await (await read('/lexicon')).json()).toMatchObject({ version: 2, entries: [] });
  });

  it('asks who it is', async () => {
    const response = await put(csv(HOLD), '');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where: '/who' }] });
  });

  it('needs a CSV', async () => {
    const response = await desk.app.request('/lexicon', {
      method: 'PUT',
      headers: { host: 'localhost', 'content-type': 'application/json' },
      body: '[]',
    });
    expect(response.status).toBe(415);
  });
});

describe('GET /lexicon/versions', () => {
  it('lists who made which version, newest first, a page at a time', async () => {
    for (const rows of [[HOLD], [], [HOLD, 'go home,firmness,0.2,']]) await put(csv(...rows));
    const first = await (await read('/lexicon/versions?limit=2')).json();
    expect(first).toMatchObject({
      items: [
        { version: 3, phrases: 2, who: 'Mara' },
        { version: 2, phrases: 0 },
      ],
    });
    const { next } = first as { next: string };
    const second = await read(`/lexicon/versions?limit=2&cursor=${encodeURIComponent(next)}`);
    expect(await second.json()).toMatchObject({ items: [{ version: 1, phrases: 1 }], next: null });
  });
});

describe('the pages of the house lexicon', () => {
  it('try a file, show the difference, and replace the lexicon by the same file from there', async () => {
    await put(csv(HOLD));
    const tried = await sendForm(
      { dryRun: 'true', who: 'Mara', why: 'softer', basis: '1' },
      csv('hold fast,firmness,0.3,'),
    );
    expect(tried.status).toBe(200);
    const page = await tried.text();
    expect(page).toContain('What the file would change');
    expect(page).toMatch(/hardline, \+0\.70.*hardline, \+0\.30/);
    expect(await desk.stores.lexicon.currentVersion()).toBe(1);
    const held = /<textarea name="file"[^>]*>\n([^<]*)<\/textarea>/.exec(page)?.[1] ?? '';
    const done = await sendForm({ file: held, who: 'Mara', why: 'softer', basis: '1' });
    expect(await done.text()).toContain('Articles are being re-scored');
    expect(await desk.stores.lexicon.read(2)).toMatchObject({
      entries: [{ weight: 0.3 }],
      by: { why: 'softer' },
    });
  });

  it('take the edited text, or the file where one is chosen', async () => {
    await sendForm({ file: csv(HOLD), who: 'Mara' });
    expect(await desk.stores.lexicon.read(1)).toMatchObject({ entries: [{ phrase: 'hold fast' }] });
    await sendForm({ file: csv(HOLD), who: 'Mara' }, csv('go home,firmness,0.2,'));
    expect(await desk.stores.lexicon.read(2)).toMatchObject({ entries: [{ phrase: 'go home' }] });
  });

  it('give the lexicon back as it is, to be edited, and earlier versions to go back to', async () => {
    await put(csv('hold fast,firmness,0.7,"so ""hard"", so fast"'));
    await put(csv());
    const page = await (await read('/lexicon?version=1', 'text/html')).text();
    expect(page).toContain('hold fast,firmness,0.7,&quot;so &quot;&quot;hard&quot;&quot;, so fast&quot;');
    expect(page).toContain('The current one is version 2');
    expect(page).toContain('Go back to this version');
  });

  it('show what is wrong with a file', async () => {
    const response = await sendForm({ dryRun: 'true', who: 'Mara' }, csv('hold fast,firmness,much,'));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('line 2, column 3');
  });
});
