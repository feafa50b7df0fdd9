import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { harbourTalks } from '../harbour-articles.ts';
import { openTestNewsroom, type TestNewsroom } from '../test-newsroom.ts';

let desk: TestNewsroom;

beforeAll(async () => {
  desk = await openTestNewsroom();
  await desk.publish(harbourTalks());
  const later = harbourTalks({ articleId: 'later-1a2b3c4d' });
  const softer = later.speakers.map((speaker) => ({
    ...speaker,
    tone: { ...speaker.tone, label: 'measured' as const, outlook: 0.1, firmness: 0.05 },
  }));
  await desk.publish({ ...later, published: { date: '2024-05-02', basis: 'filename' }, speakers: softer });
});
afterAll(() => desk.close());

const ask = (path: string, accept = 'application/json') =>
  desk.app.request(path, { headers: { host: 'localhost', accept } });

describe('speakers', () => {
  it('are listed by name and found by a part of it', async () => {
    const { items } = (await (await ask('/speakers')).json()) as { items: object[] };
    expect(items).toEqual([
      expect.objectContaining({
        speakerId: 'ines-marlow',
        name: 'Ines Marlow',
        articles: 2,
        latest: '2024-05-02',
      }),
      expect.objectContaining({ speakerId: 'tomas-reyl' }),
    ]);
    expect(await (await ask('/speakers?q=reyl')).json()).toMatchObject({
      items: [{ speakerId: 'tomas-reyl' }],
    });
  });

  it('show their tone over time, newest first', async () => {
    expect(await (await ask('/speakers/ines-marlow')).json()).toMatchObject({
      items: [
        { articleId: 'later-1a2b3c4d', published: '2024-05-02', label: 'measured', firmness: 0.05 },
        { articleId: 'harbour-talks-1a2b3c4d', published: '2024-03-26', label: 'hardline', firmness: 0.82 },
      ],
      next: null,
    });
  });

  it('have a page that draws it and says the same in numbers', async () => {
    const page = await (await ask('/speakers/ines-marlow', 'text/html')).text();
    expect(page).toContain('<h1>Ines Marlow</h1>');
    expect(page.match(/<polyline/g)).toHaveLength(2);
    expect(page).toContain('0.82');
  });

  it('whom nobody quotes are not there', async () => {
    expect((await ask('/speakers/nobody')).status).toBe(404);
  });
});
