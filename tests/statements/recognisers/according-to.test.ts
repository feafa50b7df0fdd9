import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('according-to', () => {
  it.each([
    ['According to police, the road is closed.', 'police | According to | the road is closed'],
    [
      'The road is closed, according to the harbour police.',
      'the harbour police | according to | The road is closed',
    ],
    ['The bridge, according to Hult, is safe.', 'Hult | according to | The bridge … is safe'],
    ['Per the council, the road is closed.', 'the council | Per | the road is closed'],
    [
      "By the harbour master's count, ninety ships came.",
      "the harbour master's count | By | ninety ships came",
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('takes the clause after "and" alone', () => {
    expect(said('The bridge closed and according to police the road is closed too.')).toEqual([
      'police | according to | the road is closed too',
    ]);
  });

  it('tells an apposition from the subject of the clause', () => {
    expect(said("According to Lena Hult, the town's chief engineer, the bridge is safe.")).toEqual([
      "Lena Hult, the town's chief engineer, | According to | the bridge is safe",
    ]);
    expect(said('According to police, the driver, 32, was alone.')).toEqual([
      'police | According to | the driver, 32, was alone',
    ]);
  });

  it.each(['They pay 30 crowns per person.', 'The bridge was named by the children.'])(
    'finds no statement in: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
