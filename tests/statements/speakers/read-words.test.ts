import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForStatements } from '../../../shared/statements/reading.ts';
import type { ArticleWords } from '../../../shared/statements/speakers/article-words.ts';
import { joinWords } from '../../../shared/statements/speakers/joined-words.ts';
import { readWords } from '../../../shared/statements/speakers/read-words.ts';
import { articleOf } from './marked-article.ts';

function read(text: string): ArticleWords {
  const article = articleOf(text);
  const { sentences, words } = readForStatements(article);
  return readWords(article, sentences, words);
}

const PIECES = [
  "Mara's J. U.S. PG&E al-Eryani 30-nation 1,200.5 said . , “ ” \" ' ’ don't Quill’s, (Dr. Lee) E3G. a.m. - – & % it's",
  "O'Brien sailors' north–south 5bn #one's \n",
].flatMap((line) => line.split(/(?<= )|(?= )/));

describe('readWords', () => {
  it('cuts as joinWords cuts each stretch between spaces, whichever way the words went', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const words = read(text);
        const expected = [...text.matchAll(/\S+/g)].flatMap((stretch) =>
          joinWords(text, stretch.index, stretch.index + stretch[0].length),
        );
        expect(words.length).toBe(expected.length);
        expected.forEach(({ start, end, bareEnd, lower, kind, possessive, capital }, i) => {
          expect(words.get(i)).toMatchObject({ start, end, bareEnd, lower, kind, possessive, capital });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('knows the sentence, the paragraph and what opens them', () => {
    const words = read('The port closed. Mara Quill left.\nNobody spoke.');
    const opening = Array.from({ length: words.length }, (_, i) => words.get(i)).filter((one) => one?.opens);
    expect(opening.map((one) => [one?.text, one?.sentence, one?.paragraph])).toEqual([
      ['The', 0, 0],
      ['Mara', 1, 0],
      ['Nobody', 2, 1],
    ]);
  });

  it.each([
    ['“The port is shut,” said Quill.', ['The', 'port', 'is', 'shut']],
    ['"Shut," said Quill. "For good."', ['Shut', 'For', 'good']],
    ['The port is shut, said Quill.', []],
    ['“Shut for good.\nQuill left.', ['Shut', 'for', 'good']],
  ])('knows what is quoted in %j', (text, expected) => {
    const words = read(text);
    const quoted = Array.from({ length: words.length }, (_, i) => words.get(i)).filter(
      (one) => one?.quoted === true && one.kind === 'word',
    );
    expect(quoted.map((one) => one?.text)).toEqual(expected);
  });

  it('has nothing outside the article', () => {
    const words = read('Quill left.');
    expect([words.get(-1), words.get(3), words.lower(-1), words.lower(3)]).toEqual([
      undefined,
      undefined,
      '',
      '',
    ]);
  });
});
