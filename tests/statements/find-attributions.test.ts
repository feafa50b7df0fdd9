import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../shared/statements/attribution.ts';
import { findAttributions } from '../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../shared/statements/reading.ts';
import { articleFrom, said } from './article-from.ts';

const PIECES = [
  'Okoro said',
  'the bridge was safe',
  'which Hult',
  'denied',
  'According to police,',
  'as the Gazette put it,',
  'in her view,',
  '“We will',
  'rebuild it,”',
  '"',
  '”',
  'was described by the council as',
  'claims that',
  'of fraud',
  'and added that',
  ', but',
  ';',
  ':',
  '—',
  '(',
  'who',
  'told reporters on Monday',
  'WHO',
  'at least 70',
  'is said to',
  '.',
  '?',
];

const paragraph = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));

function found(...paragraphs: string[]): { text: string; attributions: readonly Attribution[] } {
  const article = articleFrom(...paragraphs);
  return { text: article.text, attributions: findAttributions(readForStatements(article)) };
}

describe('findAttributions', () => {
  it('keeps every span inside the text, pieces in order and apart, and certainty between nought and one', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { text, attributions } = found(...paragraphs);
        for (const { content, cue, mention, via, inner, confidence } of attributions) {
          const spans = [...content, ...inner, ...[cue, mention, via].filter((span) => span !== null)];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (let i = 1; i < content.length; i += 1)
            expect(content[i]?.start).toBeGreaterThanOrEqual(content[i - 1]?.end as number);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives no cue to two attributions, and stands none inside what another attributes', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const { attributions } = found(text);
        const cues = attributions.map(({ cue }) => cue).filter((cue) => cue !== null);
        expect(new Set(cues.map(({ start }) => start)).size).toBe(cues.length);
        for (const { cue } of attributions)
          for (const other of attributions)
            if (cue !== null && other.cue !== cue)
              expect(other.content.some(({ start, end }) => start <= cue.start && cue.end <= end)).toBe(
                false,
              );
      }),
      { numRuns: 300, examples: [['Okoro said in her view, in her view, was described by the council as']] },
    );
  });

  it('reads the same whatever other speakers’ paragraphs stand around it', () => {
    const mine =
      '“The bridge will hold,” said Lena Hult, the chief engineer. Hult denied that two cables were worn.';
    const others = [
      'The council said the toll would rise.',
      'According to police, forty boats came.',
      'In the view of drivers, nothing changed.',
    ];
    const alone = said(mine);
    fc.assert(
      fc.property(fc.shuffledSubarray(others), fc.nat({ max: others.length }), (around, place) => {
        const lines = said(...around.slice(0, place), mine, ...around.slice(place));
        for (const line of alone) expect(lines).toContain(line);
      }),
    );
  });

  it('reads the same in curly and in straight quotation marks', () => {
    const curly = [
      '“We will rebuild it,” Okoro said.',
      'Hult said: “It holds. It always did.”',
      'The toll is “fair,” she said.',
    ];
    for (const sentence of curly)
      expect(said(sentence.replace(/[“”]/g, '"'))).toEqual(
        said(sentence).map((line) => line.replace(/[“”]/g, '"')),
      );
  });

  it('reads any text to its end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(() => found(text)).not.toThrow();
      }),
    );
  });
});
