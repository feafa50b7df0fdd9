import { describe, expect, test } from 'vitest';
import { readNinjs } from '../../../shared/article/readers/ninjs.ts';

function read(item: unknown) {
  const draft = readNinjs(JSON.stringify(item));
  return {
    ...draft,
    found: draft.paragraphs.map(({ start, end, kind }) => [kind, draft.text.slice(start, end)]),
  };
}

const article = [
  ['headline', 'Tunnel approved'],
  ['byline', 'By Ada Quill'],
  ['body', 'The board met.'],
  ['body', 'It adjourned.'],
];

describe('the text', () => {
  const head = { headline: 'Tunnel approved', byline: 'By Ada Quill' };
  test.each([
    ['1.x, HTML', { ...head, body_html: '<p>The board met.</p><p>It adjourned.</p>' }],
    ['1.x, XHTML', { ...head, body_xhtml: '<div><p>The board met.</p><p>It adjourned.</p></div>' }],
    ['1.x, plain', { ...head, body_text: 'The board met.\n\nIt adjourned.' }],
    [
      '2.x',
      {
        by: 'By Ada Quill',
        headlines: [{ role: 'main', value: 'Tunnel approved' }],
        bodies: [
          { contenttype: 'text/plain', value: 'ignored' },
          { contenttype: 'text/html', value: '<p>The board met.</p><p>It adjourned.</p>' },
        ],
      },
    ],
    ['3.x', { ...head, bodies: [{ contentType: 'text/plain', value: 'The board met.\n\nIt adjourned.' }] }],
  ])('%s', (_version, item) => {
    expect(read(item).found).toEqual(article);
  });

  test('a headline inside the body is not repeated', () => {
    const item = { headline: 'Tunnel approved', body_html: '<h1>Tunnel approved</h1><p>The board met.</p>' };
    expect(read(item).found).toEqual([article[0], article[2]]);
  });
});

describe('the day of publication', () => {
  const item = { headline: 'A', body_text: 'The board met.' };
  test('is that of this version', () => {
    const days = { firstcreated: '2023-05-03T09:00:00Z', versioncreated: '2023-05-04T09:00:00Z' };
    expect(read({ ...item, ...days }).stated).toEqual([{ date: '2023-05-04', basis: 'metadata' }]);
    expect(read({ ...item, firstCreated: '2023-05-03T09:00:00Z' }).stated[0]?.date).toBe('2023-05-03');
    expect(read({ ...item, versioncreated: 'soon' }).stated).toEqual([]);
  });
});

test.each([
  ['not JSON', '{', 'malformed'],
  ['a list', '[]', 'unsupported-format'],
  ['an item without a text', '{"headline": "A"}', 'unsupported-format'],
])('%s is refused', (_what, source, reason) => {
  expect(() => readNinjs(source)).toThrow(
    expect.objectContaining({ rejection: expect.objectContaining({ reason }) }),
  );
});
