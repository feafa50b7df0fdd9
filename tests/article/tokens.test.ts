import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../shared/article/tokens.ts';

const kinds = (text: string) => tokenize(text).map((token) => `${token.kind}:${token.text}`);

describe('tokenize', () => {
  it.each([
    ['the 30-nation club', ['word:the', 'number:30', 'mark:-', 'word:nation', 'word:club']],
    ['$5bn, 1,234.5', ['mark:$', 'number:5', 'word:bn', 'mark:,', 'number:1,234.5']],
    [
      'the G20’s “aim”',
      ['word:the', 'word:G', 'number:20', 'mark:’', 'word:s', 'mark:“', 'word:aim', 'mark:”'],
    ],
    ["it’s Anna's, isn't it", ['word:it’s', "word:Anna's", 'mark:,', "word:isn't", 'word:it']],
    ['naïve Zoë', ['word:naïve', 'word:Zoë']],
    ['e\u0301tat 3.', ['word:e\u0301tat', 'number:3', 'mark:.']],
    ['٣ صفحات', ['number:٣', 'word:صفحات']],
    ['a😀b', ['word:a', 'mark:😀', 'word:b']],
  ])('cuts %j', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('straightens typographic apostrophes in lower case', () => {
    expect(tokenize('It’S')[0]?.lower).toBe("it's");
  });

  const pieces = fc.string({
    unit: fc.constantFrom(
      'a',
      'B',
      "'",
      '’',
      '1',
      '2',
      '.',
      ',',
      ' ',
      '\u0301',
      'é',
      '٣',
      '-',
      '\u00a0',
      '\n',
      '😀',
    ),
    maxLength: 40,
  });

  it('cuts any text as one pattern would', () => {
    const pattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|\S/gu;
    fc.assert(
      fc.property(pieces, (text) => {
        expect(tokenize(text).map((token) => token.text)).toEqual(text.match(pattern) ?? []);
      }),
    );
  });

  it('keeps offsets inside the stretch asked for', () => {
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        let last = start;
        for (const token of tokenize(text, start, end)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeLessThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          last = token.end;
        }
      }),
    );
  });
});
