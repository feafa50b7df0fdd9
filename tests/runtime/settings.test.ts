import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../shared/runtime/errors.ts';
import { readSettings } from '../../shared/runtime/settings.ts';

const CLOUD = { STET_ENGINE: '1-test', STET_DROP_BUCKET: 'drop', STET_ARTEFACT_BUCKET: 'artefacts' };
const LOCAL = {
  STET_ENGINE: '1-test',
  STET_DROP_FOLDER: '/in',
  STET_DROP_JOURNAL: '/journal',
  STET_ARTEFACT_FOLDER: '/artefacts',
};

describe('settings', () => {
  it('in the cloud name buckets, tables, a bus and workflows', () => {
    expect(
      readSettings({
        ...CLOUD,
        STET_REFERENCE_TABLE: 'r',
        STET_REPORT_TABLE: 'p',
        STET_NEWSROOM_TABLE: 'n',
        STET_EVENT_BUS: 'bus',
        STET_TIME_ZONE: 'Europe/Berlin',
        STET_CHECK_WORKFLOW: 'arn:check',
      }),
    ).toEqual({
      engine: '1-test',
      drop: { kind: 's3', bucket: 'drop' },
      artefacts: { kind: 's3', bucket: 'artefacts' },
      tables: { reference: 'r', reports: 'p', newsroom: 'n' },
      announcements: { kind: 'event-bus', bus: 'bus' },
      workflows: { check: 'arn:check', rescore: null },
      timeZone: 'Europe/Berlin',
      s3PathStyle: false,
    });
  });

  it('on one machine name folders', () => {
    expect(readSettings({ ...LOCAL, STET_ANNOUNCEMENT_LOG: '/log' })).toMatchObject({
      drop: { kind: 'folder', folder: '/in', journal: '/journal' },
      artefacts: { kind: 'folder', folder: '/artefacts' },
      announcements: { kind: 'log', file: '/log' },
      tables: { reference: 'stet-reference', reports: 'stet-reports', newsroom: 'stet-newsroom' },
      timeZone: 'UTC',
    });
  });

  it('announce nowhere where no place is named', () => {
    expect(readSettings(CLOUD).announcements).toEqual({ kind: 'none' });
  });

  it('address the buckets of an emulator by path', () => {
    expect(readSettings({ ...CLOUD, AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }).s3PathStyle).toBe(true);
  });

  it.each([
    [{ ...CLOUD, STET_ENGINE: undefined }, 'STET_ENGINE'],
    [{ STET_ENGINE: '1-test' }, 'STET_DROP_BUCKET or STET_DROP_FOLDER'],
    [{ ...CLOUD, STET_DROP_FOLDER: '/in' }, 'STET_DROP_BUCKET or STET_DROP_FOLDER'],
    [{ STET_ENGINE: '1-test', STET_DROP_BUCKET: 'drop' }, 'STET_ARTEFACT_BUCKET or STET_ARTEFACT_FOLDER'],
    [{ ...LOCAL, STET_DROP_JOURNAL: undefined }, 'STET_DROP_JOURNAL'],
    [{ ...CLOUD, STET_TIME_ZONE: 'Mars/Olympus' }, 'STET_TIME_ZONE'],
    [{ ...CLOUD, STET_REPORT_TABLE: '' }, 'STET_REPORT_TABLE'],
  ])('that are wrong are refused by name: %j', (environment, named) => {
    expect(() => readSettings(environment)).toThrow(PermanentError);
    expect(() => readSettings(environment)).toThrow(named);
  });
});
