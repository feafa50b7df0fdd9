import { describe, expect, it } from 'vitest';
import { tellsOfAnother } from '../../../shared/figures/subjects/another-of-its-sort.ts';
import { sentenceOf } from '../reading/read.ts';

const COURT = { alias: 'Harrow Court', entity: 'Harrow Court', metrics: [] };

describe('another thing of the sort', () => {
  it.each(['The older court sits by the river.', 'A second court was built.', 'Its rival court is quiet.'])(
    '%s',
    (text) => expect(tellsOfAnother(sentenceOf(text), COURT)).toBe(true),
  );

  it.each(['The court sits by the river.', 'The older bridge is shut.', 'The other day the court met.'])(
    'not: %s',
    (text) => expect(tellsOfAnother(sentenceOf(text), COURT)).toBe(false),
  );
});
