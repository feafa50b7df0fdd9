import { describe, expect, it } from 'vitest';
import { beforeMainVerb } from '../../../shared/statements/clauses/main-verb.ts';
import { readingOf } from '../reading-of.ts';

function innerClause(sentence: string, first: string, own: 0 | 1): string {
  const { reading, at, to, words } = readingOf(sentence);
  return words(at(first), beforeMainVerb(reading, at(first), to - 1, own));
}

describe('beforeMainVerb', () => {
  it('ends a clause that stands inside a subject', () => {
    expect(innerClause('The claim that it might fall came late.', 'it', 1)).toBe('it might fall');
    expect(innerClause('Claims of widespread fraud were dropped.', 'widespread', 0)).toBe('widespread fraud');
    expect(innerClause('The toll, which Hult said was late, was dropped.', 'was', 1)).toBe('was late');
  });

  it('goes on where no main verb follows', () => {
    expect(innerClause('The toll was a mistake that had cost money.', 'was', 1)).toBe(
      'was a mistake that had cost money',
    );
    expect(innerClause('The toll fell and rose.', 'fell', 1)).toBe('fell and rose');
  });
});
