import { describe, expect, it } from 'vitest';
import { entityWords } from '../../../shared/figures/wording/entity-words.ts';
import { eventWords } from '../../../shared/figures/wording/event-words.ts';

function said(entity: string, metric: string, value = '1994-05-09') {
  return eventWords({ entity, metric }, entityWords(entity), value, '2024-06-20');
}

describe('when something happened', () => {
  it.each([
    ['Tarn tunnel fire', 'date', 'the Tarn tunnel fire was on 9 May 1994'],
    ['Tarn air crashes', 'date', 'the Tarn air crashes were on 9 May 1994'],
    ['Lumen Pact', 'founded', 'the Lumen Pact was founded on 9 May 1994'],
    ['Tarn Canal', 'opened to the public', 'the Tarn Canal was opened to the public on 9 May 1994'],
    ['Ada Roos', 'took office', 'Ada Roos took office on 9 May 1994'],
    ['Ada Roos', 'died', 'Ada Roos died on 9 May 1994'],
    ['Ada Roos', 'elected president', 'Ada Roos was elected president on 9 May 1994'],
    ['Ada Roos', 'awarded the Orrin medal', 'Ada Roos was awarded the Orrin medal on 9 May 1994'],
    ['Ada Roos', 'announced the find', 'Ada Roos announced the find on 9 May 1994'],
    ['Ada Roos', 'in power since', 'Ada Roos has been in power since 9 May 1994'],
    ['Norland', 'Pact accession', "Norland's Pact accession was on 9 May 1994"],
    ['Norland', 'general election', "Norland's general election was on 9 May 1994"],
    ['Norland', 'January rate cut', "Norland's January rate cut was on 9 May 1994"],
    ['Norland', 'scheduled flight', "Norland's scheduled flight was on 9 May 1994"],
    ['Norland', 'cash introduced', 'in the case of Norland, the cash was introduced on 9 May 1994'],
    ['Lumen Pact', 'Cordony expelled', 'in the case of the Lumen Pact, Cordony was expelled on 9 May 1994'],
    [
      'Norland',
      'EU quota fine imposed',
      'in the case of Norland, the EU quota fine was imposed on 9 May 1994',
    ],
    [
      'Orrin Station',
      'first crew arrived',
      'in the case of Orrin Station, the first crew arrived on 9 May 1994',
    ],
    ['Diet', 'first met', 'Diet first met on 9 May 1994'],
    ['Orrin gauge', 'first used', 'the Orrin gauge was first used on 9 May 1994'],
    ['Norland', 'banks reopened', 'in the case of Norland, the banks were reopened on 9 May 1994'],
    ['House (Norland)', 'last sitting', 'the last sitting of House (Norland) was on 9 May 1994'],
  ])('%s, %s', (entity, metric, words) => expect(said(entity, metric)).toBe(words));

  it('may be yet to come', () => {
    expect(said('Norland', 'general election', '2025-03-02')).toBe(
      "Norland's general election is to be on 2 March 2025",
    );
    expect(said('Tarn Canal', 'closed', '2025-03-02')).toBe('the Tarn Canal is to be closed on 2 March 2025');
    expect(said('Ada Roos', 'left office', '2025-03-02')).toBe(
      'the day set for Ada Roos (left office) is 2 March 2025',
    );
  });
});
