import { describe, expect, test } from 'vitest';
import { readNitf } from '../../../shared/article/readers/nitf.ts';

const encode = (source: string) => new TextEncoder().encode(source);
const content = '<body.content><p>The <person>board</person> met &amp; voted.</p></body.content>';

function read(source: string) {
  const draft = readNitf(encode(source));
  return {
    ...draft,
    found: draft.paragraphs.map(({ start, end, kind }) => [kind, draft.text.slice(start, end)]),
  };
}

test('headline, byline, dateline, text, captions and lists', () => {
  const { found } = read(`<nitf><head><title>tunnel</title></head><body><body.head>
    <hedline><hl1>Tunnel approved</hl1></hedline><byline>By Ada Quill</byline>
    <dateline><location>Aldmoor</location>, <story.date norm="20230504">May 4</story.date></dateline>
    <abstract><p>In short: a tunnel.</p></abstract></body.head>
    <body.content><block><p>The <person>board</person> met &amp; voted.</p>
    <media media-type="image"><media-reference source="a.jpg"/><media-caption>The ferry</media-caption></media>
    <ul><li>One</li></ul></block></body.content></body></nitf>`);
  expect(found).toEqual([
    ['headline', 'Tunnel approved'],
    ['byline', 'By Ada Quill'],
    ['dateline', 'Aldmoor, May 4'],
    ['body', 'The board met & voted.'],
    ['caption', 'The ferry'],
    ['list-item', 'One'],
  ]);
});

describe('the day of publication', () => {
  test.each([
    ['<docdata><date.issue norm="20230504T070000Z"/></docdata>'],
    ['<pubdata date.publication="20230504"/>'],
    ['<docdata><date.release norm="2023-05-04"/></docdata>'],
  ])('%s', (head) => {
    const { stated } = read(`<nitf><head>${head}</head><body>${content}</body></nitf>`);
    expect(stated).toEqual([{ date: '2023-05-04', basis: 'metadata' }]);
  });
});

test('inside an envelope', () => {
  const { found } = read(
    `<newsItem><contentSet><inlineXML><nitf><body>${content}</body></nitf></inlineXML></contentSet></newsItem>`,
  );
  expect(found.at(-1)?.[1]).toBe('The board met & voted.');
});

test.each([
  ['not well-formed', `<nitf><body>${content}</nitf>`, 'malformed'],
  ['other XML', '<rss><channel/></rss>', 'unsupported-format'],
  ['without a text', '<nitf><body/></nitf>', 'unsupported-format'],
])('%s is refused', (_what, source, reason) => {
  expect(() => readNitf(encode(source))).toThrow(
    expect.objectContaining({ rejection: expect.objectContaining({ reason }) }),
  );
});

test('an external entity is not fetched and not shown', () => {
  const source = `<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>A &x; B</p></body.content></body></nitf>`;
  expect(read(source).text).not.toContain('root:');
});
