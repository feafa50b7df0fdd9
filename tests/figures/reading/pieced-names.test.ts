import { describe, expect, it } from 'vitest';
import { piecedNames } from '../../../shared/figures/reading/pieced-names.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { articleOf } from '../one-article.ts';

const piecesOf = (text: string) =>
  piecedNames(readSentences(articleOf(text, '2021-04-12')), '2021-04-12').flat();
const keysOf = (text: string) => piecesOf(text).flatMap(({ keys }) => keys);

describe('names in pieces', () => {
  it.each([
    ['They gave it up for signatures in Tarn.', 'Tarn memorandum'],
    ['The Tarn deal of 2015 is kept by nobody.', 'Tarn accord'],
    ['One treaty was signed at Orle, the other in Busk.', 'Treaty of busk'],
    ['Britons have not forgotten. It is years since they voted.', 'Uk referendum'],
    ['Traders fear the exit of Britain from it.', "Uk's exit"],
    ['The Marsh Relief Fund asks for more. Its appeal is late.', 'Mrf appeal'],
    [
      'In Norland and its hills nothing grew. Nobody spoke. They invaded it at dawn, past Norland.',
      'Norland invasion',
    ],
  ])('of %j include %j', (text, key) => expect(keysOf(text)).toContain(key));

  it('are those of the whole article too, if it gives the name more than once', () => {
    const far = 'The rain went on. It would not stop. In the end an earthquake came.';
    expect(keysOf(`Orle slept. Orle woke. ${far}`)).toContain('Orle earthquake');
    expect(keysOf(`Orle slept. ${far}`)).not.toContain('Orle earthquake');
  });

  it.each([
    ['A tremor woke Orle on Sunday.', 'April 2021 orle earthquake'],
    ['The Wend burst its banks in Busk.', 'Busk flood 2021'],
    ['It was weaker than the quake before it, and that of 1953 weaker still.', '1953 earthquake'],
  ])('of %j include the dated %j', (text, key) => expect(keysOf(text)).toContain(key));

  it.each([
    ['The fare that the line may charge is still capped.', 'fare cap'],
    ['All wages have been frozen.', 'wage freeze'],
    ['The cup winners came home.', 'cup final'],
  ])('of %j include the common noun %j', (text, key) => expect(keysOf(text)).toContain(key));

  it.each([
    ["Norland's conservatives have won.", null],
    ["Norland's old conservatives have won.", undefined],
    ["Busk's conservatives have won.", []],
  ])('of %j are whole only behind a country alone', (text, expected) => {
    const found = piecesOf(text.replace('Norland', 'Norway')).find(({ keys }) =>
      keys.includes('the conservatives'),
    );
    expect(found?.modifiers).toEqual(expected);
  });

  it('are common nouns behind what is said of them', () => {
    const found = piecesOf('It is the end of a bitter marsh fever outbreak that began here.');
    expect(found.find(({ keys }) => keys.includes('the outbreak'))?.modifiers).toEqual([
      'bitter',
      'marsh',
      'fever',
    ]);
  });

  it.each(['They sang in Orle.', 'He voted.', 'It rained on the park.'])('are none in %j', (text) =>
    expect(keysOf(text)).toEqual([]),
  );

  it('are bounded', () => {
    const text = 'Orle signed a treaty with Busk and Tarn in the long Norland war. '.repeat(400);
    expect(new Set(keysOf(text)).size).toBeLessThan(4000);
  });
});
