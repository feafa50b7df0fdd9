import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('an age and a year of birth', () => {
  it.each([
    ['Born in 1958, she is 71 years old.', ['1958', '71 years old']],
    ['The sculptor, who was born in 1931 and died in 2003, lived to be 82.', ['1931', '2003', '82']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['an age that fits', 'Born in 1958, she is 62 years old.'],
    ['a birthday to come', 'Born in 1958, she is 63 years old.'],
    ['an age at death that fits', 'The sculptor, who was born in 1931 and died in 2003, lived to be 71.'],
    ['somebody else', 'Born in 1958, she has a son who is 31 years old.'],
    ['an earlier age', 'Born in 1958, she was 31 years old when the mill closed.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
