import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('infinitive-after-cue', () => {
  it.each([
    ['The company vowed to appeal.', 'The company | vowed | to appeal'],
    ['The mayor wants the ferry to run all night.', 'The mayor | wants | the ferry to run all night'],
    ['The mayor urged drivers to stay home.', 'The mayor | urged | drivers to stay home'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('ends where the main clause goes on', () => {
    expect(said('The mayor urged drivers to stay home and spoke with the police.')).toEqual([
      'The mayor | urged | drivers to stay home',
    ]);
    expect(said('The mayor urged drivers to stay home and to call the police.')).toEqual([
      'The mayor | urged | drivers to stay home and to call the police',
    ]);
  });

  it.each([
    'The council is expected to vote on Monday.',
    'The company would promise to pay.',
    'The bridge seems to hold.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
