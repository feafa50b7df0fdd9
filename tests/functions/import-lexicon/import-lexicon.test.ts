import { describe, expect, it, vi } from 'vitest';
import { importLexicon } from '../../../functions/import-lexicon/import-lexicon.ts';
import { LexiconError } from '../../../shared/tone/parse-house-lexicon.ts';
import { eventOf, newsroomForEachTest, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;

newsroomForEachTest((opened) => {
  newsroom = opened;
});

const AT = '2026-03-02T09:00:00.000Z';
const CSV = 'phrase,axis,weight,note\ngive way,firmness,-0.6,ours\nhold fast,firmness,0.7,\n';

async function importText(text: string) {
  const drop = await newsroom.journal.record('lexicon/house.csv', Buffer.from(text), AT);
  return await importLexicon(eventOf(drop), newsroom.stores);
}

describe('a dropped house lexicon', () => {
  it('becomes the next version, once, with who and when', async () => {
    expect(await importText(CSV)).toMatchObject({ version: 1, difference: { unchanged: 0 } });
    const [header, first, second] = CSV.split('\n');
    const turned = await importText([header, second, first, ''].join('\n'));
    expect(turned).toMatchObject({ version: 1, difference: { added: [], unchanged: 2 } });
    expect(await newsroom.stores.lexicon.read(1)).toMatchObject({
      version: 1,
      entries: [{ phrase: 'give way' }, { phrase: 'hold fast' }],
      by: { who: 'drop', why: 'lexicon/house.csv was dropped', at: AT },
    });
  });

  it('is the whole lexicon: what is not in it is gone', async () => {
    await importText(CSV);
    const outcome = await importText('phrase,axis,weight\nhold fast,firmness,0.7\n');
    expect(outcome).toMatchObject({
      version: 2,
      difference: { removed: [{ phrase: 'give way' }], unchanged: 1 },
    });
  });

  it('with something wrong in it changes nothing and says where', async () => {
    await importText(CSV);
    const outcome = await importText(CSV.replace('0.7', 'much')).catch((error) => error);
    expect(outcome).toBeInstanceOf(LexiconError);
    expect(outcome.problems).toMatchObject([{ line: 3, column: 3 }]);
    expect(await newsroom.stores.lexicon.currentVersion()).toBe(1);
  });

  it('that was deleted before it was read fails for good', async () => {
    const event = eventOf({ key: 'lexicon/gone.csv', version: null, sequencer: '1', at: AT, size: 1 });
    await expect(importLexicon(event, newsroom.stores)).rejects.toMatchObject({ name: 'PermanentError' });
  });
});
