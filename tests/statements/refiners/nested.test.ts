import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../../shared/statements/split-statements.ts';
import { articleFrom, attributionsIn } from '../article-from.ts';

describe('nested', () => {
  it('keeps the outer speaker and notes the inner', () => {
    const found = attributionsIn('Ines Okoro said Lena Hult believed the bridge was safe.');
    expect(found.map(({ line }) => line)).toEqual([
      'Ines Okoro | said | Lena Hult believed the bridge was safe',
    ]);
    expect(found[0]?.attribution.inner).toHaveLength(1);
    const { statements, speakers } = splitStatements(
      articleFrom('Ines Okoro said Lena Hult believed the bridge was safe.'),
    );
    const inner = statements.find(({ kind }) => kind === 'reported')?.inner[0];
    expect(speakers.find(({ id }) => id === inner)?.name).toBe('Lena Hult');
  });

  it('keeps two that stand side by side', () => {
    const found = attributionsIn('Okoro said the bridge was safe, adding that the ferry would run.');
    expect(found.map(({ attribution }) => attribution.inner)).toEqual([[], []]);
  });
});
