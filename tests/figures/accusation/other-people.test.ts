import { describe, expect, it } from 'vitest';
import { areOtherPeople } from '../../../shared/figures/accusation/other-people.ts';
import type { MetricEntry } from '../../../shared/reference/lookup.ts';
import { sentenceOf } from '../reading/read.ts';

const metric = (name: string, unit: string, ...terms: string[]): MetricEntry => ({
  entity: 'Busk fire',
  metric: name,
  terms,
  unit,
  kind: 'state',
});
const DEATHS = metric('deaths', 'deaths', 'killed', 'died', 'dead');
const CHILDREN = metric('children killed', 'deaths', 'killed', 'died');
const VISITORS = metric('visitors', 'people', 'visitors', 'came');
const CREW = metric('crew', 'people', 'crew', 'on board');

function areOthers(text: string, one: MetricEntry): boolean {
  const sentence = sentenceOf(text);
  const [quantity] = sentence.quantities;
  if (quantity === undefined) throw new Error(`no figure in: ${text}`);
  return areOtherPeople(sentence, quantity, one);
}

describe('other people than the fact counts', () => {
  it.each([
    ['Three people died.', CHILDREN],
    ['Fourteen people were injured on board.', CREW],
    ['Four victims were from one family.', DEATHS],
    ['Four people were rescued.', metric('deaths', 'deaths', 'people', 'killed')],
    ['Five people, all of them on deck, were rescued.', DEATHS],
    ['The hall, which holds 900 people who are paid, is shut.', VISITORS],
  ])('%s', (text, one) => expect(areOthers(text, one)).toBe(true));

  it.each([
    ['Three children died.', CHILDREN],
    ['It had a crew of six.', CREW],
    ['Four people were killed.', DEATHS],
    ['Some 40 people are feared dead.', DEATHS],
    ['The fire killed 41 people, who were asleep.', DEATHS],
    ['Forty people died.', DEATHS],
    ['It took 41 lives and is still talked of.', metric('deaths', 'deaths', 'lives')],
    ['Three people aboard died and two firemen were hurt.', DEATHS],
    ['Of the 40 people, 22 were Norlanders.', VISITORS],
    ['The gallery, which drew 900,000 people in May, is to close.', VISITORS],
  ])('but not: %s', (text, one) => expect(areOthers(text, one)).toBe(false));
});
