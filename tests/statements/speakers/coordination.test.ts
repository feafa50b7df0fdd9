import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

const nameOf = (mention: string): string | null => namesIn(`{${mention}} said so.`)[0] ?? null;

describe('splitSeveral', () => {
  it.each([
    ['Helen Marsh and David Holt', 'Helen Marsh and David Holt'],
    ['Egypt, Greece and Cyprus', 'Egypt, Greece, and Cyprus'],
    ['both Orlane Motors and Vesta Foods', 'Orlane Motors and Vesta Foods'],
    ['the mayor and several residents', 'mayor and several residents'],
  ])('%s are several', (mention, expected) => {
    expect(nameOf(mention)).toBe(expected);
  });

  it.each([
    ['the Department of Trade and Industry', 'Department of Trade and Industry'],
    ['Helen Marsh, mayor and chief engineer of the town,', 'Helen Marsh'],
    ['a spokesman for Helen Marsh and David Holt', 'a spokesman for Helen Marsh and David Holt'],
  ])('%s is one', (mention, expected) => {
    expect(nameOf(mention)).toBe(expected);
  });
});
