import { describe, expect, it } from 'vitest';
import { attributionsIn, said } from '../article-from.ts';

describe('clause-after-cue', () => {
  it.each([
    ['Hult said that the bridge was safe.', 'Hult | said | the bridge was safe'],
    ['Hult said the bridge was safe.', 'Hult | said | the bridge was safe'],
    ['Hult told the council the bridge was safe.', 'Hult | told | the bridge was safe'],
    ['Residents asked whether the bridge would hold.', 'Residents | asked | whether the bridge would hold'],
    [
      'The mayor acknowledged in a statement on Monday that repairs were late.',
      'The mayor | acknowledged | repairs were late',
    ],
    [
      'Officials said if it rains the bridge will close.',
      'Officials | said | if it rains the bridge will close',
    ],
    ['Hult believes the bridge is safe.', 'Hult | believes | the bridge is safe'],
    ['The mayor went on to add that the ferry would run.', 'The mayor | add | the ferry would run'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('gives a participle the subject of the clause it depends on', () => {
    expect(said('Hult defended the plan, stressing that the bridge was safe.')).toContain(
      'Hult | stressing | the bridge was safe',
    );
    expect(said('The town closed the bridge, with engineers warning it might fall.')).toContain(
      'engineers | warning | it might fall',
    );
    expect(said('The mayor issued a statement saying the bridge was safe.')).toContain(
      'The mayor | saying | the bridge was safe',
    );
  });

  it('ends before another speaker, another cue, a semicolon and what only contrasts', () => {
    expect(said('The council said the bridge was safe, but residents said it was not.')).toEqual([
      'The council | said | the bridge was safe',
      'residents | said | it was not',
    ]);
    expect(said('Hult said the bridge was safe; the ferry ran all day.')).toEqual([
      'Hult | said | the bridge was safe',
    ]);
    expect(said('While Hult said the bridge was safe, the mayor closed it.')).toEqual([
      'Hult | said | the bridge was safe',
    ]);
  });

  it('tells thought from speech', () => {
    const [thought] = attributionsIn('Hult believes the bridge is safe.');
    const [speech] = attributionsIn('Hult argues the bridge is safe.');
    expect([thought?.attribution.speech, speech?.attribution.speech]).toEqual([false, true]);
  });

  it.each([
    'The mayor said that.',
    'Nobody could say that the bridge was safe.',
    'The estimated four thousand drivers waited for hours.',
    'The reported cases doubled.',
    'The council did not say whether the bridge was safe.',
    'It was said that the bridge was cursed.',
    'How do you say the bridge is safe?',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
