import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourTalks } from '../harbour-articles.ts';
import { NOW, openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

const ID = 'harbour-talks-1a2b3c4d';
let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
  await desk.publish(harbourTalks());
});
afterAll(() => desk.close());

const send = (figureId: string, body: object, articleId = ID) =>
  desk.app.request(`/articles/${articleId}/figures/${figureId}/feedback`, {
    method: 'POST',
    headers: { host: 'localhost', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const page = async () =>
  (await desk.app.request(`/articles/${ID}`, { headers: { host: 'localhost', accept: 'text/html' } })).text();

describe('feedback on a figure', () => {
  it('is taken down with who, when and why, and the article is scored again', async () => {
    const response = await send('fig-berths', { action: 'accept', reason: 'counted them', who: 'Mara' });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      feedback: {
        articleId: ID,
        figureId: 'fig-berths',
        action: 'accept',
        subject: null,
        confirmed: 'supported',
        reason: 'counted them',
        who: 'Mara',
        at: NOW.toISOString(),
        since: 1,
      },
      run: 'run-1',
    });
    expect(desk.runs).toEqual([
      { cause: 'person', articles: [ID], who: 'Mara', why: 'feedback on a figure: accept' },
    ]);
    expect(await page()).toMatch(/Accepted as supported by Mara, .*counted them/);
  });

  it('makes a ClaimReview of a confirmed figure, until somebody thinks otherwise', async () => {
    const linked = async () =>
      (
        await desk.app.request(`/articles/${ID}`, {
          headers: { host: 'localhost', accept: 'application/ld+json' },
        })
      ).json();
    expect(await linked()).toEqual([
      expect.objectContaining({
        '@type': 'ClaimReview',
        url: expect.stringMatching(/\/articles\/harbour-talks-1a2b3c4d#figure-fig-berths$/),
        claimReviewed: expect.stringContaining('12 berths'),
      }),
    ]);
    await send('fig-berths', { action: 'ignore', reason: 'a figure of speech', who: 'Mara' });
    expect(await linked()).toEqual([]);
  });

  it('keeps which verdict was accepted, and says so when it is another by now', async () => {
    const accept = { action: 'accept', reason: 'seen', who: 'Mara' };
    const late = await send('fig-cargo', { ...accept, verdict: 'supported' });
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({ detail: expect.stringContaining('contradicted by now') });
    const response = await send('fig-cargo', { ...accept, verdict: 'contradicted' });
    expect(await response.json()).toMatchObject({ feedback: { confirmed: 'contradicted' } });
    const report = harbourTalks();
    const figures = report.figures.map((figure) =>
      figure.id === 'fig-cargo'
        ? { ...figure, check: { ...figure.check, verdict: 'outdated' as const } }
        : figure,
    );
    await desk.publish({ ...report, revision: 'b2', figures });
    expect(await page()).toMatch(/Accepted as contradicted by Mara, .*The verdict is another now/);
    await desk.publish({ ...report, revision: 'b3' });
    expect(await page()).not.toContain('The verdict is another now');
  });

  it('names the right subject where it was wrong', async () => {
    const subject = { entity: 'Port Selwyn', metric: 'passengers' };
    const response = await send('fig-passengers', {
      action: 'wrong-subject',
      subject,
      reason: 'all of them',
      who: 'Jo',
    });
    expect(await response.json()).toMatchObject({ feedback: { action: 'wrong-subject', subject } });
  });

  it('comes from the form of the page', async () => {
    const response = await desk.app.request(`/articles/${ID}/figures/fig-cargo/feedback`, {
      method: 'POST',
      headers: {
        host: 'localhost',
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({
        action: 'ignore',
        entity: 'Port Selwyn',
        metric: 'cargo',
        reason: 'rounded on purpose',
        who: 'Jo',
      }).toString(),
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/articles/${ID}#note-fig-cargo`);
    expect((await desk.stores.feedback.of(ID, 99)).at(-1)).toMatchObject({ action: 'ignore', subject: null });
  });

  it.each([
    ['an action nobody knows', { action: 'like', reason: 'x', who: 'Jo' }, '/action'],
    ['no reason', { action: 'accept', who: 'Jo' }, '/reason'],
    [
      'a wrong subject without the right one',
      { action: 'wrong-subject', reason: 'x', who: 'Jo' },
      '/subject',
    ],
    ['nobody who says so', { action: 'accept', reason: 'x' }, '/who'],
  ])('is refused with %s', async (_what, body, where) => {
    const response = await send('fig-berths', body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ where }] });
  });

  it('needs a figure that is there', async () => {
    const body = { action: 'accept', reason: 'x', who: 'Jo' };
    expect((await send('fig-none', body)).status).toBe(404);
    expect((await send('fig-berths', body, 'nowhere')).status).toBe(404);
  });
});
