import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Rossel Tunnel;Rossel Tunnel|the tunnel;reopened;reopened|reopening;date;2024-11-18;2024-11-18;2024-11-18;event
`);

const judged = async (text: string) => verdicts(await check(text, '2024-11-20', WORLD));

describe('a weekday on which the article says that something happened', () => {
  it.each([
    [
      'whatever it says',
      'The Rossel Tunnel is whole. A train crept out of it on Monday.',
      'Monday: supported',
    ],
    [
      'with a day and month',
      'The Rossel Tunnel is whole. A train crept out of it on 18 November.',
      '18 November: supported',
    ],
    [
      'and a word of it',
      'Rain spoilt the reopening on Monday.\nThe Rossel Tunnel was dry.',
      'Monday: supported',
    ],
  ])('is the day of the event, %s', async (_, text, expected) => {
    expect(await judged(text)).toEqual([expected]);
  });

  it.each([
    ['another day', 'The Rossel Tunnel is whole. A train crept out of it on Tuesday.'],
    ['a day of speaking', 'The Rossel Tunnel is whole. It is safe, the mayor said on Monday.'],
    [
      'what is named elsewhere',
      'Games were called off on Monday.\nIt rained. It blew.\nA queue stood.\nNear the Rossel Tunnel a dog barked.',
    ],
  ])('is no figure where it is %s', async (_, text) => {
    expect(await judged(text)).toEqual([]);
  });

  it('says so once', async () => {
    const text =
      'The Rossel Tunnel is whole. A train crept out of it on Monday. Its guards danced on Monday.';
    expect(await judged(text)).toEqual(['Monday: supported']);
  });
});
