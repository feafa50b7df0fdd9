import fc from 'fast-check';
import { expect, test } from 'vitest';
import { voiceOf } from '../../shared/tone/voice.ts';

const text = '“We stay,” Brandt said gloomily.';

function voice(...taken: string[]): string[] {
  const spans = taken.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  return voiceOf(text, { start: 0, end: text.length }, spans).map(({ start, end }) => text.slice(start, end));
}

test('keeps what the article itself says', () => {
  expect(voice('“We stay,”', 'Brandt')).toEqual([' said gloomily.']);
});

test('takes overlapping spans in any order', () => {
  expect(voice('Brandt', 'stay,” Brandt', '“We stay,”')).toEqual([' said gloomily.']);
});

test('keeps everything where nothing is taken', () => {
  expect(voice()).toEqual([text]);
});

test('leaves out pieces without a letter', () => {
  expect(voice('“We stay,” Brandt said gloomily')).toEqual([]);
});

test('never gives back a taken character', () => {
  const span = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(span, fc.array(span), (frame, taken) => {
      for (const piece of voiceOf(text, frame, taken)) {
        expect(piece.start).toBeGreaterThanOrEqual(frame.start);
        expect(piece.end).toBeLessThanOrEqual(frame.end);
        for (const { start, end } of taken)
          expect(start < piece.end && piece.start < end && start < end).toBe(false);
      }
    }),
  );
});
