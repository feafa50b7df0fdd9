import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../shared/figures/reading/names.ts';
import { sentenceOf } from './read.ts';

/** The keys under which `name` is looked up in the sentence. */
function keysOf(text: string, name: string): readonly string[] {
  const found = nameSpans(text, sentenceOf(text)).find(({ start, end }) => text.slice(start, end) === name);
  return found?.keys ?? [];
}

describe('the keys of a name', () => {
  it.each([
    ['Norvania’s adjective in -n', 'The Norvanian peninsula was annexed.', 'Norvanian', 'Norvania'],
    ['a country’s own adjective', 'The Finnish army paraded.', 'Finnish', 'Finland'],
    ['capitals of an abbreviation', 'On Monday Nato met.', 'Nato', 'NATO'],
    ['a common noun at the start', 'Members of the body met.', 'Members', 'members'],
    ['a common word after an article', 'They met at the old bridge.', 'old bridge', 'old bridge'],
    ['what is somebody’s', 'Mara Ellwood spoke for her coalition.', 'coalition', 'the coalition'],
  ])('include %s', (_, text, name, key) => expect(keysOf(text, name)).toContain(key));

  it.each([
    ['a common noun in -an', 'The partisan crowd booed.', 'partisan', 'partisa'],
    ['a country’s adjective cut short', 'The German army paraded.', 'German', 'Germa'],
    ['a word too common to open one', 'They met at an old bridge.', 'old bridge', 'old bridge'],
    ['a short name', 'Old Ian smiled.', 'Ian', 'Ia'],
    ['what is but one of many', 'Mara Ellwood spoke for a coalition.', 'coalition', 'the coalition'],
  ])('leave out %s', (_, text, name, key) => expect(keysOf(text, name)).not.toContain(key));

  it('are none for words of grammar', () => {
    expect(keysOf('It is of the many.', 'of')).toEqual([]);
  });
});
