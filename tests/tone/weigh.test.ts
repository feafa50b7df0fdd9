import { expect, test } from 'vitest';
import { type Finding, readPassage } from '../../shared/tone/passage.ts';
import { WHOLE } from '../../shared/tone/shares.ts';
import { weigh } from '../../shared/tone/weigh.ts';

/** What a finding on `word` of weight -0.5 and 0.5 comes to. */
function weights(text: string, word: string, finding: Partial<Finding> = {}, share = WHOLE) {
  const passage = readPassage(text, { start: 0, end: text.length });
  const from = passage.words.findIndex(({ lower }) => lower === word);
  const whole = { from, to: from + 1, rule: 'test', outlook: -0.5, firmness: 0.5, negated: -0.6, ...finding };
  return Object.fromEntries(weigh(text, passage, whole, share).map(({ axis, weight }) => [axis, weight]));
}

test('leaves a finding as it is where nothing bears on it', () => {
  expect(weights('They cheat us.', 'cheat')).toEqual({ outlook: -0.5, firmness: 0.5 });
});

test('turns a negated finding by as much as its rule says', () => {
  const { outlook, firmness } = weights('They do not cheat us.', 'cheat');
  expect(outlook).toBeCloseTo(0.3);
  expect(firmness).toBeCloseTo(-0.3);
  expect(weights('They do not cheat us.', 'cheat', { negated: 1 })).toEqual({ outlook: -0.5, firmness: 0.5 });
});

test('makes good news of averted harm, and takes none of its firmness for give', () => {
  const { outlook, firmness } = weights('It prevents a swindle.', 'swindle');
  expect(outlook).toBeGreaterThan(0);
  expect(firmness).toBeGreaterThan(0);
  expect(firmness).toBeLessThan(0.5);
});

test('holds what is fought against for a wrong still', () => {
  const { outlook, firmness } = weights('We fight the swindle.', 'swindle');
  expect(outlook).toBeLessThan(0);
  expect(outlook).toBeGreaterThan(-0.5);
  expect(firmness).toBeGreaterThan(0);
});

test('does not turn what was no harm', () => {
  expect(weights('It prevents a recovery.', 'recovery', { outlook: 0.5 }).outlook).toBe(0.5);
});

test('takes the share asked for, axis by axis', () => {
  const { outlook, firmness } = weights('They cheat us.', 'cheat', {}, { outlook: 0.5, firmness: 0.1 });
  expect(outlook).toBeCloseTo(-0.25);
  expect(firmness).toBeCloseTo(0.05);
});

test('leaves out an axis of next to nothing', () => {
  expect(weights('They cheat us.', 'cheat', { firmness: 0.004 })).toEqual({ outlook: -0.5 });
});

test('gives the words as they stand', () => {
  const text = 'They CHEAT us.';
  const passage = readPassage(text, { start: 0, end: text.length });
  const finding = { from: 1, to: 3, rule: 'test', outlook: 0, firmness: 1, negated: 1 };
  expect(weigh(text, passage, finding, WHOLE)).toEqual([
    { start: 5, end: 13, text: 'CHEAT us', rule: 'test', axis: 'firmness', weight: 1 },
  ]);
});
