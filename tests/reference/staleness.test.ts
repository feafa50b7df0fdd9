import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../shared/reference/days.ts';
import type { Fact } from '../../shared/reference/fact.ts';
import { outlookOf, stalenessOf } from '../../shared/reference/staleness.ts';
import { fact, retrieved, states, year } from './dated-facts.ts';
import { isoDays } from './iso-days.ts';

const TODAY = '2026-11-24';
const due = (facts: readonly Fact[], elsewhere: number | null = null) =>
  outlookOf(facts, elsewhere)?.due ?? null;

describe('a series of periods', () => {
  it('is behind when the next one is due by its own rhythm and half of it has passed again', () => {
    const series = [year(2017), year(2018), year(2019)];
    expect(due(series)).toBe('2021-07-01');
    expect(stalenessOf(series, null, '2021-06-30')).toBeNull();
    expect(stalenessOf(series, null, '2021-07-01')).toMatchObject({
      basis: 'series',
      interval: 365,
      latest: { validFrom: '2019-01-01', validTo: '2019-12-31' },
    });
  });

  it('is not behind again once the next one came', () => {
    expect(stalenessOf([year(2023), year(2024), year(2025)], null, TODAY)).toBeNull();
  });

  it('waits as long as its figures take to be released', () => {
    const [early, late] = [year(2022, { released: '2023-11-01' }), year(2023, { released: '2024-11-01' })];
    expect(due([early, late])).toBe(daysAfter(due([year(2022), year(2023)]) as string, 305));
  });

  it('gives a month’s figure a month to come out', () => {
    const month = (of: string, last: string) =>
      fact({ kind: 'period', validFrom: `${of}-01`, validTo: `${of}-${last}` });
    expect(due([month('2026-01', '31'), month('2026-02', '28'), month('2026-03', '31')])).toBe('2026-05-29');
  });

  it('is not made newer by another look at its source', () => {
    expect(due([year(2018), retrieved('2026-11-01', year(2019))])).toBe('2021-07-01');
  });

  it('without a rhythm is behind when no value was ever so long in coming', () => {
    const vote = (day: string) => fact({ kind: 'period', validFrom: day, validTo: day });
    const votes = ['2010-05-06', '2015-05-07', '2017-06-08', '2019-12-12'].map(vote);
    expect(outlookOf(votes, 365)).toMatchObject({ basis: 'longest-gap', interval: 1827, due: '2027-06-14' });
  });

  it('too short for a rhythm goes by that of others, if it is of that length', () => {
    expect(outlookOf([year(2019)], 365)).toMatchObject({ basis: 'metric', due: '2021-07-01' });
    const siege = fact({ kind: 'period', validFrom: '2019-04-07', validTo: '2019-07-15' });
    expect(outlookOf([siege], 365)).toBeNull();
    expect(outlookOf([year(2019)], null)).toBeNull();
  });
});

describe('a series of states', () => {
  it('is behind when its next value is due', () => {
    expect(due(states('2017-01-01', '2018-01-01', '2019-01-01'))).toBe('2020-07-02');
  });

  it('held on the day its source was fetched', () => {
    const [a, b, c] = states('2017-01-01', '2018-01-01', '2019-01-01') as [Fact, Fact, Fact];
    expect(due([a, b, retrieved('2026-06-01', c)])).toBe('2027-12-01');
    expect(due([a, b, retrieved('2018-12-01', c)])).toBe('2020-07-02');
  });

  it('without a rhythm is to be looked at again a year after its source was fetched', () => {
    const member = retrieved('2024-03-07', fact({ validFrom: '2024-03-07' }));
    expect(outlookOf([member], null)).toMatchObject({ basis: 'source', interval: null, due: '2025-03-07' });
    expect(outlookOf([fact({ validFrom: '1889-03-31' })], null)).toBeNull();
  });

  it('that changes as it happens does not go by the rhythm of others', () => {
    const alliance = states(
      '1999-03-12',
      '2004-03-29',
      '2009-04-01',
      '2017-06-05',
      '2020-03-27',
      '2023-04-04',
    );
    expect(outlookOf(alliance, 365)).toBeNull();
    expect(outlookOf(states('2019-01-01'), 365)).toMatchObject({ basis: 'metric' });
  });

  it('has ended where its last one alone was given an end, or has none before it', () => {
    const union = [
      ...states('1980-01-01', '1985-01-01'),
      fact({ validFrom: '1990-01-01', validTo: '1991-12-26' }),
    ];
    expect(outlookOf(union, 1826)).toBeNull();
    expect(outlookOf([fact({ validFrom: '2019-12-12', validTo: '2024-07-03' })], null)).toBeNull();
    const apart = [
      fact({ validFrom: '2010-05-07', validTo: '2015-03-30' }),
      fact({ validFrom: '2019-12-12', validTo: '2024-07-03' }),
    ];
    expect(outlookOf(apart, null)).toBeNull();
  });
});

describe('a state that ended', () => {
  const until = (validFrom: string, validTo: string | null, value = 1) => fact({ validFrom, validTo, value });
  const rate = [
    until('2023-08-03', '2024-07-31'),
    until('2024-08-01', '2025-02-05'),
    until('2025-02-06', '2025-05-07'),
  ];

  it('as the one before it did when it took its place is behind from the next day', () => {
    expect(stalenessOf(rate, null, '2025-05-07')).toBeNull();
    expect(stalenessOf(rate, null, '2025-05-08')).toMatchObject({
      basis: 'ended',
      interval: null,
      due: '2025-05-08',
      latest: { validTo: '2025-05-07' },
    });
    expect(due([until('2020-01-01', '2022-03-01'), until('2022-03-01', '2024-06-30')])).toBe('2024-07-01');
  });

  it('is not behind once a value took its place, be it without an end', () => {
    expect(due([...rate, until('2025-05-08', null)])).toBeNull();
    expect(due([...rate, until('2025-05-08', '2025-08-06')])).toBe('2025-08-07');
  });

  it('when the next is due by rhythm is behind as soon', () => {
    const mayor = (from: number) => until(`${from}-05-01`, `${from + 4}-04-30`);
    expect(due([mayor(2010), mayor(2014), mayor(2018)])).toBe('2022-05-01');
    expect(due([until('2024-01-01', '2024-12-31')], 366)).toBe('2025-01-01');
  });

  it('waits for as long as it takes until one is known', () => {
    const year = (of: number) =>
      fact({ validFrom: `${of}-01-01`, validTo: `${of}-12-31`, released: `${of}-03-02` });
    expect(due([year(2022), year(2023)])).toBe('2024-03-01');
  });

  it('has ended for good where its source was looked at since', () => {
    const [first, second, last] = rate as [Fact, Fact, Fact];
    expect(due([first, second, retrieved('2025-05-07', last)])).toBe('2025-05-08');
    expect(due([first, second, retrieved('2025-05-08', last)])).toBeNull();
  });

  it('has not where it is due by rhythm: a look says nothing of what is not out yet', () => {
    const mayor = (from: number) => until(`${from}-05-01`, `${from + 4}-04-30`);
    expect(due([mayor(2014), mayor(2010), retrieved('2022-06-01', mayor(2018))])).toBe('2024-05-01');
  });

  it('is not behind while a rival of the same day, or one before it, still holds', () => {
    expect(due([...rate, until('2025-02-06', null, 2)])).toBeNull();
    expect(due([...rate, until('2025-02-06', '2025-09-30', 2)])).toBe('2025-10-01');
    expect(due([...rate, until('2024-08-01', '2026-01-31', 2)])).toBe('2026-02-01');
  });
});

describe('a count that grows', () => {
  const toll = ['2023-02-06', '2023-02-07', '2023-02-08', '2023-02-09'].map((validFrom, at) =>
    fact({ kind: 'cumulative', validFrom, value: at * 1000 }),
  );

  it('is behind by its own rhythm, and final once it stood still for long', () => {
    expect(stalenessOf(toll, null, '2023-02-15')).toBeNull();
    expect(outlookOf(toll, null)).toMatchObject({ due: '2023-03-13', finalFrom: '2023-02-19' });
    expect(stalenessOf(toll, null, TODAY)).toBeNull();
    const yearly = ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01'].map((validFrom) =>
      fact({ kind: 'cumulative', validFrom }),
    );
    expect(stalenessOf(yearly, null, TODAY)).toMatchObject({ basis: 'series', due: '2023-07-03' });
    expect(stalenessOf(yearly, null, '2032-06-01')).toBeNull();
  });

  it('is final where it was given an end, and goes by no other count', () => {
    expect(
      outlookOf(
        [...toll.slice(0, 3), fact({ kind: 'cumulative', validFrom: '2023-02-09', validTo: '2023-02-09' })],
        null,
      ),
    ).toBeNull();
    const ended = ['2023-02-06', '2023-02-07', '2023-02-08'].map((day) =>
      fact({ kind: 'cumulative', validFrom: day, validTo: day }),
    );
    expect(outlookOf(ended, 1)).toBeNull();
    expect(outlookOf([fact({ kind: 'cumulative', validFrom: '2011-03-11' })], 1)).toBeNull();
  });
});

describe('going stale', () => {
  it('never happens to an event', () => {
    const joined = ['1949-04-04', '1955-05-06', '1982-05-30'].map((day) =>
      fact({ kind: 'event', unit: 'date', value: day, validFrom: day, validTo: day }),
    );
    expect(outlookOf(joined, 365)).toBeNull();
    expect(outlookOf([], 365)).toBeNull();
  });

  it('is judged by what was known on the day', () => {
    const series = [year(2018), year(2019), year(2020, { released: '2021-09-01' })];
    expect(stalenessOf(series, null, '2021-08-31')?.latest.validTo).toBe('2019-12-31');
    expect(stalenessOf(series, null, '2021-09-01')).toBeNull();
  });

  const facts = fc
    .array(
      fc.record({
        kind: fc.constantFrom('state' as const, 'period' as const, 'event' as const),
        validFrom: isoDays,
        length: fc.option(fc.integer({ min: 0, max: 800 })),
        fetched: fc.option(isoDays),
      }),
      { maxLength: 8 },
    )
    .map((rows) =>
      rows.map(({ kind, validFrom, length, fetched }, value) =>
        retrieved(
          fetched ?? '',
          fact({ kind, validFrom, value, validTo: length === null ? null : daysAfter(validFrom, length) }),
        ),
      ),
    )
    .map((rows) =>
      rows.map((one) =>
        one.source.retrieved === '' ? { ...one, source: { ...one.source, retrieved: null } } : one,
      ),
    );
  const elsewhere = fc.option(fc.integer({ min: 1, max: 1000 }));

  it('is for good until something new comes, and does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, elsewhere, isoDays, fc.nat(5000), (series, lent, day, later) => {
        const now = stalenessOf(series, lent, day);
        expect(stalenessOf([...series].reverse(), lent, day)).toEqual(now);
        if (now !== null) expect(stalenessOf(series, lent, daysAfter(day, later))).toEqual(now);
      }),
    );
  });

  it('never comes before the newest value', () => {
    fc.assert(
      fc.property(facts, elsewhere, (series, lent) => {
        const outlook = outlookOf(series, lent);
        fc.pre(outlook !== null);
        expect((outlook?.due ?? '') > (outlook?.newest.validFrom ?? '')).toBe(true);
      }),
    );
  });
});
