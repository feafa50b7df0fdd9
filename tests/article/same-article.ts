import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';

/** One article of ours, invented from end to end, in every format that is read. */
export const HEADLINE = 'Harbour board backs tunnel plan despite “real doubts” over cost';
export const BODY = [
  'The Port of Aldmoor harbour board has approved a €2.4 billion tunnel under the estuary, but left open who will pay for it.',
  'Board chair Ines Corvell said the tunnel would carry “more than 30,000 vehicles a day” and replace two ferries & a bridge.',
  'The vote was 7–4, said Corvell. “We’ve waited 20 years — that’s enough,” she added.',
  'Opponents led by the Café Owners’ League called the price “a fantasy”.',
];
export const PARAGRAPHS = [HEADLINE, ...BODY];
export const TEXT = `${PARAGRAPHS.join('\n\n')}\n`;

export function asHtml(date = '2023-05-04T09:00:00+02:00'): string {
  const [first, ...rest] = PARAGRAPHS.map((paragraph) => paragraph.replaceAll('&', '&amp;'));
  return `<!doctype html><html><head><meta charset="utf-8"><title>${first} | The Aldmoor Gazette</title>
    <meta property="article:published_time" content="${date}"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>${first}</h1>
    ${rest.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
    <aside><p>Read also: nine bridges</p></aside></article><footer><p>All rights reserved</p></footer></body></html>`;
}

export function asMarkdown(): string {
  return `---\ntitle: "${HEADLINE}"\ndate: 2023-05-04\n---\n\n# ${HEADLINE}\n\n${BODY.join('\n\n')}\n`;
}

export async function asDocx(
  options: { readonly styled?: boolean; readonly published?: string } = {},
): Promise<Uint8Array> {
  const children = PARAGRAPHS.map(
    (text, index) =>
      new Paragraph({
        children: [new TextRun(text)],
        ...(options.styled && index === 0 ? { heading: HeadingLevel.TITLE } : {}),
      }),
  );
  return Packer.toBuffer(
    new Document({
      sections: [{ children }],
      ...(options.published
        ? { customProperties: [{ name: 'Publication date', value: options.published }] }
        : {}),
    }),
  );
}

export function asNinjs(): string {
  return JSON.stringify({
    uri: 'urn:aldmoor:1',
    type: 'text',
    versioncreated: '2023-05-04T07:00:00Z',
    headline: HEADLINE,
    body_html: BODY.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;')}</p>`).join(''),
  });
}

export function asNitf(): string {
  const [first, ...rest] = PARAGRAPHS.map((paragraph) => paragraph.replaceAll('&', '&amp;'));
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE nitf SYSTEM "http://www.nitf.org/IPTC/NITF/3.5/specification/dtd/nitf-3-5.dtd">
<nitf><head><title>tunnel</title><docdata><doc-id id-string="1"/><date.issue norm="20230504T070000Z"/></docdata></head>
<body><body.head><hedline><hl1>${first}</hl1></hedline></body.head>
<body.content>${rest.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</body.content></body></nitf>`;
}
