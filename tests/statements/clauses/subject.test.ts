import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../shared/statements/clauses/subject.ts';
import { readingOf } from '../reading-of.ts';

/** The subject of the last occurrence of a verb. */
function subjectOf(sentence: string, verb: string, occurrence = 0): string | null {
  const { reading, from, at, words } = readingOf(sentence);
  const found = subjectBefore(reading, at(verb, occurrence), from);
  return found === null ? null : words(found.from, found.to);
}

describe('subjectBefore', () => {
  it.each([
    ['Okoro said it.', 'said', 'Okoro'],
    ['Mayor Ines Okoro of Harbour Town on Monday said it.', 'said', 'Mayor Ines Okoro of Harbour Town'],
    ['Lena Hult, the chief engineer, said it.', 'said', 'Lena Hult, the chief engineer,'],
    [
      'Lena Hult, an engineer who had built the bridge, said it.',
      'said',
      'Lena Hult, an engineer who had built the bridge,',
    ],
    ['The senator who sponsored the bill said it.', 'said', 'The senator who sponsored the bill'],
    ['Voters opposing the toll said it.', 'said', 'Voters opposing the toll'],
    ['Reports as of Wednesday said it.', 'said', 'Reports'],
    ["The bishops' conference said it.", 'said', "The bishops' conference"],
    ['Both he and the head of the union, said it.', 'said', 'Both he and the head of the union'],
    ['Bruce Bell, from Harbour Town, said it.', 'said', 'Bruce Bell, from Harbour Town,'],
    ['A student named Wong said it.', 'said', 'A student named Wong'],
    ['Many drivers, including Bell, said it.', 'said', 'Many drivers, including Bell,'],
    ['Okoro left on hearing her son had fallen and said it.', 'said', 'Okoro'],
    ['USA Today said it.', 'said', 'USA Today'],
    ['WHO said it.', 'said', 'WHO'],
    ['Okoro closed the bridge and said it.', 'said', 'Okoro'],
    ['Two days after the council said it, the bridge closed.', 'said', 'the council'],
  ])('%s', (sentence, verb, expected) => {
    expect(subjectOf(sentence, verb)).toBe(expected);
  });

  it('knows a relative clause', () => {
    const { reading, from, at } = readingOf('The engineer who said it left.');
    expect(subjectBefore(reading, at('said'), from)?.relative).toBe(true);
  });

  it('does not take what a verb before the participle governs for its head', () => {
    expect(subjectOf('The council closed streets using the fence and the mayor said it.', 'said')).toBe(
      'the mayor',
    );
  });

  it.each(['Said the mayor: no.', '“No,” said the mayor.', 'Quickly said the mayor no.'])(
    'finds none before the verb of: %s',
    (sentence) => {
      expect(subjectOf(sentence, 'said')).toBeNull();
    },
  );
});
