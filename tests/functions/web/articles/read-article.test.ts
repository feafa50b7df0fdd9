import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rejectedReport } from '../../../../shared/report/build-report.ts';
import { BERTHS, CARGO, FERRIES, harbourTalks, OLD_FERRIES } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const ID = 'harbour-talks-1a2b3c4d';
let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom({ facts: [BERTHS, OLD_FERRIES, FERRIES, CARGO] });
  await desk.publish(harbourTalks());
  await desk.publish(
    rejectedReport({
      articleId: 'scan-5e6f7a8b',
      revision: 'b1b2',
      pins: { engine: '1-test', lexicon: 0, reference: 1, feedback: 0, asOf: '2026-11-24' },
      name: 'scan.txt',
      receivedOn: '2026-11-24',
      rejection: { reason: 'binary', detail: 'The file is a picture, not text.' },
    }),
  );
});

afterAll(() => desk.close());

const ask = (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });
const json = async (path: string) => (await (await ask(path)).json()) as Record<string, unknown>;
const listed = async (path: string) =>
  (await json(path)) as { items: { articleId: string; version: number }[]; next: string | null };
const page = async (path: string) => (await ask(path, 'text/html')).text();

describe('GET /articles', () => {
  it('lists what was dropped, newest first, in the shape of the contract', async () => {
    const { items, next } = await json('/articles');
    expect(next).toBeNull();
    expect(items).toEqual([
      expect.objectContaining({
        articleId: 'scan-5e6f7a8b',
        status: 'rejected',
        rejection: { reason: 'binary', detail: 'The file is a picture, not text.' },
      }),
      expect.objectContaining({
        articleId: ID,
        headline: 'Harbour board and dockers far apart as talks resume',
        published: { date: '2024-03-26', basis: 'filename' },
        status: 'checked',
        version: 1,
        summary: expect.objectContaining({ statements: 5, figures: 7 }),
      }),
    ]);
  });

  it.each([
    ['day=2024-03-26', [ID]],
    ['day=2024-03-25', []],
    ['verdict=contradicted', [ID]],
    ['verdict=ambiguous', []],
    ['speaker=tomas-reyl', [ID]],
    ['speaker=nobody', []],
    ['q=dockers', [ID]],
    ['q=glacier', []],
    ['q=harbour&day=2024-03-26&verdict=inconsistent&speaker=ines-marlow', [ID]],
  ])('narrowed by %s gives %j', async (query, ids) => {
    const { items } = await listed(`/articles?${query}`);
    expect(items.map(({ articleId }) => articleId)).toEqual(ids);
  });

  it('goes on where its cursor says', async () => {
    const first = await listed('/articles?limit=1');
    const second = await listed(`/articles?limit=1&cursor=${encodeURIComponent(first.next ?? '')}`);
    expect([...first.items, ...second.items].map(({ articleId }) => articleId)).toEqual([
      'scan-5e6f7a8b',
      ID,
    ]);
    expect((await ask(`/articles?q=dockers&cursor=${encodeURIComponent(first.next ?? '')}`)).status).toBe(
      422,
    );
  });

  it('shows the gravest first, and why a file was not read', async () => {
    const shown = await page('/articles');
    const urgent = shown.slice(shown.indexOf('Needs attention'), shown.indexOf('Newest first'));
    expect(urgent.indexOf('Harbour board')).toBeGreaterThan(0);
    expect(urgent.indexOf('Harbour board')).toBeLessThan(urgent.indexOf('scan-5e6f7a8b'));
    expect(urgent).toContain('1 contradicted');
    expect(urgent).toContain('The file is a picture, not text.');
  });
});

describe('articles that need attention', () => {
  it('are all of them, however old, on a page of their own', async () => {
    const own = await openTestNewsroom();
    const rejection = { reason: 'binary', detail: 'A picture.' } as const;
    const pins = { engine: '1-test', lexicon: 0, reference: 1, feedback: 0, asOf: '2026-11-24' };
    for (let place = 0; place < 12; place++) {
      const name = `scan-${String(place).padStart(2, '0')}`;
      const given = { articleId: name, name, receivedOn: '2020-01-01', revision: 'r', pins, rejection };
      await own.publish(rejectedReport(given));
    }
    await own.publish(harbourTalks());
    const get = (path: string, accept: string) =>
      own.app.request(path, { headers: { host: 'localhost', accept } });
    const front = await (await get('/articles?limit=1', 'text/html')).text();
    expect(front.match(/Not read/g)).toHaveLength(9);
    expect(front).toContain('href="/articles?attention=true"');
    const all = await (await get('/articles?attention=true', 'text/html')).text();
    expect(all.match(/Not read/g)).toHaveLength(12);
    expect(all.indexOf('Harbour board')).toBeLessThan(all.indexOf('scan-11'));
    const { items } = (await (
      await get('/articles?attention=true&limit=100', 'application/json')
    ).json()) as {
      items: unknown[];
    };
    expect(items).toHaveLength(13);
    await own.close();
  });
});

describe('GET /articles/{articleId}', () => {
  it('gives the report as it was published', async () => {
    expect(await json(`/articles/${ID}`)).toEqual({ ...harbourTalks(), version: 1 });
  });

  it('says what to do about an article there is none of', async () => {
    const response = await ask('/articles/nowhere');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('GET /articles lists') });
  });

  it('marks each figure with its verdict in words and leads to its note and back', async () => {
    const shown = await page(`/articles/${ID}`);
    expect(shown).toMatch(
      /<a class="figure v-contradicted" id="figure-fig-cargo" href="#note-fig-cargo">about five million tonnes/,
    );
    expect(shown).toMatch(/note 3: contradicted/);
    expect(shown).toContain('href="#figure-fig-cargo"');
  });

  it('says what would be said today, and what the article contradicts itself with', async () => {
    const shown = await page(`/articles/${ID}`);
    expect(shown).toMatch(/Printed on .*24 Nov 2026.* it would be .*outdated/);
    expect(shown).toMatch(/Does not agree with.*#figure-fig-five-weeks/);
  });

  it('folds away the notes on figures of which nothing can be said, and no others', async () => {
    const shown = await page(`/articles/${ID}`);
    const folds = [...shown.matchAll(/<details class="quiet">.*?<\/aside>/gs)].map(([fold]) => fold);
    const folded = folds.flatMap((fold) => [...fold.matchAll(/id="note-([\w-]+)"/g)].map(([, id]) => id));
    expect(folded).toEqual(['fig-passengers', 'fig-growth']);
    expect(folds[0]).toMatch(/^<details class="quiet"><summary>.*6 .*unverifiable/);
    for (const id of ['fig-berths', 'fig-ferries', 'fig-cargo', 'fig-three-weeks'])
      expect(shown).toContain(`id="note-${id}"`);
  });

  it('shows of a figure that stands the fact alone, and its sentence among how it was decided', async () => {
    const shown = await page(`/articles/${ID}`);
    const note = /id="note-fig-berths".*?<\/dl>/s.exec(shown)?.[0] ?? '';
    const [open = '', folded = ''] = note.split('<details class="chain">');
    expect(open).toContain('Port Selwyn, berths');
    expect(open).not.toContain('has had 12 berths');
    expect(folded).toContain('Port Selwyn has had 12 berths since 1 January 2020.');
    expect(shown).toContain('<p>Port Selwyn had 30 ferries until 30 June 2024; it has 32 since.</p>');
  });

  it('names every fact between which it could not decide once', async () => {
    const talks = harbourTalks({ articleId: 'undecided-1a2b3c4d' });
    const figures = talks.figures.map((figure) =>
      figure.id === 'fig-ferries'
        ? { ...figure, check: { ...figure.check, verdict: 'ambiguous' as const } }
        : figure,
    );
    const own = await openTestNewsroom();
    await own.publish({ ...talks, figures });
    const given = { headers: { host: 'localhost', accept: 'text/html' } };
    const shown = await (await own.app.request('/articles/undecided-1a2b3c4d', given)).text();
    const note = /id="note-fig-ferries".*?<div class="tools">/s.exec(shown)?.[0] ?? '';
    expect(note.match(/class="fact"/g)).toHaveLength(2);
    expect(note.match(new RegExp(OLD_FERRIES.id, 'g'))).toHaveLength(1);
    await own.close();
  });

  it('links a source on the web, and none that is anything else', async () => {
    const shown = await page(`/articles/${ID}`);
    expect(shown).toContain('<a href="https://harbour.example/figures" rel="noreferrer external">');
    expect(shown).not.toContain('javascript:');
  });

  it('shows why a file was not read', async () => {
    const shown = await page('/articles/scan-5e6f7a8b');
    expect(shown).toContain('The file is a picture, not text.');
  });

  it('publishes no figure as ClaimReview that nobody has confirmed', async () => {
    const response = await ask(`/articles/${ID}`, 'application/ld+json');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    expect(await response.json()).toEqual([]);
  });
});

describe('versions', () => {
  it('are listed, read and compared', async () => {
    const changed = harbourTalks({ articleId: 'second-1a2b3c4d' });
    await desk.publish(changed);
    const text = changed.text.replace('for the first time since the strike', 'again');
    await desk.publish({ ...changed, revision: 'c3', text, figures: changed.figures.slice(1) });
    const { items } = await listed('/articles/second-1a2b3c4d/versions');
    expect(items.map(({ version }) => version)).toEqual([2, 1]);
    expect(await json('/articles/second-1a2b3c4d/versions/1')).toMatchObject({
      version: 1,
      revision: changed.revision,
    });
    const difference = await json('/articles/second-1a2b3c4d/versions/1..2');
    expect(difference).toMatchObject({
      textChanged: true,
      from: { version: 1 },
      to: { version: 2 },
      figures: { removed: [expect.objectContaining({ id: 'fig-berths' })], added: [], changed: [] },
    });
    const shown = await page('/articles/second-1a2b3c4d/versions/1..2');
    expect(shown).toContain('12 berths');
    expect(shown).toMatch(/<del>.*for the first time since the strike/);
    expect(await page('/articles/second-1a2b3c4d/versions/1')).toContain('The latest is version 2');
  });

  it('are compared without rows in which nothing changed that an editor sees', async () => {
    const talks = harbourTalks({ articleId: 'third-1a2b3c4d' });
    await desk.publish(talks);
    const figures = talks.figures.map((figure) => {
      if (figure.id === 'fig-passengers')
        return { ...figure, subject: { ...figure.subject, metric: 'people left behind' } };
      if (figure.id === 'fig-ferries')
        return { ...figure, check: { ...figure.check, today: 'supported' as const } };
      return figure;
    });
    await desk.publish({ ...talks, revision: 'b4', figures });
    const shown = await page('/articles/third-1a2b3c4d/versions/1..2');
    expect(shown).toContain('30 ferries');
    expect(shown).not.toContain('Some 2,300 passengers');
  });

  it.each(['/versions/9', '/versions/1..9', '/versions/x', '/versions/1...2'])(
    '%s is not there',
    async (path) => {
      expect((await ask(`/articles/${ID}${path}`)).status).toBe(404);
    },
  );
});
