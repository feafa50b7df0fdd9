import { describe, expect, it } from 'vitest';
import { subjectBefore } from '../../../shared/statements/clauses/subject.ts';
import { readingOf } from '../reading-of.ts';

/** The subject of the first "said". */
function subjectOf(sentence: string): string | null {
  const { reading, from, at, words } = readingOf(sentence);
  const found = subjectBefore(reading, at('said'), from);
  return found === null ? null : words(found.from, found.to);
}

describe('subjectBefore', () => {
  it.each([
    ['Okoro said it.', 'Okoro'],
    ['Mayor Ines Okoro of Harbour Town on Monday said it.', 'Mayor Ines Okoro of Harbour Town'],
    ['Lena Hult, the chief engineer, said it.', 'Lena Hult, the chief engineer,'],
    [
      'Lena Hult, an engineer who had built the bridge, said it.',
      'Lena Hult, an engineer who had built the bridge,',
    ],
    ['The senator who sponsored the bill said it.', 'The senator who sponsored the bill'],
    ['Voters opposing the toll said it.', 'Voters opposing the toll'],
    ['Reports as of Wednesday said it.', 'Reports'],
    ["The bishops' conference said it.", "The bishops' conference"],
    ['Both he and the head of the union, said it.', 'Both he and the head of the union'],
    ['Bruce Bell, from Harbour Town, said it.', 'Bruce Bell, from Harbour Town,'],
    ['A student named Wong said it.', 'A student named Wong'],
    ['Many drivers, including Bell, said it.', 'Many drivers, including Bell,'],
    ['Okoro left on hearing her son had fallen and said it.', 'Okoro'],
    ['USA Today said it.', 'USA Today'],
    ['WHO said it.', 'WHO'],
    ['Okoro closed the bridge and said it.', 'Okoro'],
    ['Two days after the council said it, the bridge closed.', 'the council'],
  ])('%s', (sentence, expected) => {
    expect(subjectOf(sentence)).toBe(expected);
  });

  it('knows a relative clause', () => {
    const { reading, from, at } = readingOf('The engineer who said it left.');
    expect(subjectBefore(reading, at('said'), from)?.relative).toBe(true);
  });

  it('does not take what a verb before the participle governs for its head', () => {
    expect(subjectOf('The council closed streets using the fence and the mayor said it.')).toBe('the mayor');
  });

  it.each(['Said the mayor: no.', '“No,” said the mayor.', 'Quickly said the mayor no.'])(
    'finds none before the verb of: %s',
    (sentence) => {
      expect(subjectOf(sentence)).toBeNull();
    },
  );
});
