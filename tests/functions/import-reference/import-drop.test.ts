import { describe, expect, it, vi } from 'vitest';
import { importDrop } from '../../../functions/import-reference/import-drop.ts';
import { ImportError } from '../../../shared/reference/imports/import-error.ts';
import { eventOf, newsroomForEachTest, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;

newsroomForEachTest((opened) => {
  newsroom = opened;
});

const HEADER =
  'entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note';
const GOOD = 'Port Selwyn,Selwyn|the Port,berths,berth|berths,berths,12,,,2020-01-01,,state,Harbour Office,,';

async function importText(text: string) {
  const drop = await newsroom.journal.record(
    'reference/harbour.csv',
    Buffer.from(text),
    '2026-03-02T09:00:00.000Z',
  );
  return await importDrop(eventOf(drop), newsroom.stores);
}

describe('a dropped reference file', () => {
  it('becomes the next version, once', async () => {
    expect(await importText(`${HEADER}\n${GOOD}\n`)).toMatchObject({ version: 1, added: 1 });
    expect(await importText(`${HEADER}\n${GOOD}\n`)).toMatchObject({ version: 1, added: 0, unchanged: 1 });
    const { items } = await newsroom.stores.reference.facts({});
    expect(items).toEqual([expect.objectContaining({ entity: 'Port Selwyn', value: 12 })]);
  });

  it('with something wrong in it changes nothing and says where', async () => {
    await importText(`${HEADER}\n${GOOD}\n`);
    const bad = GOOD.replace('2020-01-01', 'last year');
    const outcome = await importText(`${HEADER}\n${GOOD.replace(',12,', ',13,')}\n${bad}\n`).catch(
      (error) => error,
    );
    expect(outcome).toBeInstanceOf(ImportError);
    expect(outcome.problems[0]).toMatchObject({ line: 3, column: 'valid_from' });
    expect(await newsroom.stores.reference.currentVersion()).toBe(1);
  });

  it('that was deleted before it was read fails for good', async () => {
    const event = eventOf({
      key: 'reference/gone.csv',
      version: null,
      sequencer: '1',
      at: '2026-03-02T09:00:00.000Z',
      size: 1,
    });
    await expect(importDrop(event, newsroom.stores)).rejects.toMatchObject({ name: 'PermanentError' });
  });
});
