import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../shared/article/tokens.ts';
import { isFunctionWord, PAST_VERB } from '../../../../shared/figures/quantities/refiners/function-words.ts';

describe('words that end a noun phrase', () => {
  it.each(['of', 'The', 'were', 'killed'])('take in %s', (word) =>
    expect(isFunctionWord(tokenize(word)[0])).toBe(true),
  );
  it.each(['AM', 'US', 'boats', 'IT'])('leave out %s', (word) =>
    expect(isFunctionWord(tokenize(word)[0])).toBe(false),
  );

  it.each(['wrapped', 'injured', 'carried'])('know the past tense %s', (word) =>
    expect(word).toMatch(PAST_VERB),
  );
  it.each(['seed', 'bed', 'bride'])('do not take %s for one', (word) => expect(word).not.toMatch(PAST_VERB));
});
