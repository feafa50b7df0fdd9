import { recordsOf } from '../records-of.ts';

/** Values that moved, of things that do not exist: each row ends where the next begins. */
const STATES: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    'Bank of Tarn;Bank of Tarn|the bank;key rate;key rate|interest rate|rate|rates|borrowing costs;percent',
    [
      ['2016-02-04', 0.5],
      ['2022-05-05', 1],
      ['2022-07-07', 1.5],
      ['2022-09-08', 2],
      ['2022-11-03', 2.5],
      ['2023-01-12', 3],
      ['2023-08-03', 3.5],
      ['2024-06-06', 3.25],
      ['2024-08-01', 3],
      ['2024-10-03', 2.75],
      ['2025-01-09', 2.5],
    ],
  ],
  [
    'Harrow;Harrow;minimum wage;minimum wage|wage floor|an hour;EUR',
    [
      ['2021-01-01', 9.9],
      ['2022-01-01', 10.5],
      ['2023-01-01', 11.2],
      ['2025-01-01', 12.6],
    ],
  ],
  [
    'Busk Ferries;Busk Ferries|the ferry line;ships;ships|ferries|fleet;ships',
    [
      ['2005-01-01', 9],
      ['2012-01-01', 11],
      ['2019-01-01', 14],
      ['2022-03-01', 12],
      ['2024-06-01', 15],
    ],
  ],
];

const PERIODS: readonly (readonly [string, readonly (readonly [string, string, number])[]])[] = [
  [
    'Harrow;Harrow;inflation;inflation|consumer prices;percent',
    [
      ['2022-10-01', '2022-10-31', 9.6],
      ['2024-08-01', '2024-08-31', 3.1],
      ['2024-09-01', '2024-09-30', 3.4],
      ['2024-10-01', '2024-10-31', 3.2],
      ['2024-11-01', '2024-11-30', 3],
      ['2024-12-01', '2024-12-31', 2.9],
      ['2025-01-01', '2025-01-31', 2.6],
    ],
  ],
  [
    'Busk Ferries;Busk Ferries|the ferry line;passengers;passengers|carried;passengers',
    [
      ['2019-01-01', '2019-12-31', 1_300_000],
      ['2020-01-01', '2020-12-31', 380_000],
      ['2021-01-01', '2021-12-31', 420_000],
      ['2022-01-01', '2022-12-31', 860_000],
      ['2023-01-01', '2023-12-31', 990_000],
      ['2024-01-01', '2024-12-31', 1_260_000],
    ],
  ],
];

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

const ROWS = [
  ...STATES.flatMap(([head, values]) =>
    values.map(([from, value], place) => {
      const next = values[place + 1]?.[0];
      return `${head};${value};${from};${next === undefined ? '' : dayBefore(next)};state`;
    }),
  ),
  ...PERIODS.flatMap(([head, values]) =>
    values.map(([from, to, value]) => `${head};${value};${from};${to};period`),
  ),
];

export const MOVING = recordsOf(ROWS.join('\n'));

/** The day on which the articles about these things appear. */
export const TODAY = '2025-02-20';
