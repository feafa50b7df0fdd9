import { describe, expect, it } from 'vitest';
import { speakerAfter } from '../../../shared/statements/clauses/speaker-after.ts';
import { readingOf } from '../reading-of.ts';

function speakerOf(sentence: string, after: string, opens = false): string | null {
  const { reading, at, to, words } = readingOf(sentence);
  const found = speakerAfter(reading, at(after) + 1, to, opens);
  return found === null ? null : words(found.from, found.to);
}

describe('speakerAfter', () => {
  it.each([
    ['“It fell,” said Okoro.', 'Okoro'],
    ['“It fell,” said Lena Hult, the chief engineer, on Friday.', 'Lena Hult, the chief engineer,'],
    ['“It fell,” said Lena Hult, the chief engineer; she left.', 'Lena Hult, the chief engineer'],
    ['“It fell,” said Lena Hult, who left.', 'Lena Hult'],
    ['“It fell,” said Lena Hult, 42.', 'Lena Hult'],
  ])('%s', (sentence, expected) => {
    expect(speakerOf(sentence, 'said')).toBe(expected);
  });

  it('leaves the subject of the clause out of an opening phrase', () => {
    expect(speakerOf('According to police, the driver, 32, was alone.', 'to', true)).toBe('police');
  });

  it.each(['Okoro said it.', 'Okoro said that it fell.', 'Okoro said Monday.', 'Okoro said “no”.'])(
    'finds none after the verb of: %s',
    (sentence) => {
      expect(speakerOf(sentence, 'said')).toBeNull();
    },
  );
});
