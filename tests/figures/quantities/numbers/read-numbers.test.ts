import { describe, expect, it } from 'vitest';
import { numbers } from '../read.ts';

describe('readNumbers', () => {
  it('reads every number, names and dates included', () =>
    expect(numbers('Flight 318 left on 5 May 2019 with two dozen aboard')).toEqual([
      '318=318',
      '5=5',
      '2019=2019',
      'two dozen=24',
    ]));

  it('reads the runs of digits of what is no one number', () =>
    expect(numbers('10.0.0.7, rooms 22,24,26')).toEqual([
      '10=10',
      '0=0',
      '0=0',
      '7=7',
      '22=22',
      '24=24',
      '26=26',
    ]));

  it('reads nothing where no number stands', () =>
    expect(numbers('A quiet day in the harbour.')).toEqual([]));
});
