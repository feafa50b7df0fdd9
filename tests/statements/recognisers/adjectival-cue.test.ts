import { describe, expect, it } from 'vitest';
import { attributionsIn, said } from '../article-from.ts';

describe('adjectival-cue', () => {
  it.each([
    ['Hult is convinced that the bridge is safe.', 'Hult | is convinced | the bridge is safe'],
    [
      'The drivers were clearly worried that it might fall.',
      'The drivers | were clearly worried | it might fall',
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
    expect(attributionsIn(sentence)[0]?.attribution.act).toBe('thought');
  });

  it.each([
    'It is certain that the bridge fell.',
    'Hult was not sure that the bridge held.',
    'The mayor is proud of the bridge.',
    'A worried driver stopped.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
