import { describe, expect, it } from 'vitest';
import { isOtherOccasion } from '../../../shared/figures/accusation/other-occasion.ts';
import type { EntityPlace } from '../../../shared/figures/subjects/entity-place.ts';
import type { MetricEntry } from '../../../shared/reference/lookup.ts';
import { articleOf } from '../one-article.ts';
import { sentenceOf } from '../reading/read.ts';

const metric = (
  entity: string,
  name: string,
  kind: MetricEntry['kind'],
  ...terms: string[]
): MetricEntry => ({
  entity,
  metric: name,
  terms,
  unit: 'percent',
  kind,
});
const SHARE = metric('Ada Brask', 'Norvania share', 'period', 'share', 'votes');
const VOTES_OF_2031 = metric('Ada Brask', '2031 votes', 'period', 'votes');
const RATE = metric('Bank of Norvania', 'Bank Rate', 'state', 'rate');
const MAGNITUDE = metric('Busk earthquake', 'magnitude', 'event', 'magnitude', 'quake', 'earthquake');
const DISTANCE = metric('Corbel probe', 'distance from Earth', 'state', 'away');

function isOther(text: string, one: MetricEntry, where: EntityPlace['where']): boolean {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.findLast(({ kind }) => kind !== 'ordinal');
  if (quantity === undefined) throw new Error(`no figure in: ${text}`);
  const mention = {
    start: -9,
    end: -5,
    sentence: where === 'sentence' ? sentence.index : sentence.index - 1,
    text: one.entity,
    firstToken: 0,
    lastToken: 0,
    entries: [],
    proper: true,
    possessive: false,
  };
  const entry = { alias: one.entity, entity: one.entity, metrics: [one] };
  const article = { sentences: [sentence], mentions: [], named: new Set<string>(), implied: [] };
  const planned = { sentence, quantity, article: { ...article, article: articleOf(text, '2021-04-12') } };
  return isOtherOccasion(planned, one, { entry, mention, where, anaphoric: false, parts: [] });
}

describe('another occasion than that of the fact', () => {
  it.each([
    ['Among the young she took 61% of the votes.', SHARE],
    ['This time she won 214 votes.', VOTES_OF_2031],
    ['The second quake had a magnitude of 4.1.', MAGNITUDE],
    ['Another earthquake of magnitude 4.1 came at dawn.', MAGNITUDE],
    ['This followed a 5.8-magnitude earthquake near the coast.', MAGNITUDE],
  ])('%s', (text, one) => expect(isOther(text, one, 'carried')).toBe(true));

  it.each([
    ['In Norvania she took 61% of the votes.', SHARE],
    ['In 2031 she won 214 votes.', VOTES_OF_2031],
    ['She took 21% in the third round.', metric('Ada Brask', 'third-round share', 'period', 'share')],
    ['Its rate stands at 5.5%.', RATE],
    ['It had a magnitude of 7.1.', MAGNITUDE],
    ['It had a magnitude of 7.1, and another tremor is feared.', MAGNITUDE],
    ['It is now 15 million kilometres away.', DISTANCE],
  ])('but not: %s', (text, one) => expect(isOther(text, one, 'carried')).toBe(false));

  it('is not brought in where the sentence names what the fact is about', () => {
    expect(isOther('Busk was struck by a 5.8-magnitude earthquake.', MAGNITUDE, 'sentence')).toBe(false);
  });
});
