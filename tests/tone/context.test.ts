import { expect, test } from 'vitest';
import { readContext, STRENGTHS, type WordContext } from '../../shared/tone/context.ts';
import { toneWords } from '../../shared/tone/words.ts';

/** The context of the first `word` in `text`. */
function contextOf(word: string, text: string): WordContext {
  const words = toneWords(text, 0, text.length);
  const at = words.findIndex(({ lower }) => lower === word);
  const context = readContext(words)[at];
  if (context === undefined) throw new Error(`No "${word}" in: ${text}`);
  return context;
}

test.each([
  ['welcome', 'We do not welcome it.'],
  ['welcome', "We won't ever welcome it."],
  ['welcome', 'Nobody would welcome it.'],
  ['welcome', 'We cannot welcome it.'],
])('carries a negation to %s in: %s', (word, text) => {
  expect(contextOf(word, text).negated).toBe(true);
});

test.each([
  ['welcome', 'We not only welcome it.'],
  ['welcome', 'No doubt they welcome it.'],
  ['welcome', 'They did not come, so we welcome it.'],
  ['welcome', 'They did not come but we welcome it.'],
  ['welcome', 'They did not come on the day on which we welcome it.'],
  ['welcome', 'We welcome it, not them.'],
])('ends a negation before it reaches %s in: %s', (word, text) => {
  expect(contextOf(word, text).negated).toBe(false);
});

test.each([
  ['shortage', 'The plan prevents a shortage.', 'averted'],
  ['shortage', 'It reduces the shortage.', 'averted'],
  ['shortage', 'We fight the shortage.', 'opposed'],
  ['shortage', 'They work against the shortage.', 'opposed'],
] as const)('sees %s held off in: %s', (word, text, how) => {
  expect(contextOf(word, text)[how]).toBe(true);
});

test.each([
  ['shortage', 'The plan brings a shortage.'],
  ['shortage', 'They left to prevent it, and the shortage came.'],
  ['shortage', 'The shortage reduces trade.'],
])('sees %s held off by nobody in: %s', (word, text) => {
  const { averted, opposed } = contextOf(word, text);
  expect([averted, opposed]).toEqual([false, false]);
});

test.each([
  ['rise', 'It may rise.', STRENGTHS.hedged],
  ['happy', 'We are deeply happy.', STRENGTHS.boosted],
  ['fails', 'If it fails we wait.', STRENGTHS.conditional],
  ['fair', 'Is it fair?', STRENGTHS.asked],
  ['slow', 'While slow, it works.', STRENGTHS.conceded],
  ['slow', 'It is slow but sound.', STRENGTHS.beforeBut],
  ['sound', 'It is slow but sound.', STRENGTHS.afterBut],
  ['war', 'They spoke on Tuesday of the war.', STRENGTHS.topic],
])('weakens or strengthens %s in: %s', (word, text, strength) => {
  expect(contextOf(word, text).strength).toBeCloseTo(strength);
});

test.each([
  ['rise', 'It will rise.'],
  ['happy', 'Deeply, we are happy.'],
  ['wait', 'If it fails, we wait.'],
  ['fair', 'It is fair. Is it new?'],
  ['works', 'While slow, it works.'],
  ['sound', 'It is slow. It is sound.'],
  ['war', 'It is war.'],
])('leaves %s alone in: %s', (word, text) => {
  expect(contextOf(word, text).strength).toBe(1);
});

test('has one context for each word and mark', () => {
  const words = toneWords('Well, they can’t (or won’t) go.', 0, 31);
  expect(readContext(words)).toHaveLength(words.length);
});
