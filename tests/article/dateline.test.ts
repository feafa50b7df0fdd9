import { expect, test } from 'vitest';
import { isDateline, openingDay, resolveDay } from '../../shared/article/dateline.ts';

test.each([
  ['Monday, December 2, 2019'],
  ['BRUSSELS, Jan 12 (Reuters)'],
  ['Kyiv, Ukraine, 12 January 2022'],
  ['Published: 12 January 2022, 10:15 a.m. ET'],
  ['2022-01-12'],
])('%s is a dateline', (paragraph) => {
  expect(isDateline(paragraph)).toBe(true);
});

test.each([
  ['The board met on Monday, December 2, 2019'],
  ['December was cold'],
  ['Tunnel to open in May 2030'],
  ['Aldmoor'],
])('%s is none', (paragraph) => {
  expect(isDateline(paragraph)).toBe(false);
});

test.each([
  ['BRUSSELS, Jan. 12 (Reuters) - NATO said', 1, 12, null],
  ['HEMPSTEAD, N.Y., Sept. 26 (UPI) — The board', 9, 26, null],
  ['KYIV, 12 January 2022 — The board', 1, 12, 2022],
])('%s opens with its day', (paragraph, month, day, year) => {
  expect(openingDay(paragraph)).toMatchObject({ month, day, year });
});

test.each([
  ['BRUSSELS (AP) — NATO said on Jan. 12'],
  ['On Jan. 12 the board met - at last'],
  ['The Jan. 12 meeting – the first – was short'],
])('%s does not', (paragraph) => {
  expect(openingDay(paragraph)).toBeNull();
});

test('a day without its year is of the month before the drop, or nothing', () => {
  const jan12 = { year: null, month: 1, day: 12, start: 0, end: 0 };
  expect(resolveDay(jan12, '2022-01-20')).toBe('2022-01-12');
  expect(resolveDay(jan12, '2022-01-11')).toBe('2022-01-12');
  expect(resolveDay(jan12, '2022-06-20')).toBeNull();
  expect(resolveDay({ ...jan12, month: 12, day: 30 }, '2022-01-02')).toBe('2021-12-30');
  expect(resolveDay({ ...jan12, year: 2016 }, '2022-06-20')).toBe('2016-01-12');
});
