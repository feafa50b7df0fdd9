import { describe, expect, it } from 'vitest';
import { markedArticle, read } from './marked-article.ts';

const roleIn = (...text: string[]): string | null | undefined =>
  read(markedArticle(...text)).speakers[0]?.role;

describe('printedRole', () => {
  it.each([
    ['Norway’s deputy foreign minister Helen Marsh came.', 'deputy foreign minister'],
    ['Helen Marsh, head of the harbour office, came.', 'head of the harbour office'],
    ['Former Harbour Commissioner Helen Marsh came.', 'Former Harbour Commissioner'],
  ])('reads the role from %s', (before, role) => {
    expect(roleIn(before, '{Marsh} said no.')).toBe(role);
  });

  it.each([
    ['Helen Marsh came, and the mayor left.'],
    ['Helen Marsh, in the rain with a minister, came.'],
    ['Mrs Helen Marsh came.'],
  ])('reads none from %s', (before) => {
    expect(roleIn(before, '{Marsh} said no.')).toBeNull();
  });
});
