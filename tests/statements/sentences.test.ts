import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../shared/statements/sentences.ts';

const cut = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['The bridge closed. It rained.', ['The bridge closed.', 'It rained.']],
    ['“It holds.” Nobody believed it.', ['“It holds.”', 'Nobody believed it.']],
    ['The U.S. The talks ended.', ['The U.S.', 'The talks ended.']],
    ['He left at 5 p.m. The ferry had gone.', ['He left at 5 p.m.', 'The ferry had gone.']],
    ['Why now? Nobody knew.', ['Why now?', 'Nobody knew.']],
    ['The mayor said no. Okoro agreed.', ['The mayor said no.', 'Okoro agreed.']],
    ['It fell to 0.75. Births rose.', ['It fell to 0.75.', 'Births rose.']],
  ])('parts: %s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it.each([
    'Mr. Okoro met Sen. Hult and J. R. Quill on Jan. 5.',
    'The toll rose by 2.5 crowns.',
    '“Why now?” Okoro asked.',
    'U.S. President Okoro left.',
    'See example.org for more.',
    'It was the ferry No. 5 of the line.',
    'Wayne A. I. Okoro met Nos. 3 and 4.',
  ])('keeps whole: %s', (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it('covers everything but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const spans = splitSentences(text, { start: 0, end: text.length });
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
      }),
    );
  });
});
