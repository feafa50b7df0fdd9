import { expect, test } from 'vitest';
import { isInforming, REPORTED_FACT } from '../../../shared/tone/recognisers/informing.ts';
import { scoreUtterance } from '../../../shared/tone/score-utterance.ts';

test.each(['according to', 'According to', 'found', 'has announced', 'was cited as', 'per'])(
  'takes %s for passing on facts',
  (cue) => {
    expect(isInforming(cue)).toBe(true);
  },
);

test.each(['said', 'warned', 'vowed to', 'insisted', 'foundered', 'person', ''])(
  'does not take “%s” for passing on facts',
  (cue) => {
    expect(isInforming(cue)).toBe(false);
  },
);

function outlookUnder(cue: string, words: string) {
  const text = `${cue} ${words}`;
  const { evidence } = scoreUtterance({
    text,
    content: [{ start: cue.length + 1, end: text.length }],
    cue: { start: 0, end: cue.length },
    voice: [],
  });
  return evidence
    .filter(({ axis, rule }) => axis === 'outlook' && rule !== 'learned-word')
    .reduce((sum, { weight }) => sum + weight, 0);
}

test('leaves a fact passed on its share of the weight', () => {
  const words = 'the harbour is a disaster';
  expect(outlookUnder('reported', words)).toBeCloseTo(outlookUnder('said', words) * REPORTED_FACT, 10);
});

test('leaves what is quoted its whole weight', () => {
  const words = '“the harbour is a disaster”';
  expect(outlookUnder('reported', words)).toBeCloseTo(outlookUnder('said', words), 10);
});
