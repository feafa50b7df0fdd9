import { expect, test } from 'vitest';
import { readPlainText } from '../../shared/article/readers/plain-text.ts';

function kindOf(paragraph: string, at: number): string | undefined {
  const before = [
    'Tunnel approved',
    ...Array.from({ length: 9 }, (_, index) => `The board met for hour ${index}.`),
  ];
  const draft = readPlainText([...before.slice(0, at), paragraph, 'It adjourned at noon.'].join('\n\n'));
  return draft.paragraphs[at]?.kind;
}

test.each([
  ['By Ada Quill', 1, 'byline'],
  ['By Ada Quill and Tom Reed, Aldmoor Gazette', 1, 'byline'],
  ['BY ADA QUILL', 2, 'byline'],
  ['Words by Ada Quill', 1, 'byline'],
  ['By Tuesday the board had lost patience with the contractor.', 1, 'body'],
  ['By Ada Quill', 8, 'body'],
  ['by the sea', 1, 'body'],
])('%s at %i is %s', (paragraph, at, kind) => {
  expect(kindOf(paragraph, at)).toBe(kind);
});

test.each([
  ['Thursday, May 4, 2023', 1, 'dateline'],
  ['ALDMOOR, May 4 (Reuters)', 1, 'dateline'],
  ['Published 4 May 2023 at 09:15 GMT', 2, 'dateline'],
  ['May 4 was the day on which the board met', 1, 'body'],
  ['Thursday, May 4, 2023', 8, 'body'],
])('%s at %i is %s', (paragraph, at, kind) => {
  expect(kindOf(paragraph, at)).toBe(kind);
});

test.each([
  ['Photo: the old ferry at its pier', 'caption'],
  ['File photo: the old ferry', 'caption'],
  ['Photographs were taken at the pier.', 'body'],
])('%s is %s', (paragraph, kind) => {
  expect(kindOf(paragraph, 3)).toBe(kind);
});

test.each([
  ['Tunnel approved', 'headline'],
  ['Will the ferries stop?', 'headline'],
  ['The U.S. and Aldmoor agree on a tunnel', 'headline'],
  ['The board met on Tuesday. It approved the tunnel.', 'body'],
  [
    'The board of the port met on Tuesday and approved the tunnel under the estuary, which will cost more than anything the town ever built.',
    'body',
  ],
  ['Thursday, May 4, 2023', 'dateline'],
])('a first paragraph: %s is %s', (paragraph, kind) => {
  expect(kindOf(paragraph, 0)).toBe(kind);
});
