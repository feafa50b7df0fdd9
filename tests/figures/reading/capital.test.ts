import { describe, expect, it } from 'vitest';
import { opensWithCapital } from '../../../shared/figures/reading/capital.ts';

describe('a capital', () => {
  it.each(['Busk', 'É', 'NATO', 'Ørsted'])('opens %j', (text) =>
    expect(opensWithCapital({ text })).toBe(true),
  );
  it.each(['busk', 'eBay', '12', '', '-'])('does not open %j', (text) =>
    expect(opensWithCapital({ text })).toBe(false),
  );
});
