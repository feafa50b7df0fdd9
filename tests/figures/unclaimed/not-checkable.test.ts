import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const PUBLISHED = '2023-05-02';

async function claims(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, PUBLISHED, []));
}

describe('figures that claim no fact', () => {
  it.each([
    ['a forecast', 'The bank expects growth of 2.4 per cent.', '2.4 per cent'],
    ['a hope', 'The club hopes to sell 900 shirts.', '900'],
    [
      'what a firm forecasts',
      'This year the chip maker forecasts revenue of $37.5 billion.',
      '$37.5 billion',
    ],
    ['a plan', 'The mill plans to hire 300 people.', '300'],
    ['a modal', 'Temperatures could fall to minus 5 degrees.', 'minus 5 degrees'],
    ['a condition', 'Were Tarn to join, the league would have 15 clubs.', '15'],
    ['what somebody promised', 'The province has promised 60 more midwives.', '60'],
    ['what somebody foretold', 'For this year Marram forecast sales growth of 4 per cent.', '4 per cent'],
    ['what he expected of others', 'He expected the new council to raise fees by 3 per cent.', '3 per cent'],
    ['what is going to be done', 'We are going to house 500 people.', '500'],
    ['what is about to be done', 'The mill is about to hire 500 people.', '500'],
    ['what is weighed', 'The council is considering 300 more homes.', '300'],
    ['what is looked for', 'The club is looking to sign 3 players.', '3'],
    ['what is seen coming', 'Revenue is seen rising to $5 million.', '$5 million'],
    ['what was warned of', 'Managers warned of 300 job losses.', '300'],
    ['what is at risk', 'Up to 300 jobs are at risk.', '300'],
    ['a wish', '"Give us two more lifeboats," he said.', 'two'],
    ['the subject of a modal', 'Another 40 vents could be found in time.', '40'],
    ['a day to come', 'The handover is planned for November 2027.', 'November 2027'],
    ['a chance', 'Brokers put the chance of a strike at one in three.', 'one in three'],
    ['a chance named after it', 'There is a 60 per cent chance of rain.', '60 per cent'],
    ['a deadline', 'The pact commits the towns to 300 buses by 2031.', '300'],
    ['a modal before "up to"', 'She warned that the work might take up to 40 days.', '40 days'],
    ['what somebody would like', 'He would like to see 12 more summers.', '12'],
    ['what follows from a condition', '"If this goes on, we lose a third of the herd."', 'a third'],
    ['a change with "down" in its verb', 'Fees would come down by 3 per cent under her plan.', '3 per cent'],
    ['a change that is only supposed', 'A fall in the toll to £30 would close the ferry.', '£30'],
    ['a further one', 'Another rise of 40 per cent could sink the mill.', '40 per cent'],
    ['what is foretold with a perfect to come', 'The mill expects to have hired 300 people by then.', '300'],
    ['what somebody sees at a time to come', 'Brokers see it at 4 per cent by next summer.', '4 per cent'],
    ['what somebody sees coming', 'The lender sees prices rising to $30 a tonne.', '$30'],
    ['what a condition supposes', 'If the ferry brings another 300 people, he will paint the café.', '300'],
    ['a rank that would be had', 'Tarn would become the 13th member of the league.', '13th'],
    ['a rank somebody wants to give', 'The league wants Tarn as its 13th member.', '13th'],
    ['a rank that is talked of', 'Talk of Tarn as the 13th member is idle.', '13th'],
    ['a rank that is supposed', 'If Tarn became the 13th Member of the United Towns, it would pay.', '13th'],
    ['what ought to be', 'Several towns think the levy ought to be 4 per cent.', '4 per cent'],
    ['what something is to be', 'The next council is to have 30 seats.', '30'],
    ['a prospect', 'The prospect of 300 redundancies worries the town.', '300'],
    ['a modal before a verb with "up"', 'The town might put up £30 to keep the pool open.', '£30'],
    ['what would surprise nobody', '"I would not be surprised if another 40 left by then."', '40'],
    ['a bet', 'A bookmaker offers short odds on 640 goals.', '640'],
    ['a doubt', 'A trust doubts that there is room for more than 4,000 otters.', '4,000'],
    ['what somebody sees in a year', 'An analyst sees the mill at 820 orders in 2024.', '820'],
    ['what would have been', '"If they had bought 40 lamps, we would not be here," he said.', '40'],
    ['what may come', '"If one in ten of us moves away, the school goes," she said.', 'one in ten'],
    ['a plan that divides the town', 'The plan to spend £63 million divides the town.', '£63 million'],
    ['what is not so', 'If the ferry had 300 seats, nobody would wait.', '300'],
    ['what has not happened', 'If the mayor invited 300 people, the hall could not hold them.', '300'],
    ['an illustration', 'A £200,000 mortgage costs more than it did.', '£200,000'],
  ])('%s', async (_, text, figure) => {
    expect(await claims(text)).toContain(`${figure}: not-checkable`);
  });
});

describe('figures that do, beside such words', () => {
  it.each([
    [
      'what a project has cost',
      'For a project that cost 6.1 billion euros, it expects a lot.',
      '6.1 billion euros',
    ],
    ['one that stands before the forecast', 'The lender, owned by 190 towns, expects more growth.', '190'],
    ['what was planned and has passed', 'The plan to spend £63 million passed narrowly.', '£63 million'],
    ['where it was passed', 'The plan to build homes was approved in a chamber of 48.', '48'],
    [
      'what a clause tells of the past',
      'She wants Tarn to lighten a debt that came to £177 million.',
      '£177 million',
    ],
    [
      'what somebody did who warned',
      'The mayor, who warned that rates would rise, put the cost at £208 million.',
      '£208 million',
    ],
    [
      'what is so already, at a guess',
      'He reckons that one in ten of his bricks is already loose.',
      'one in ten',
    ],
    [
      'what stands behind a quotation',
      '"We expect more trains by summer," she said, adding that 31 had been restored.',
      '31',
    ],
    [
      'what is told of the speaker',
      '"If it rains, we could swim," said a guard who has worked there for 16 years.',
      '16 years',
    ],
    ['what is given to say how', 'The court gave it 60 days to say how it will pay.', '60 days'],
    ['who it is that is doubted', 'Some doubt that a town of 900 could run a port.', '900'],
    ['a rank that was had', 'Tarn became the 13th member of the league.', '13th'],
    ['a rank that is sure to be had', 'Tarn will be sworn in as the 13th member.', '13th'],
    ['what something is built for', 'The ship is to carry 300 people.', '300'],
    ['a rank that somebody has', 'The league will ask Tarn, the 13th member, to pay.', '13th'],
    ['what something is', 'The way to the council is 30 miles.', '30 miles'],
    ['one that is taken for granted', 'Any change would need the assent of all six judges.', 'six'],
    ['what somebody sees now', 'Visitors see it at 4 per cent strength in every pub.', '4 per cent'],
    ['a rise behind a plan', 'It may close: prices are up 40 per cent.', '40 per cent'],
    ['what a condition grants', 'If 300 people came last year, more will come now.', '300'],
    ['those who are there', 'She has promised lower fares to a nation of 25 million people.', '25 million'],
    ['one after a contrast', 'The firm may sell the mill, but it employs 300 people.', '300'],
    ['one in an apposition', 'It could hardly suit Marram Infirmary, a 230-bed hospital.', '230'],
    [
      'one after an aside',
      'The bill, auditors will tell you with a sigh, stands at $3.3 billion.',
      '$3.3 billion',
    ],
    ['one in a clause after "and"', 'They want to sell it, and the mill employs 300 people.', '300'],
    ['one in a clause with "whose"', 'They hope to beat Tarn, whose mill employs 300 people.', '300'],
    ['what an owner in the plural has', "Not all of the two towns' 191 mills will reopen.", '191'],
    ['what is there now', 'It would need a friendlier body than the present council of 72 members.', '72'],
    ['what is, behind "if"', 'If the vote was close, the mayor has 300 friends to thank.', '300'],
    ['what is, before "would"', 'If the ferry has 300 seats, as the mayor says, nobody would wait.', '300'],
    ['what somebody likes', 'He likes to walk 12 miles.', '12 miles'],
    ['money that was pledged', 'The appeal drew pledges of $84 million.', '$84 million'],
    ['what is prescribed to those who wish', 'A town that wants to leave must give 300 days.', '300 days'],
    ['what is taken over', 'She will inherit debts of £900.', '£900'],
    ['what will be taken over with it', 'He will also take over a fleet of 12 ferries.', '12'],
    ['what something is held against', 'They will receive £9 a share, against £7 last time.', '£7'],
    ['what somebody thinks has been done', 'A driver reckons he has covered 3,000 miles.', '3,000 miles'],
    ['what somebody guesses was paid', 'The mayor thinks the mill was sold for £90.', '£90'],
    [
      'what stands behind a relative clause',
      'The toll, which drivers may expect to dodge, reached £300.',
      '£300',
    ],
    ['a change that came', 'A fall in the toll to £30 closed the ferry.', '£30'],
    ['all that somebody could do', 'Ruck did all he could for the mill, as he sold 300 looms.', '300'],
    ['what they could', 'They had done what they could, and 300 looms ran.', '300'],
    ['the will of voters', 'The will of 300 voters was ignored.', '300'],
    ['what was seen', 'She was seen at 12 meetings.', '12'],
    ['how often somebody warned', 'She had warned of leaks in the roof in 7 letters.', '7'],
    ['those who were warned', 'They warned 300 people.', '300'],
    ['demand for goods', 'Demand for looms rose to 300.', '300'],
    ['a loss due to something', 'Losses due to fire came to 300 looms.', '300'],
    ['a move to a place', 'She was going to the mill, past 300 looms.', '300'],
    ['a part of the subject of a modal', 'A town of 900 people could not pay.', '900'],
    ['a year by which something was done', 'The mill had 300 looms by 2021.', '300'],
    ['a chance to do something', 'The chance to speak went to a third of them.', 'a third'],
    ['a month called May', 'In May the mill made 300 looms.', '300'],
    ['a past date after a passive', 'No day was set for the council, created in 1987.', '1987'],
  ])('%s', async (_, text, figure) => {
    expect(await claims(text)).toContain(`${figure}: unverifiable`);
  });
});

describe('what the reference has of things to come', () => {
  const WORLD = recordsOf(`
Tide Games 2028;Tide Games|the Games;opening;open|opening|begin;date;2028-07-14;2028-07-14;2028-07-14;event;exact
Tide Games 2028;Tide Games|the Games;teams;teams;teams;48;2022-01-01;;state;exact
Tide Games 2028;Tide Games|the Games;budget;budget|cost;EUR;3350000000;2022-01-01;;state;exact
`);
  it.each([
    ['the day set', 'The Tide Games will open on 14 July 2028.', '14 July 2028: supported'],
    ['another day', 'The Tide Games will open on 14 June 2028.', '14 June 2028: contradicted'],
    ['a number it bears out', 'The Tide Games will be larger, with 48 teams.', '48: supported'],
  ])('is checked: %s', async (_, text, expected) => {
    expect(verdicts(await check(text, PUBLISHED, WORLD))).toContain(expected);
  });

  it.each([
    ['a number it does not bear out', 'The Tide Games will have 64 teams.', '64: not-checkable'],
    ['a hope', 'Orle hopes to send 48 teams to the Tide Games.', '48: not-checkable'],
  ])('stays open with %s', async (_, text, expected) => {
    expect(verdicts(await check(text, PUBLISHED, WORLD))).toContain(expected);
  });
});

const PIER = recordsOf(`
Brask Pier;Brask Pier|the pier;cost;cost;EUR;3350000;2022-01-01;;state
Brask Pier;Brask Pier|the pier;toll;toll|per trip;EUR;20;2021-01-01;2021-12-31;state
Brask Pier;Brask Pier|the pier;toll;toll|per trip;EUR;18;2022-01-01;;state
`);

describe('a fact beside a plan', () => {
  it.each([
    [
      'shows what may be charged to be that of before',
      'At Brask Pier boats may be charged a toll of €20.',
      'outdated',
    ],
    ['leaves what may come again', 'The toll at Brask Pier may rise to €20 again.', 'not-checkable'],
    [
      'has the price of what is planned wrong',
      'The town plans to build Brask Pier, at a cost of €5.33m.',
      'contradicted',
    ],
    ['bears its price out', 'The town plans to build Brask Pier, at a cost of €3.35m.', 'supported'],
    [
      'says nothing of another price',
      'The town plans to build Brask Pier, at a cost of €4.1m.',
      'not-checkable',
    ],
    ['bears out no change that may come', 'The toll at Brask Pier would come down by €2.', 'not-checkable'],
  ])('%s', async (_, text, verdict) => {
    expect((await check(text, PUBLISHED, PIER)).at(-1)?.check.verdict).toBe(verdict);
  });
});

describe('what a rule allows', () => {
  it.each([
    ['The prize may be split among no more than 4 people.', 'unverifiable'],
    ['The ferry may carry no more than 80 cars.', 'unverifiable'],
    ['The council may hold at most 12 meetings.', 'unverifiable'],
    ['The storm may cost no more than £4m.', 'not-checkable'],
    ['The prize may be split among 4 people.', 'not-checkable'],
    ['The ferry might carry no more than 80 cars.', 'not-checkable'],
  ])('at most is a claim of today: %s', async (text, verdict) => {
    expect((await check(text, PUBLISHED, [])).map((one) => one.check.verdict)).toEqual([verdict]);
  });
});
