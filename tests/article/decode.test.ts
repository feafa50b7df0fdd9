import { expect, test } from 'vitest';
import { decode } from '../../shared/article/decode.ts';
import { readArticle } from '../../shared/article/read-article.ts';
import { declaredEncoding } from '../../shared/article/readers/html.ts';
import { Unreadable } from '../../shared/article/rejections.ts';

const cafe = [0x54, 0x68, 0x65, 0x20, 0x63, 0x61, 0x66, 0xe9];

test('byte order marks decide, and are no part of the text', () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('A');
  expect(decode(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe('A');
  expect(decode(new Uint8Array([0xfe, 0xff, 0x00, 0x41]))).toBe('A');
});

test('a declared encoding is believed', () => {
  expect(decode(new Uint8Array(cafe), 'windows-1252')).toBe('The café');
  expect(decode(new Uint8Array([0x93, 0x41, 0x94]), 'iso-8859-1')).toBe('“A”');
});

test('what does not fit is refused, never replaced', () => {
  expect(() => decode(new Uint8Array(cafe))).toThrow(Unreadable);
  expect(() => decode(new Uint8Array(cafe))).toThrow('Save it as UTF-8');
  expect(() => decode(new Uint8Array(cafe), 'utf-8')).toThrow(Unreadable);
  expect(() => decode(new Uint8Array(cafe), 'klingon-1')).toThrow(Unreadable);
});

test.each([
  ['<html><head><meta charset="windows-1252">', 'windows-1252'],
  ['<meta http-equiv=Content-Type content="text/html; charset=iso-8859-2">', 'iso-8859-2'],
  ['<?xml version="1.0" encoding="ISO-8859-1"?><nitf>', 'ISO-8859-1'],
  ['<p>charset=iso-8859-2</p>', null],
])('%s declares %s', (source, encoding) => {
  expect(declaredEncoding(new TextEncoder().encode(source))).toBe(encoding);
});

test('a page and a news item in an older encoding are read', async () => {
  const latin = (source: string) => Uint8Array.from(source, (letter) => letter.charCodeAt(0));
  const page = latin('<meta charset="windows-1252"><h1>The caf\xe9 of the port</h1><p>It is shut.</p>');
  const item = latin(
    '<?xml version="1.0" encoding="ISO-8859-1"?><nitf><body><body.content><p>The caf\xe9 of the port is shut.</p></body.content></body></nitf>',
  );
  for (const [name, bytes] of [
    ['a.html', page],
    ['a.xml', item],
  ] as const) {
    const reading = await readArticle({ name, bytes }, { id: 'a', receivedOn: '2023-05-06' });
    expect(reading.ok && reading.article.headline).toContain('café');
  }
});

test('UTF-16 with its mark is text, not binary', async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('The board of the port met.', 'utf16le')]);
  const reading = await readArticle({ name: 'a.txt', bytes }, { id: 'a', receivedOn: '2023-05-06' });
  expect(reading.ok && reading.article.text).toBe('The board of the port met.');
});
