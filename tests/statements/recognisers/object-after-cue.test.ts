import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('object-after-cue', () => {
  it.each([
    ['The mayor announced a new toll on Monday.', 'The mayor | announced | a new toll'],
    [
      'The mayor denied taking money from the ferry company.',
      'The mayor | denied | taking money from the ferry company',
    ],
    ['Hult called the delay a scandal.', 'Hult | called | the delay a scandal'],
    ['They accused the mayor of wasting money.', 'They | accused | the mayor of wasting money'],
    ['The union called for a strike.', 'The union | called for | a strike'],
    ['Hult described the bridge as a ruin.', 'Hult | described | the bridge as a ruin'],
    ['Hult described seeing five boats sink.', 'Hult | described | seeing five boats sink'],
    ['Okoro apologised to the town for the delay.', 'Okoro | apologised | the delay'],
    [
      'The council has, in a letter, called on drivers to slow down.',
      'The council | called on | drivers to slow down',
    ],
    ['Bell pleaded guilty to theft on Monday.', 'Bell | pleaded | guilty to theft'],
    ['Okoro asked the council for time.', 'Okoro | asked | time'],
    ['Okoro reminded the drivers of the toll.', 'Okoro | reminded | the toll'],
    ['Hult described long cracks and “insane” heat.', 'Hult | described | long cracks and “insane” heat'],
    ['She referred to the ferry as “a raft”.', 'She | referred to | the ferry as “a raft”'],
    ['The union announced the strike in a letter to drivers.', 'The union | announced | the strike'],
    ['Two towns pledged funds and a third is taxing ships.', 'Two towns | pledged | funds'],
    ['The police confirmed his name.', 'The police | confirmed | his name'],
    ['The union praised the engineers for their work.', 'The union | praised | the engineers for their work'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each([
    'Hult called the police.',
    'The ship, also called Aurora, sank.',
    'The council announced yesterday.',
    'She referred to the vote.',
    'Okoro asked the council.',
    'Bell pleaded.',
    'The boat pointed north.',
    'The road, in a bend, called for care by all was closed.',
    'The union did not praise the engineers.',
    'The mayor held the keys of the town.',
  ])('finds no statement in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
