import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleNumber } from './articles.ts';
import {
  allArticles,
  drop,
  newHome,
  removeHome,
  startNewsroom,
  until,
  versionsOf,
} from './newsroom-process.ts';

const ARTICLES = 24;
/** Milliseconds after a drop at which the process is killed: before the watcher tells, in the stages, in between. */
const MOMENTS = [120, 380, 430, 470, 520, 600, 750, 1000];

let home: string;

beforeEach(async () => {
  home = await newHome();
});

afterEach(async () => {
  await removeHome(home);
});

test('killed at any moment and started again, every dropped article has its report and none has two', async () => {
  const perRound = ARTICLES / MOMENTS.length;
  let dropped = 0;
  for (const moment of MOMENTS) {
    const doomed = await startNewsroom(home);
    for (let count = 0; count < perRound; count++)
      await drop(home, `pier-${++dropped}.txt`, articleNumber(dropped));
    await wait(moment);
    await doomed.stop('SIGKILL');
  }
  const last = await startNewsroom(home);
  try {
    const items = await until(async () => {
      const found = (await allArticles(last)).filter((item) => item.articleId.startsWith('pier-'));
      return found.length >= ARTICLES ? found : null;
    });
    expect(items).toHaveLength(ARTICLES);
    for (const { articleId, status } of items) {
      expect(status).toBe('checked');
      expect(await versionsOf(last, articleId)).toHaveLength(1);
    }
  } finally {
    expect(await last.stop('SIGINT')).toBe(0);
  }
}, 180_000);
