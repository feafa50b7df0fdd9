import { describe, expect, it } from 'vitest';
import { roles } from '../read.ts';

const ones = (text: string) => roles(text).filter((role) => /^one=/i.test(role));

describe('"one" among others', () => {
  it.each([
    'one of the boats sank',
    'That one sank.',
    'One veteran said it was worth the trip.',
    '"It leaks," one trader joked.',
    'At one school most pupils were ill.',
    'They spoke with one voice.',
    'It has seen off one director after another.',
    'A main one snapped.',
    'No one came.',
    'This one is blue.',
    'Which one?',
    "by one curator's count",
    'One never knows.',
  ])('counts nothing in %j', (text) =>
    expect(ones(text).every((role) => role.endsWith('=vague'))).toBe(true),
  );

  it.each([
    'One person was killed.',
    'The party won one seat.',
    'Three men and one woman were held.',
    'The bill passed by one vote.',
    'It lost more than one boat at sea.',
  ])('counts in %j', (text) => expect(ones(text)).toEqual([expect.stringMatching(/=figure$/)]));
});
