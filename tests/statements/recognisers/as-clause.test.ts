import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('as-clause', () => {
  it.each([
    ['As the Gazette reported, the bridge is closed.', 'the Gazette | reported | the bridge is closed'],
    ['As Hult told the council on Monday, the bridge will close.', 'Hult | told | the bridge will close'],
    ['The bridge is, as Hult put it, “a ruin”.', 'Hult | put it | The bridge is … “a ruin”'],
    ['Traffic “slowed to a crawl” — as Hult put it — at noon.', 'Hult | put it | “slowed to a crawl”'],
    ['The bridge is closed, as the Gazette noted.', 'the Gazette | noted | The bridge is closed'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each([
    'As he said goodbye, the bridge fell.',
    'As Hult left, the bridge fell.',
    'The mayor put it in her bag.',
    'The town is as old as the Gazette.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('leaves a clause that only happens at the same time to its own cue', () => {
    expect(said('As Hult said the bridge was safe, it fell.')).toEqual(['Hult | said | the bridge was safe']);
  });
});
