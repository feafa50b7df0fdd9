import { expect, it } from 'vitest';
import { contrastWords } from '../../../shared/figures/wording/contrast-words.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { recordOf } from '../../reference/record-of.ts';

const ASKED = '2024-06-20';
const factOf = (fact: Parameters<typeof recordOf>[0]) => recordOf(fact).fact as Fact;
const NOW = factOf({});

it('tells what the second value is held against', () => {
  const before = factOf({ value: 11, validFrom: '2010-01-01', validTo: '2019-12-31' });
  expect(contrastWords(before, NOW, '1 more', false, ASKED)).toBe(
    ', against 11 members from 1 January 2010 to 31 December 2019, which is 1 more',
  );
  expect(contrastWords(factOf({ entity: 'Cordony League', value: 9 }), NOW, '3 more', false, ASKED)).toBe(
    ', against 9 members for the Cordony League, which is 3 more',
  );
  expect(contrastWords(factOf({ metric: 'planned size', value: 9 }), NOW, '3 more', false, ASKED)).toBe(
    ', against 9 members of planned size, which is 3 more',
  );
  expect(contrastWords(6, NOW, '2 times as much', false, ASKED)).toBe(
    ', against the 6 given in the article, which is 2 times as much',
  );
  expect(contrastWords(factOf({ entity: 'Norland', value: 9 }), NOW, '21 in all', true, ASKED)).toBe(
    ', and 9 members for Norland, which is 21 in all',
  );
});
