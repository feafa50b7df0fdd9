import { describe, expect, it } from 'vitest';
import { piecedNames } from '../../../shared/figures/reading/pieced-names.ts';
import { readSentences } from '../../../shared/figures/reading/read-sentences.ts';
import { articleOf } from '../one-article.ts';

const piecesOf = (text: string) => piecedNames(readSentences(articleOf(text, '2021-04-12'))).flat();
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
    expect(keysOf(text).length).toBeLessThan(4000);
  });
});
