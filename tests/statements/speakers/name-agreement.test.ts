import { describe, expect, it } from 'vitest';
import { agree, endsWith, startsWith, within } from '../../../shared/statements/speakers/name-agreement.ts';

describe('agree', () => {
  it.each([
    ['mara quill', 'mara j quill', true],
    ['m quill', 'mara quill', true],
    ['bill holt', 'william holt', true],
    ['quill', 'mara quill', true],
    ['mara quill', 'lena quill', false],
    ['mara quill', 'mara holt', false],
    ['m quill', 'lena quill', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(agree(a.split(' '), b.split(' '))).toBe(expected);
  });
});

describe('within, startsWith and endsWith', () => {
  it.each([
    ['mara quill', 'mara jane quill', [true, false, false]],
    ['mara jane', 'mara jane quill', [true, true, false]],
    ['jane quill', 'mara jane quill', [true, false, true]],
    ['quill mara', 'mara jane quill', [false, false, false]],
    ['mara jane quill holt', 'mara jane quill', [false, false, false]],
  ])('%s in %s: %j', (part, whole, expected) => {
    const [few, all] = [part.split(' '), whole.split(' ')];
    expect([within(few, all), startsWith(all, few), endsWith(all, few)]).toEqual(expected);
  });
});
