import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../../shared/statements/split-statements.ts';
import { articleFrom, attributionsIn, said } from '../article-from.ts';

describe('relayed', () => {
  it('lets the one quoted speak', () => {
    expect(said('The Harbour Gazette quoted the minister as saying the war of words was over.')).toEqual([
      'the minister | quoted | the war of words was over',
    ]);
    expect(said('The minister was quoted as saying the bridge was lost.')).toEqual([
      'The minister | quoted | the bridge was lost',
    ]);
  });

  it('keeps the outlet as via', () => {
    const sentence = 'The Harbour Gazette quoted Ines Okoro as saying the war of words was over.';
    const [found] = attributionsIn(sentence);
    expect(found?.attribution.via).not.toBeNull();
    const { statements } = splitStatements(articleFrom(sentence));
    expect(statements.find(({ kind }) => kind === 'reported')?.via).toContain('Harbour Gazette');
  });

  it('knows the outlet after a passive, and none where none is named', () => {
    const [relayed] = attributionsIn('Hult was quoted by the Harbour Gazette as saying the bridge was safe.');
    expect(relayed?.line).toBe('Hult | quoted | the bridge was safe');
    expect(relayed?.attribution.via).not.toBeNull();
    const [plain] = attributionsIn('Hult was quoted as saying the bridge was safe.');
    expect(plain?.attribution.via).toBeNull();
  });

  it('does not take a citation of a thing for one of words', () => {
    expect(said('The paper cited the weather.').map((line) => line.split(' | ')[0])).not.toContain(
      'the weather',
    );
  });
});
