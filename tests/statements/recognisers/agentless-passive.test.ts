import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../../shared/statements/reading.ts';
import { articleFrom, said } from '../article-from.ts';

describe('agentless-passive', () => {
  it('finds what is said of somebody by nobody named', () => {
    expect(said('The dam is said to leak.')).toEqual([' | said | The dam is said to leak']);
  });

  it('counts what is only expected or believed in the widest sense alone', () => {
    const reading = readForStatements(articleFrom('The dam is believed to leak.'));
    expect(findAttributions(reading)).toEqual([]);
    expect(findAttributions(reading, 'widest').map(({ act, mention }) => [act, mention])).toEqual([
      ['wide', null],
    ]);
  });

  it.each(['The council is expected to vote.', 'The dam is not said to leak.', 'The mayor is said.'])(
    'finds no statement in: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});
