import { describe, expect, it } from 'vitest';
import { dropEventSchema, dropVersionOf } from '../../shared/runtime/drop-event.ts';

const EVENT = {
  version: '0',
  id: '17793124-05d4-b198-2fde-7ededc63b103',
  'detail-type': 'Object Created',
  source: 'aws.s3',
  time: '2026-03-02T09:00:00Z',
  region: 'eu-west-1',
  detail: {
    version: '0',
    bucket: { name: 'drop' },
    object: { key: 'politics/a talk.txt', size: 5, 'version-id': 'v1', sequencer: '0062' },
    reason: 'PutObject',
  },
};

describe('the event of a drop', () => {
  it('is read as far as it is needed, its time in one form', () => {
    const event = dropEventSchema.parse(EVENT);
    expect(event.time).toBe('2026-03-02T09:00:00.000Z');
    expect(event.detail.object).toEqual({
      key: 'politics/a talk.txt',
      size: 5,
      'version-id': 'v1',
      sequencer: '0062',
    });
    expect(dropVersionOf(event)).toBe('v1');
  });

  it('may lack a version and a sequencer', () => {
    const event = dropEventSchema.parse({ ...EVENT, detail: { object: { key: 'a.txt' } } });
    expect(event.detail.object).toEqual({ key: 'a.txt', size: 0, sequencer: '' });
    expect(dropVersionOf(event)).toBeNull();
  });

  it.each([
    ['no object', { ...EVENT, detail: {} }],
    ['no key', { ...EVENT, detail: { object: { key: '' } } }],
    ['a time that is none', { ...EVENT, time: 'yesterday' }],
    ['a negative size', { ...EVENT, detail: { object: { key: 'a.txt', size: -1 } } }],
  ])('is refused with %s', (_what, event) => {
    expect(dropEventSchema.safeParse(event).success).toBe(false);
  });
});
