import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Rejection } from '../../shared/article/article.ts';
import { readArticle } from '../../shared/article/read-article.ts';
import { LARGEST_FILE } from '../../shared/article/rejections.ts';
import {
  asDocx,
  asHtml,
  asMarkdown,
  asNinjs,
  asNitf,
  BODY,
  HEADLINE,
  PARAGRAPHS,
  TEXT,
} from './same-article.ts';

const encoder = new TextEncoder();
const context = { id: 'tunnel-1', receivedOn: '2023-05-06' };

async function read(name: string, content: string | Uint8Array, published?: string): Promise<Article> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const reading = await readArticle({ name, bytes }, { ...context, published });
  if (!reading.ok) throw new Error(`${name} was rejected: ${reading.rejection.reason}`);
  return reading.article;
}

async function rejection(name: string, content: string | Uint8Array): Promise<Rejection['reason']> {
  const bytes = typeof content === 'string' ? encoder.encode(content) : content;
  const reading = await readArticle({ name, bytes }, context);
  if (reading.ok) throw new Error(`${name} was read`);
  return reading.rejection.reason;
}

describe('the same article in every format', () => {
  test.each([
    ['tunnel.html', asHtml()],
    ['tunnel.md', asMarkdown()],
    ['tunnel.json', asNinjs()],
    ['tunnel.xml', asNitf()],
  ])('%s gives the text and the paragraphs of the plain text', async (name, content) => {
    const plain = await read('tunnel.txt', TEXT);
    const article = await read(name, content);
    expect(article.text).toBe(plain.text);
    expect(article.paragraphs).toEqual(plain.paragraphs);
    expect(article.headline).toBe(HEADLINE);
    expect(article.published.date).toBe('2023-05-04');
  });

  test.each([true, false])('a Word document, styled: %s', async (styled) => {
    const article = await read('2023-05-04-tunnel.docx', await asDocx({ styled }));
    expect(article.text).toBe(TEXT);
    expect(article.paragraphs.map((paragraph) => paragraph.kind)).toEqual([
      'headline',
      ...BODY.map(() => 'body'),
    ]);
    expect(article.published).toEqual({ date: '2023-05-04', basis: 'filename' });
  });
});

describe('the text', () => {
  test('is kept as it is dropped but for line ends and composed letters', async () => {
    const article = await read('a.txt', `${HEADLINE}\r\n\r\n  The cafe\u0301 was shut,  it said.\r\n`);
    expect(article.text).toBe(`${HEADLINE}\n\n  The café was shut,  it said.\n`);
  });

  test('every paragraph is cut without its line end', async () => {
    const { text, paragraphs } = await read('a.txt', TEXT);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(PARAGRAPHS);
  });

  test('a long opening paragraph is listed by its first words', async () => {
    const opening = `${'The board of the port met for the third time this week. '.repeat(6)}It adjourned.`;
    const { headline, paragraphs } = await read('a.txt', `${opening}\n\nNobody was told.`);
    expect(headline.length).toBeLessThanOrEqual(201);
    expect(headline.endsWith('…')).toBe(true);
    expect(paragraphs[0]?.kind).toBe('body');
  });
});

describe('what is rejected', () => {
  test('nothing, blanks, and formats without a text', async () => {
    expect(await rejection('a.txt', '')).toBe('empty');
    expect(await rejection('a.txt', ' \n\t\n')).toBe('empty');
    expect(await rejection('a.html', '<html><body><img src="a.png"></body></html>')).toBe('empty');
    expect(await rejection('a.md', '---\ntitle: ""\n---\n')).toBe('empty');
  });

  test('more than 5 MB, and no less', async () => {
    const line = encoder.encode('The board of the port met and it was late.\n\n');
    const bytes = new Uint8Array(LARGEST_FILE + 1).fill(32);
    bytes.set(line);
    expect(await rejection('a.txt', bytes)).toBe('too-large');
    expect((await read('a.txt', bytes.subarray(0, LARGEST_FILE))).paragraphs).toHaveLength(1);
  });

  test('binary files under the name of a text', async () => {
    expect(await rejection('a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))).toBe(
      'binary',
    );
    expect(await rejection('a.txt', 'The board\u0000 of the port')).toBe('binary');
    expect(await rejection('a.md', '\u0001\u0002\u0003\u0004 the of')).toBe('binary');
    expect(await rejection('a.txt', '%PDF-1.7 the of')).toBe('unsupported-format');
  });

  test('a format that is not read', async () => {
    expect(await rejection('a.csv', 'entity,metric')).toBe('unsupported-format');
    expect(await rejection('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('binary');
  });

  test('bytes that are not UTF-8 and do not say what they are', async () => {
    const latin = new Uint8Array([...encoder.encode('The board of the caf'), 0xe9]);
    expect(await rejection('a.txt', latin)).toBe('not-utf-8');
    expect(
      await rejection('a.html', new Uint8Array([...encoder.encode('<p>The board of the caf'), 0xe9])),
    ).toBe('not-utf-8');
  });

  test('other languages', async () => {
    expect(await rejection('a.txt', 'Le conseil du port a approuvé le tunnel sous l’estuaire.')).toBe(
      'not-english',
    );
  });

  test('damaged files', async () => {
    expect(await rejection('a.docx', 'The board of the port')).toBe('malformed');
    expect(await rejection('a.json', '{"headline": ')).toBe('malformed');
    expect(await rejection('a.xml', '<nitf><body></nitf>')).toBe('malformed');
    expect(await rejection('a.html', '<div>'.repeat(10_000))).toBe('malformed');
  });
});

describe('any bytes', () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.docx', 'a.json', 'a.xml', 'a', 'a.pdf');
  const markup = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<li>',
          '<h1>',
          '<br>',
          '<q>',
          '<pre>',
          '<td>',
          '&amp;',
          '&#0;',
          '\n\n',
          '\r',
        ),
        fc.constantFrom(
          'The board of the port said ',
          '---\n',
          'date: 2023-05-04\n',
          '- ',
          '# ',
          '“',
          'e\u0301',
        ),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((pieces) => encoder.encode(pieces.join('')));

  test('end in an article or a rejection, offsets inside the text, the text in NFC', async () => {
    const bytes = fc.oneof(fc.uint8Array(), markup);
    await fc.assert(
      fc.asyncProperty(names, bytes, async (name, content) => {
        const reading = await readArticle({ name, bytes: content }, context);
        if (!reading.ok) {
          expect(reading.rejection.detail).not.toBe('');
          return;
        }
        const { text, paragraphs } = reading.article;
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toContain('\r');
        let last = 0;
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).not.toBe('');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });
});
