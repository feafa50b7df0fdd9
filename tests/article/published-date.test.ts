import { expect, test } from 'vitest';
import { publishedDate } from '../../shared/article/published-date.ts';
import { readPlainText } from '../../shared/article/readers/plain-text.ts';

const dateline = readPlainText('Tunnel approved\n\nALDMOOR, May 4 (Reuters) - The board met.');
const bare = readPlainText('Tunnel approved\n\nThe board met on May 4, 2023 in Aldmoor.');
const file = { name: 'tunnel.txt', stated: undefined, receivedOn: '2023-05-06' };

test('the more trusted source wins', () => {
  const draft = { ...dateline, stated: [{ date: '2023-05-02', basis: 'metadata' as const }] };
  expect(publishedDate(draft, { ...file, name: '2023-05-03-tunnel.txt', stated: '2023-05-01' })).toEqual({
    date: '2023-05-01',
    basis: 'argument',
  });
  expect(publishedDate(draft, { ...file, name: '2023-05-03-tunnel.txt' }).basis).toBe('metadata');
  expect(publishedDate(dateline, { ...file, name: '2023-05-03-tunnel.txt' })).toEqual({
    date: '2023-05-03',
    basis: 'filename',
  });
  expect(publishedDate(dateline, file)).toEqual({ date: '2023-05-04', basis: 'dateline' });
  expect(publishedDate(bare, file)).toEqual({ date: '2023-05-06', basis: 'assumed' });
  const created = { ...bare, fallback: [{ date: '2023-05-05', basis: 'metadata' as const }] };
  expect(publishedDate(created, file).date).toBe('2023-05-05');
});

test.each([
  ['2022-01-12-slug.txt', '2022-01-12'],
  ['politics/20220112_slug.txt', '2022-01-12'],
  ['slug-2022.01.12.html', '2022-01-12'],
])('the day in the name %s', (name, date) => {
  expect(publishedDate(bare, { ...file, name })).toEqual({ date, basis: 'filename' });
});

test.each([['report-2022-13-45.txt'], ['123456789012.txt'], ['2022-01.txt']])(
  'no day in the name %s',
  (name) => {
    expect(publishedDate(bare, { ...file, name }).basis).toBe('assumed');
  },
);
