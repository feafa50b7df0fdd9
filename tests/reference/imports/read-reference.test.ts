import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../shared/reference/imports/import-error.ts';
import { readReferenceRecords } from '../../../shared/reference/imports/read-reference.ts';
import { readAll } from './read-all.ts';

const CSV =
  '\uFEFFentity,metric,unit,value,valid_from,kind,note\r\nLumen Pact,members,members,12,2020-01-01,state,"Tarn, é"\r\n\r\nLumen Pact,members,members,13,2021-01-01,state,\r\n';

describe('readReferenceRecords', () => {
  it('reads the same from any cut of the bytes, a byte order mark and Windows line ends included', async () => {
    const whole = await readAll(CSV);
    expect(whole.records.map(({ fact }) => fact.value)).toEqual([12, 13]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(await readAll(CSV, size)).toEqual(whole);
      }),
    );
  });

  it.each([
    ['no known header', 'a,b\n1,2\n'],
    ['an empty file', ''],
    ['a header without rows', 'entity,metric,unit,value,valid_from,kind\n'],
  ])('refuses %s', async (_, text) => {
    const { records, problems } = await readAll(text);
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each([';', '\t'])('says what to do about columns separated by %j', async (separator) => {
    const { problems } = await readAll(CSV.replaceAll(',', separator));
    expect(problems).toMatchObject([{ line: 1, message: expect.stringContaining('with commas') }]);
  });

  it('refuses a row wider than its header', async () => {
    const { problems } = await readAll(
      'entity,metric,unit,value,valid_from,kind\nL,m,u,1,2020-01-01,state,more\n',
    );
    expect(problems).toMatchObject([{ line: 2, column: null }]);
  });

  it('reports a quotation mark that is never closed as one more problem', async () => {
    const { problems } = await readAll(
      'entity,metric,unit,value,valid_from,kind\n"L,m,u,1,2020-01-01,state\n',
    );
    expect(problems).toHaveLength(1);
  });

  it('passes on a failure of the source as it is', async () => {
    const broken = async function* () {
      yield 'entity,metric,unit,value,valid_from,kind\n';
      throw new RangeError('the disk is gone');
    };
    const read = async () => {
      for await (const _ of readReferenceRecords(broken()));
    };
    await expect(read()).rejects.toThrow(RangeError);
  });

  it('carries the first problem in its message and all of them beside it', () => {
    const error = new ImportError([
      { line: 3, column: 'kind', message: 'Expected one of state, event.' },
      { line: 4, column: null, message: 'Too wide.' },
    ]);
    expect(error.message).toBe('line 3, column kind: Expected one of state, event. (and 1 more)');
    expect(error.problems).toHaveLength(2);
  });
});
