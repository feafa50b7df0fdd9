import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourTalks } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
  await desk.publish(harbourTalks());
});
afterAll(() => desk.close());

const ask = async (path: string) =>
  (await desk.app.request(path, { headers: { host: 'localhost' } })).json() as Promise<{ items: object[] }>;

describe('figures', () => {
  it('are listed by verdict with what is said of them, those contradicted unless told', async () => {
    const contradicted = await ask('/figures');
    expect(contradicted.items).toEqual([
      expect.objectContaining({
        articleId: 'harbour-talks-1a2b3c4d',
        figureId: 'fig-cargo',
        text: 'about five million tonnes',
        explanation: expect.stringContaining('4.1 million'),
      }),
    ]);
    expect((await ask('/figures?verdict=inconsistent')).items).toHaveLength(2);
    expect((await ask('/figures?verdict=ambiguous')).items).toEqual([]);
  });

  it('of a verdict there is not: says in words which there are', async () => {
    const response = await desk.app.request('/figures?verdict=wrong', { headers: { host: 'localhost' } });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail:
        'In the query, verdict: is none of supported, approximate, contradicted, outdated, inconsistent, ambiguous, unverifiable or not-checkable',
    });
  });

  it('without a fact are counted by subject', async () => {
    expect((await ask('/unmatched')).items).toEqual([
      {
        subject: expect.stringContaining('stranded passengers'),
        count: 1,
        example: {
          articleId: 'harbour-talks-1a2b3c4d',
          figureId: 'fig-passengers',
          text: 'Some 2,300 passengers',
        },
      },
    ]);
  });
});
