import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';
import { utterances } from './tone-texts.ts';

test('keeps both axes within -1 and 1', () => {
  fc.assert(
    fc.property(utterances, (utterance) => {
      const { outlook, firmness } = scoreUtterance(utterance);
      for (const value of [outlook, firmness]) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }),
  );
});

test('finds evidence only in the speaker’s words and the article’s words around them, with the very characters', () => {
  fc.assert(
    fc.property(utterances, (utterance) => {
      const heard = [...utterance.content, ...utterance.voice];
      for (const piece of scoreUtterance(utterance).evidence) {
        expect(heard.some(({ start, end }) => start <= piece.start && piece.end <= end)).toBe(true);
        expect(piece.text).toBe(utterance.text.slice(piece.start, piece.end));
        expect(piece.text).not.toBe('');
      }
    }),
  );
});

test('gives the same bytes however often and in whatever order it is called', () => {
  fc.assert(
    fc.property(fc.array(utterances, { minLength: 1, maxLength: 6 }), (many) => {
      const forwards = many.map((utterance) => JSON.stringify(scoreUtterance(utterance)));
      const backwards = [...many].reverse().map((utterance) => JSON.stringify(scoreUtterance(utterance)));
      expect(backwards.reverse()).toEqual(forwards);
    }),
    { numRuns: 40 },
  );
});

test('gives the same bytes in another process', () => {
  const many = fc.sample(utterances, { numRuns: 60, seed: 7 });
  const scorer = fileURLToPath(new URL('../../shared/tone/score-utterance.ts', import.meta.url));
  const program =
    `import { readFileSync } from 'node:fs'; import { scoreUtterance } from ${JSON.stringify(scorer)};` +
    `process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map((each) => scoreUtterance(each))));`;
  const there = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    input: JSON.stringify(many),
    encoding: 'utf8',
  });
  expect(there).toBe(JSON.stringify(many.map((utterance) => scoreUtterance(utterance))));
  expect(there).toContain('"rule"');
});
