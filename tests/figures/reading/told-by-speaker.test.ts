import { describe, expect, it } from 'vitest';
import { tokenAt } from '../../../shared/figures/reading/sentence-reading.ts';
import { followsSpeaking } from '../../../shared/figures/reading/told-by-speaker.ts';
import { sentenceOf } from './read.ts';

function follows(text: string, reach: number): boolean {
  const sentence = sentenceOf(text);
  return followsSpeaking(sentence, tokenAt(sentence, text.indexOf('risen')), reach);
}

describe('what follows a verb of speaking', () => {
  it('has it within reach, with words and numbers between', () => {
    expect(follows('The port said tolls had risen.', 3)).toBe(true);
    expect(follows('The port said on 3 May that tolls had risen.', 8)).toBe(true);
  });

  it('does not where it is too far off, behind a mark, or there is none', () => {
    expect(follows('The port said on 3 May that tolls had risen.', 3)).toBe(false);
    expect(follows('The port, as it said, had risen.', 6)).toBe(false);
    expect(follows('The tolls of the port had risen.', 6)).toBe(false);
  });
});
