import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOfPlainText, readPlainText } from '../../../shared/article/readers/plain-text.ts';

function paragraphs(content: string): string[] {
  const draft = readPlainText(content);
  return draft.paragraphs.map(({ start, end }) => draft.text.slice(start, end));
}

function kinds(content: string): string[] {
  return readPlainText(content).paragraphs.map(({ kind }) => kind);
}

describe('paragraphs', () => {
  test('are parted by blank lines, however blank', () => {
    expect(paragraphs('Tunnel approved\n\nThe board met.\n \t\n\n\nIt adjourned.')).toEqual([
      'Tunnel approved',
      'The board met.',
      'It adjourned.',
    ]);
  });

  test('are parted by line ends where each line is a paragraph', () => {
    const long =
      'The board of the port met on Tuesday to approve the tunnel under the estuary, which will cost a lot.';
    expect(paragraphs(`Tunnel approved\nBy Ada Quill\n${long}\n${long}`)).toHaveLength(4);
    expect(paragraphs('Tunnel approved\nFerries to stop next year\nTolls undecided')).toHaveLength(3);
  });

  test('go on over line ends where an editor wrapped them', () => {
    const wrapped = [
      'Tunnel approved',
      '',
      'The board of the port met on Tuesday to approve the',
      'tunnel under the estuary, which will cost a lot and',
      'which nobody has agreed to pay for.',
      '',
      'The ferries will stop, said the chair. Corvell said',
      'that they were old. Nobody at the meeting spoke for',
      'them.',
    ].join('\n');
    expect(paragraphs(wrapped)).toHaveLength(3);
    expect(paragraphs(wrapped)[1]).toContain('approve the\ntunnel');
  });

  test('a list item is a paragraph without its mark, wrapped text or not', () => {
    const list = 'What was decided\n\n- The tunnel is to be built\n- The ferries stop\n2. Tolls come later';
    expect(paragraphs(list).slice(1)).toEqual([
      'The tunnel is to be built',
      'The ferries stop',
      'Tolls come later',
    ]);
    expect(kinds(list)).toEqual(['headline', 'list-item', 'list-item', 'list-item']);
  });

  test('a dash that opens a line of speech is no list without its blank', () => {
    expect(kinds('Tunnel\n\n-5 degrees were measured at the port on Tuesday.')).toEqual(['headline', 'body']);
  });
});

test('nothing is lost: what is outside the paragraphs is white space and list marks', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', ' ', '- item', '1. item', 'a word', 'A Word'),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { text, paragraphs: found } = readPlainText(lines.join('\n'));
      let at = 0;
      for (const { start, end } of found) {
        expect(
          text
            .slice(at, start)
            .replace(/(?:[-*•‣◦]|\d{1,2}[.)])[ \t]+$/u, '')
            .trim(),
        ).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('the same paragraphs as blocks', () => {
  expect(blocksOfPlainText('One\r\n\r\n- Two')).toEqual([
    { kind: null, text: 'One' },
    { kind: 'list-item', text: 'Two' },
  ]);
});
