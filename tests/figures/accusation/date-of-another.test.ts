import { describe, expect, it } from 'vitest';
import { isDateOfAnother } from '../../../shared/figures/accusation/date-of-another.ts';
import type { EntityPlace } from '../../../shared/figures/subjects/entity-place.ts';
import type { MetricEntry } from '../../../shared/reference/lookup.ts';
import { sentenceOf } from '../reading/read.ts';

const event = (name: string, ...terms: string[]): MetricEntry => ({
  entity: 'Ada Brask',
  metric: name,
  terms,
  unit: 'date',
  kind: 'event',
});
const MAYOR = event('mayor from', 'mayor');
const LEFT = event('left office', 'left office', 'resigned');
const SIGNED = event('treaty signed', 'signed');
const RETIRED = event('retired', 'retired', 'retire', 'retirement');
const ELECTED = event('elected to the Senate', 'elected');

function isOther(
  text: string,
  metric: MetricEntry,
  where: EntityPlace['where'] = 'sentence',
  anaphoric = false,
): boolean {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.findLast(({ kind }) => kind === 'date');
  if (quantity === undefined) throw new Error(`no date in: ${text}`);
  const mention = {
    start: 0,
    end: 3,
    sentence: 0,
    text: 'Ada',
    firstToken: 0,
    lastToken: 1,
    entries: [],
    proper: true,
    possessive: false,
  };
  const entry = { alias: 'Ada Brask', entity: 'Ada Brask', metrics: [metric] };
  return isDateOfAnother(sentence, quantity, metric, { entry, mention, where, anaphoric, parts: [] });
}

describe('the date of something else', () => {
  it.each([
    ['Ada was mayor from 1977 to 1995.', MAYOR],
    ['Ada was mayor until 1995.', MAYOR],
    ['Ada met them to get a treaty signed by 2035.', SIGNED],
    ['Ada became chair after the 2018 midterm elections.', ELECTED],
    ['Ada announced her 2018 run early.', event('announced', 'announced')],
    ['Ada opposed a 2005 law.', SIGNED],
    ['Ada signed it, she said on Monday.', SIGNED],
    ['Ada announced her retirement in 1995.', RETIRED],
    ['Ada had promised to retire in 1995.', RETIRED],
    ['Ada threatened that she would retire in 1995.', RETIRED],
  ])('%s', (text, metric) => expect(isOther(text, metric)).toBe(true));

  it.each([
    ['Ada was mayor from 1977.', MAYOR],
    ['Ada left office in 1995.', LEFT],
    ['Ada had left office by 1995.', LEFT],
    ['Ada signed the treaty in 2005.', SIGNED],
    ['Ada signed the 2005 treaty.', SIGNED],
    ['Ada dated it to 1995.', SIGNED],
    ['Ada announced on Friday that the mayor retired in 1995.', RETIRED],
    ['Ada, as promised, retired in 1995.', RETIRED],
    ['Ada announced her run in 2017.', event('announced', 'announced her run', 'run')],
  ])('but not: %s', (text, metric) => expect(isOther(text, metric)).toBe(false));

  it('is one that the article leaves out, unless the event is named beside it or taken up', () => {
    expect(isOther('She signed in January.', SIGNED, 'carried')).toBe(true);
    expect(isOther('She signed in January.', SIGNED, 'carried', true)).toBe(false);
    expect(isOther('Ada signed in January.', SIGNED, 'sentence')).toBe(false);
    expect(isOther('She signed in January 2005.', SIGNED, 'carried')).toBe(false);
  });
});
