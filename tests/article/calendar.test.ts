import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, findDay, isoDay } from '../../shared/article/calendar.ts';

test.each([
  ['2022-01-12', '2022-01-12'],
  ['2022-01-12T23:30:00-05:00', '2022-01-12'],
  ['20220112T083000Z', '2022-01-12'],
  ['20220112', '2022-01-12'],
  ['January 12, 2022', '2022-01-12'],
  ['Jan. 12, 2022', '2022-01-12'],
  ['12 January 2022', '2022-01-12'],
  ['Wednesday, 12th Sept 2022 10:15', '2022-09-12'],
  ['29 February 2024', '2024-02-29'],
])('%s is %s', (value, day) => {
  expect(dayOf(value)).toBe(day);
});

test.each([
  ['12/01/2022'],
  ['2022-13-01'],
  ['2022-02-30'],
  ['29 February 2023'],
  ['January 12'],
  ['2022'],
  ['not a date'],
  [''],
  [20220112],
  [null],
])('%s is no day', (value) => {
  expect(dayOf(value)).toBeNull();
});

test('a day without its year is found and says so', () => {
  expect(findDay('HEMPSTEAD, Sept. 26')).toMatchObject({ year: null, month: 9, day: 26 });
  expect(findDay('may 9 people')).toMatchObject({ month: 5, day: 9 });
  expect(findDay('a march of 30,000')).toBeNull();
});

test('every day is read back', () => {
  const day = fc.date({ min: new Date('1700-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, number = 0] = iso.split('-').map(Number);
      expect(isoDay(year, month, number)).toBe(iso);
      expect(dayOf(date.toISOString())).toBe(iso);
      expect(dayOf(date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }))).toBe(iso);
      expect(dayOf(date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' }))).toBe(iso);
    }),
  );
});
