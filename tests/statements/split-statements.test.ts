import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import { articleFrom } from './article-from.ts';

const OKORO = 'Mayor Ines Okoro said the bridge was safe. “It will hold,” she said.';
const HULT = 'Lena Hult, the chief engineer, warned that two cables were worn.';
const PLAIN = 'The bridge opened in 1911 and carries four lanes.';

const sentence = fc.constantFrom(
  OKORO,
  HULT,
  PLAIN,
  '“',
  '"No," he',
  'said',
  'According to',
  ', said',
  'that',
  '—',
  ';',
  '\u2028',
);

describe('splitStatements', () => {
  it('names who says what, and keeps the article’s own voice as narration', () => {
    const { statements, speakers } = splitStatements(articleFrom(OKORO, PLAIN, HULT));
    const names = new Map(speakers.map(({ id, name }) => [id, name]));
    expect(
      statements.map(({ kind, speaker }) => [kind, speaker === null ? null : names.get(speaker)]),
    ).toEqual([
      ['narration', null],
      ['reported', 'Ines Okoro'],
      ['quotation', 'Ines Okoro'],
      ['narration', null],
      ['reported', 'Lena Hult'],
    ]);
  });

  it('gives a statement the same id wherever it stands', () => {
    const one = splitStatements(articleFrom(OKORO, PLAIN)).statements;
    const moved = splitStatements(articleFrom(PLAIN, HULT, OKORO)).statements;
    const idOf = (list: typeof one): string | undefined => list.find(({ kind }) => kind === 'quotation')?.id;
    expect(idOf(one)).toBe(idOf(moved));
  });

  it('tells equal statements apart', () => {
    const { statements } = splitStatements(articleFrom(PLAIN, PLAIN));
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it('changes nothing for a speaker when paragraphs of others change places', () => {
    const linesOf = (...paragraphs: string[]): string[] => {
      const article = articleFrom(...paragraphs);
      return splitStatements(article)
        .statements.filter(({ kind }) => kind !== 'narration')
        .map(({ start, end, rule }) => `${article.text.slice(start, end)} ${rule}`)
        .sort();
    };
    expect(linesOf(OKORO, HULT, PLAIN)).toEqual(linesOf(HULT, PLAIN, OKORO));
  });

  it('keeps every span inside the text and pieces in order, whatever the article', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 40 })), { maxLength: 14 }),
        (parts) => {
          const article = articleFrom(parts.join(' ').replaceAll('\n', ' '));
          const { statements, speakers } = splitStatements(article);
          const known = new Set(speakers.map(({ id }) => id));
          let before = 0;
          for (const statement of statements) {
            expect(statement.start).toBeGreaterThanOrEqual(before);
            before = statement.start;
            let at = statement.start;
            for (const piece of statement.content) {
              expect(piece.start).toBeGreaterThanOrEqual(at);
              expect(piece.end).toBeGreaterThan(piece.start);
              at = piece.end;
            }
            expect(at).toBe(statement.end);
            expect(statement.end).toBeLessThanOrEqual(article.text.length);
            expect(statement.confidence).toBeGreaterThan(0);
            expect(statement.confidence).toBeLessThanOrEqual(1);
            for (const part of [statement.mention, statement.cue])
              if (part !== null) expect(article.text.slice(part.start, part.end)).toBe(part.text);
            if (statement.speaker !== null) expect(known.has(statement.speaker)).toBe(true);
          }
          expect(splitStatements(article)).toEqual({ statements, speakers });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads an empty article', () => {
    expect(splitStatements({ ...articleFrom(), text: '', paragraphs: [] })).toEqual({
      statements: [],
      speakers: [],
    });
  });
});
