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
    ['Hult said at least 70 people were hurt.', 'Hult | said | at least 70 people were hurt'],
    [
      'Hult estimated around 200 people came to the bridge.',
      'Hult | estimated | around 200 people came to the bridge',
    ],
    [
      'The town said the mayor and the council were to meet.',
      'The town | said | the mayor and the council were to meet',
    ],
    ['The town said on Monday the bridge would close.', 'The town | said | the bridge would close'],
    ['The town said in a statement, Hult would lead the work.', 'The town | said | Hult would lead the work'],
    [
      'The town said in bad weather the bridge would close.',
      'The town | said | in bad weather the bridge would close',
    ],
    ['Okoro would later say her vote was a mistake.', 'Okoro | say | her vote was a mistake'],
    ['Hult urged the ban be lifted.', 'Hult | urged | the ban be lifted'],
    ['The judge ordered that money not be paid.', 'The judge | ordered | money not be paid'],
    ['Hult said that, unlike the ferry, it is safe.', 'Hult | said | unlike the ferry, it is safe'],
    ['The court decided their plan was void.', 'The court | decided | their plan was void'],
    ['Studies show that the bridge is safe.', 'Studies | show | the bridge is safe'],
    ['Okoro said that was not her view.', 'Okoro | said | that was not her view'],
    ['Okoro said Friday that she would go.', 'Okoro | said | she would go'],
    [
      'The town sold the ferry in May; announced leaving was wrong.',
      'The town | announced | leaving was wrong',
    ],
    [
      'The town said at a press conference yesterday morning the toll would rise.',
      'The town | said | the toll would rise',
    ],
    ['Sources report she is seen as a rival.', 'Sources | report | she is seen as a rival'],
    [
      'The council said not closing the bridge was a mistake.',
      'The council | said | not closing the bridge was a mistake',
    ],
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

  it('goes on over a second verb of the same clause, and ends after a comma inside the quotation marks', () => {
    expect(said('Police reported the dog left the yard and continued to bark.')).toEqual([
      'Police | reported | the dog left the yard and continued to bark',
    ]);
    expect(said('Police said Bell carried a bag, though it was later found to be empty.')).toEqual([
      'Police | said | Bell carried a bag, though it was later found to be empty',
    ]);
    expect(said('Hult said there were “cracks in two cables,” meaning the northern ones.')).toEqual([
      'Hult | said | there were “cracks in two cables,”',
    ]);
  });

  it('takes a verb after a comma or a relative pronoun for no clause of what is claimed', () => {
    expect(said('Both crews claimed victory in the race, which once more was short of wind.')).toEqual([
      'Both crews | claimed | victory in the race',
    ]);
    expect(said('The Board indicated trouble heating the hall, which Bell had known.')[0]).toBe(
      'The Board | indicated | trouble heating the hall',
    );
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
    'The court decided the case.',
    'Okoro spoke as she entered the hall.',
    'Okoro told the council after a meeting that was held in the hall.',
    'State law requires a permit for boats that carry goods.',
    'The rules that could lead to a ban are new.',
    'The song was written by Bell after the bridge fell.',
    'The town would say the bridge is safe.',
    'Reports of the mayor were long.',
    'How do you say the bridge is safe?',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
