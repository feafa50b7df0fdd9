import { describe, expect, it } from 'vitest';
import { LARGEST_LEXICON, readHouseLexicon } from '../../shared/tone/read-house-lexicon.ts';

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const read = (bytes: Uint8Array, size = 3) => readHouseLexicon(inPieces(bytes, size));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a house lexicon file', () => {
  it('is read whole, wherever its pieces are cut', async () => {
    const bytes = utf8('phrase,axis,weight,note\ncafé talk,outlook,0.4,“mild”\n');
    for (let size = 1; size < 8; size++)
      expect(await read(bytes, size)).toEqual([
        { phrase: 'café talk', axis: 'outlook', weight: 0.4, note: '“mild”' },
      ]);
  });

  it('says so when it is no UTF-8, at its end too', async () => {
    const bad = Buffer.from('phrase,axis,weight\ncafé,outlook,0.4\n', 'latin1');
    await expect(read(bad)).rejects.toMatchObject({ name: 'LexiconError', message: /UTF-8/ });
    await expect(read(utf8('phrase,axis,weight\né').subarray(0, -1))).rejects.toMatchObject({
      name: 'LexiconError',
    });
  });

  it('is taken up to a size and not beyond', async () => {
    const note = (size: number) => utf8(`phrase,axis,weight,note\n${'\n'.repeat(size - 24)}`);
    expect(await read(note(LARGEST_LEXICON), 65_536)).toEqual([]);
    await expect(read(note(LARGEST_LEXICON + 1), 65_536)).rejects.toMatchObject({
      message: expect.stringContaining('larger than'),
    });
  });
});
