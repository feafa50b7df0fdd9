import { describe, expect, it } from 'vitest';
import { clashing } from './clashing.ts';

describe('the votes of those who could vote', () => {
  it.each([
    ['The nine-member board voted 6-4 to close the mine.', ['nine', '6', '4']],
    ['The 40-seat assembly rejected the bill by 24 to 19.', ['40', '24', '19']],
    ['She survived with 512 votes to 470; of the 930 ballots cast, all were valid.', ['512', '470', '930']],
    ['She survived with 512 votes to 470; of the 990 ballots cast, none was spoiled.', ['512', '470', '990']],
    ['The motion passed by 34 votes to 21. All 52 delegates had voted.', ['34', '21', '52']],
    ['The board, which has nine members, approved the plan by six votes to four.', ['nine', 'six', 'four']],
    ['The parish has 600 voters. In the ballot 410 said yes and 230 no.', ['600', '410', '230']],
    ['The vote was 61 to 57, with four abstentions, in the 120-seat chamber.', ['61', '57', 'four', '120']],
  ])('clash in: %s', async (text, expected) => {
    expect(await clashing(text)).toEqual(expected);
  });

  it.each([
    ['fewer votes than members', 'The nine-member board voted 6-2 to close the mine.'],
    ['a result that is no vote', 'The nine-member team lost 16-4 in Busk.'],
    ['spoiled ballots', 'She survived with 512 votes to 470; of the 990 ballots cast, eight were spoiled.'],
    ['somebody else named', 'The motion passed by 34 votes to 21. At Busk all 52 delegates had voted.'],
    ['far fewer members', 'She survived with 512 votes to 470. The 30 members of the board watched.'],
    ['abstentions that fit', 'The vote was 61 to 54, with four abstentions, in the 120-seat chamber.'],
  ])('do not clash with %s', async (_, text) => {
    expect(await clashing(text)).toEqual([]);
  });
});
