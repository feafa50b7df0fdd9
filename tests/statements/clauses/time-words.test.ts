import { describe, expect, it } from 'vitest';
import { isPartOfDay, isPeriod, isTimeWord } from '../../../shared/statements/clauses/time-words.ts';

describe('words of time', () => {
  it('knows days, months, parts of a day and periods', () => {
    expect(['monday', 'nov', 'yesterday'].every(isTimeWord)).toBe(true);
    expect(['morning', 'midnight'].every(isPartOfDay)).toBe(true);
    expect(['week', 'decades', 'morning'].every(isPeriod)).toBe(true);
  });

  it('leaves "may" and "march" to their other readings, and other words alone', () => {
    expect(['may', 'bridge', 'week'].some(isTimeWord)).toBe(false);
    expect(['monday', 'week'].some(isPartOfDay)).toBe(false);
    expect(['monday', 'bridge'].some(isPeriod)).toBe(false);
  });
});
