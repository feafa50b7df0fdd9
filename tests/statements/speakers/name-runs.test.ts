import { describe, expect, it } from 'vitest';
import { nameRuns } from '../../../shared/statements/speakers/name-runs.ts';
import { castOf } from './marked-article.ts';

const runsIn = (text: string): string[] => {
  const { words } = castOf(text);
  return nameRuns(words, 0, words.length).map(({ first, last }) =>
    text.slice(words.get(first)?.start, words.get(last)?.bareEnd),
  );
};

describe('nameRuns', () => {
  it.each([
    ['Then Mara Quill left.', ['Mara Quill']],
    ['Then Omar bin Rashid left.', ['Omar bin Rashid']],
    ["Then Quill's aide Lena Hult left.", ['Quill', 'Lena Hult']],
    ["Then the Sheriff's Office closed.", ["Sheriff's Office"]],
    ['Then Lost 52 Project closed.', ['Lost 52 Project']],
    ['Then the Oslo-Bergen Line closed.', ['Oslo-Bergen Line']],
    ['Sally Quill left.', ['Sally Quill']],
  ])('finds the names of %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });

  it.each([
    ['Residents of the town, and I, left on Monday.', ['Residents']],
    ['Asked about it, nobody spoke.', []],
    ['Allegedly nobody spoke.', []],
    ['However, nobody spoke on July 4.', []],
    ['Then an Oslo-based maker closed.', []],
  ])('finds no more than that in %s', (text, expected) => {
    expect(runsIn(text)).toEqual(expected);
  });
});
