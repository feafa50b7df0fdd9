import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../shared/article/readers/markdown.ts';

function texts(content: string): string[] {
  const draft = readMarkdown(content);
  return draft.paragraphs.map(({ start, end }) => draft.text.slice(start, end));
}

describe('front matter', () => {
  test.each([
    ['date: 2023-05-04'],
    ['date: 2023-05-04T09:00:00+02:00'],
    ['published: 4 May 2023'],
    ['publish_date: "2023-05-04"'],
    ['datePublished: 2023-05-04'],
    ['title: Tunnel: the second day\ndate: 2023-05-04'],
  ])('%s', (fields) => {
    expect(readMarkdown(`---\n${fields}\n---\n\nThe board met.`).stated).toEqual([
      { date: '2023-05-04', basis: 'front-matter' },
    ]);
  });

  test('its title is the headline unless the text has one', () => {
    expect(texts('---\ntitle: Tunnel\n---\nThe board met.')).toEqual(['Tunnel', 'The board met.']);
    expect(texts('---\ntitle: Tunnel\n---\n# Tunnel\n\nThe board met.')).toEqual([
      'Tunnel',
      'The board met.',
    ]);
    expect(texts('---\nheadline: Tunnel\r\n---\r\n\r\nThe board met.')).toEqual(['Tunnel', 'The board met.']);
  });

  test('text between two rules is no front matter', () => {
    expect(texts('---\n\nThe board met.\n\n---\n\nIt adjourned.')).toEqual([
      'The board met.',
      'It adjourned.',
    ]);
  });

  test('a hostile one is text', () => {
    const bomb = `a: &a [x,x]\n${Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a,*a,*a]`).join('\n')}`;
    expect(() => readMarkdown(`---\n${bomb}\n---\n\nThe board met.`)).not.toThrow();
  });
});

describe('text', () => {
  test('is what is shown: no marks of emphasis, links by their words', () => {
    expect(texts('# Tunnel\n\nThe *board* met **[again](https://example.org)**, it said: 5 \\* 4.')).toEqual([
      'Tunnel',
      'The board met again, it said: 5 * 4.',
    ]);
  });

  test('quotation marks and dashes stay as typed', () => {
    expect(texts('"Enough" -- he said... \'no\'')).toEqual(['"Enough" -- he said... \'no\'']);
  });

  test('a line end inside a paragraph stays one, as in plain text', () => {
    expect(texts('Tunnel\n======\n\nThe board\nmet.')).toEqual(['Tunnel', 'The board\nmet.']);
  });

  test('list items and quotations are paragraphs; pictures and markup are none', () => {
    const draft = readMarkdown(
      '# Tunnel\n\n- One\n- Two\n\n> “Enough,” he said.\n\n![a ferry](x.png)\n\n<script>x</script>',
    );
    expect(draft.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'list-item', 'list-item', 'body']);
  });
});
