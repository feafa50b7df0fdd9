import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseAlias } from '../../shared/reference/normalise-alias.ts';

describe('normaliseAlias', () => {
  it.each([
    ['the alliance', 'The Alliance’s', false],
    ['European Union', 'European union', true],
    ['U.S.', 'US', true],
    ['Péripherique', 'Peripherique', true],
    ['US-Mexico border', 'US–Mexico border', true],
    ['Italy’s lower house', "Italy's lower house", true],
    ['Conservatives’', 'Conservatives', true],
    ['  World   Bank ', 'World Bank', true],
    ['US', 'us', false],
    ['WHO', 'Who', false],
    ['Turkey', 'turkey', false],
    ['the Bank', 'the bank', false],
  ])('%s and %s are the same name: %s', (one, other, same) => {
    expect(normaliseAlias(one) === normaliseAlias(other)).toBe(same);
  });

  it('keeps the dot of a decimal', () => {
    expect(normaliseAlias('Windows 3.1')).toBe('Windows 3.1');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB É.-’s U7 ') }), (text) => {
        const once = normaliseAlias(text);
        expect(normaliseAlias(once)).toBe(once);
      }),
    );
  });
});
