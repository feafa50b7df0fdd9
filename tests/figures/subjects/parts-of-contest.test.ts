import { describe, expect, it } from 'vitest';
import {
  countedByQuarter,
  metricsOfQuarters,
  partNamed,
} from '../../../shared/figures/subjects/parts-of-contest.ts';
import { sentenceOf } from '../reading/read.ts';

function named(text: string) {
  const sentence = sentenceOf(text);
  const last = sentence.quantities.find(({ text: figure }) => figure === '30');
  if (last === undefined) throw new Error('no 30');
  const part = partNamed(sentence, last);
  return part === null ? null : { name: part.name, quarters: part.quarters };
}

describe('the part of a contest that stands nearest to a number', () => {
  it.each([
    ['The Otters led 30 to 12 in the first half.', 'first half', [1, 2]],
    ['In the second half the Otters scored 30 points.', 'second half', [3, 4]],
    ['The Otters had a poor first half but scored 30 in the second half.', 'second half', [3, 4]],
    ['Over the final two quarters the Otters scored 30.', 'final two quarters', [3, 4]],
    ['In the second and third quarters they scored 30.', 'second and third quarters', [2, 3]],
  ])('%s', (text, name, quarters) => {
    expect(named(text)).toEqual({ name, quarters });
  });

  it.each([
    ['a single quarter, which has a metric of its own', 'In the fourth quarter the Otters scored 30.'],
    ['quarters that do not follow each other', 'In the first and third quarters they scored 30.'],
    ['half of something else', 'Half of the 30 players were new.'],
  ])('none for %s', (_, text) => {
    expect(named(text)).toBeNull();
  });
});

describe('the metrics of the quarters of a half', () => {
  const metric = (name: string) => ({
    entity: 'Tarn Otters',
    metric: name,
    terms: [],
    unit: 'points',
    kind: 'period' as const,
  });
  const all = ['first', 'second', 'third', 'fourth'].map((ordinal) => metric(`${ordinal}-quarter points`));

  it('are those asked for', () => {
    expect(metricsOfQuarters(all, [3, 4]).map((one) => one.metric)).toEqual([
      'third-quarter points',
      'fourth-quarter points',
    ]);
  });

  it('are none where one is missing or counts something else', () => {
    expect(metricsOfQuarters(all.slice(0, 3), [3, 4])).toEqual([]);
    expect(
      metricsOfQuarters([metric('first-quarter points'), metric('second-quarter fouls')], [1, 2]),
    ).toEqual([]);
  });

  it('tell what they count', () => {
    expect(countedByQuarter('third-quarter points')).toBe('points');
    expect(countedByQuarter('points')).toBeNull();
    expect(countedByQuarter('quarterly profit')).toBeNull();
  });
});
