import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { readDocx } from '../../../shared/article/readers/docx.ts';
import { Unreadable } from '../../../shared/article/rejections.ts';
import { asDocx, TEXT } from '../same-article.ts';

/** The document with its core properties replaced. */
async function withCreated(document: Uint8Array, created: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(document);
  zip.file(
    'docProps/core.xml',
    `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dcterms:created>${created}</dcterms:created></cp:coreProperties>`,
  );
  return zip.generateAsync({ type: 'uint8array' });
}

test('the day it was created is only a fallback, and a template’s is none', async () => {
  const document = await asDocx();
  const draft = await readDocx(await withCreated(document, '2023-05-04T08:00:00Z'));
  expect(draft.text).toBe(TEXT);
  expect(draft.stated).toEqual([]);
  expect(draft.fallback).toEqual([{ date: '2023-05-04', basis: 'metadata' }]);
  expect((await readDocx(await withCreated(document, '2013-12-23T23:15:00Z'))).fallback).toEqual([]);
});

test('a property that names the day of publication is metadata', async () => {
  const draft = await readDocx(await asDocx({ published: '2023-05-04' }));
  expect(draft.stated).toEqual([{ date: '2023-05-04', basis: 'metadata' }]);
});

test('notes are left out, lists are lists, line breaks are line ends', async () => {
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('See the minutes.')] } },
    sections: [
      {
        children: [
          new Paragraph('Tunnel approved'),
          new Paragraph({
            children: [new TextRun('The board met'), new FootnoteReferenceRun(1), new TextRun(' again.')],
          }),
          new Paragraph({ text: 'First', bullet: { level: 0 } }),
          new Paragraph({ children: [new TextRun('One'), new TextRun({ text: 'two', break: 1 })] }),
        ],
      },
    ],
  });
  const draft = await readDocx(await Packer.toBuffer(document));
  expect(draft.paragraphs.map(({ start, end, kind }) => [kind, draft.text.slice(start, end)])).toEqual([
    ['headline', 'Tunnel approved'],
    ['body', 'The board met again.'],
    ['list-item', 'First'],
    ['body', 'One\ntwo'],
  ]);
});

test('an archive that unpacks to far more than any article is refused', async () => {
  const zip = await JSZip.loadAsync(await asDocx());
  zip.file('word/media/image1.png', new Uint8Array(33 * 1024 * 1024));
  const bomb = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  const refusal = await readDocx(bomb).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Unreadable);
  expect((refusal as Unreadable).rejection.reason).toBe('too-large');
}, 30_000);

test('another archive, and a document cut short, are malformed', async () => {
  const zip = new JSZip();
  zip.file('a.txt', 'The board met.');
  for (const bytes of [await zip.generateAsync({ type: 'uint8array' }), (await asDocx()).subarray(0, 2000)]) {
    const refusal = await readDocx(bytes).catch((error: unknown) => error);
    expect((refusal as Unreadable).rejection.reason).toBe('malformed');
  }
});
