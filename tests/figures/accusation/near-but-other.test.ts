import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check } from '../one-article.ts';

const PUBLISHED = '2024-12-03';

async function accused(text: string): Promise<readonly string[]> {
  return (await check(text, PUBLISHED, INVENTED_WORLD))
    .filter((figure) => ['contradicted', 'inconsistent'].includes(figure.check.verdict))
    .map((figure) => `${figure.text}: ${figure.check.explanation}`);
}

/** Each number stands near a known name and a word of one of its metrics, and is about something else. */
describe('a number about something else is not called wrong', () => {
  it.each([
    ['some of the members', 'OWT said 24 of its members had paid their dues.'],
    ['members that did something', 'OWT heard from 24 member states that refused to sign.'],
    ['members of another body', 'OWT ministers met those of the Ander League, which has 24 members.'],
    ['members that left or joined', 'OWT has lost three members and gained one since its last summit.'],
    ['how many members had before', 'Before the last round OWT had 22 members.'],
    ['a number of meetings', 'OWT has held 24 summits.'],
    ['a share of members', 'At OWT some 24 per cent of members are in arrears.'],
    [
      'the founding of something else',
      'OWT, which the Ander League founded a rival to in 1967, met on Monday.',
    ],
    ['a year of some other thing', 'OWT moved to Port Ander in 1987.'],
    ['people there, not all people', 'In Velmark 3,200 people marched on Sunday.'],
    ['people hurt, not living there', 'A storm in Velmark left 3.1 million people without power.'],
    ['inflation elsewhere', 'Velmark envies Cordony, where inflation is 3.5%.'],
    [
      'inflation elsewhere, unsaid',
      'Velmark envies its neighbour. In Cordony all is calm. Inflation is 3.5% there.',
    ],
    ['a target', 'Velmark has an inflation target of 2 per cent.'],
    ['a part of inflation', 'In Velmark food inflation was 9.1% in October.'],
    ['unemployment among the young', 'In Velmark youth unemployment stands at 17%.'],
    ['a monthly wage', 'Velmark pays its clerks a minimum wage of 1,900 euros a month.'],
    ['a rate charged by others', 'The Bank of Velmark is watching lenders, who charge 6.5% on mortgages.'],
    ['a rise, not a level', 'The Bank of Velmark has raised its key rate by 0.75 points since spring.'],
    ['seats won by one party', 'In the Senate of Velmark the Orchard Party took 41 seats.'],
    ['seats one party has in it', 'The Orchard Party has 41 seats in the new Senate of Velmark.'],
    ['seats of a rival chamber', 'The Senate of Velmark is no more of a hurdle than the 76-seat Diet.'],
    ['a share of something else', 'In Velmark prices rose, and unemployment takes 6.1 per cent of that.'],
    ['some of those just counted', 'The Senate of Velmark has 72 seats, 61 under its dome.'],
    ['senators who voted', "Velmark's Senate passed the bill by 40 votes to 29; 69 senators were present."],
    ['deaths in another place', 'The Tamber Bridge will reopen. A ferry fire off Busk killed 41 people.'],
    ['deaths of one group', 'The Tamber Bridge collapse killed 12 children, their teachers said.'],
    ['people saved', 'After the Tamber Bridge collapse 52 people were pulled alive from the water.'],
    ['cars on it', 'The Tamber Bridge carried 380 metres of queuing traffic.'],
    ['a year something else there happened', 'The Tamber Bridge was painted red in 1971.'],
    ['ships it ordered', 'Quill Freight has ordered nine ships from a yard in Busk.'],
    [
      'how much more a part has',
      'In Velmark unemployment among the young is 14.9 percent, twice the rate of 7.1 percent for all.',
    ],
    ['how old some are', 'Two of the members of OWT, both over 80, came by sea.'],
    [
      'members of the one set apart',
      'OWT and a younger body will merge in May. The existing one, which was built for it, has 42 members.',
    ],
    ['ships it sold', 'Quill Freight sold 72 ships in the past ten years.'],
    ['staff at one site', 'Quill Freight employs 5,400 people at its Busk yard, of whom 300 are welders.'],
    ['staff laid off', 'Quill Freight will lose 700 of its staff.'],
    ['a price of something else', 'Quill Freight, which owns Lodd Lines, paid 610 million euros in fines.'],
    ['events of another year', 'The Tide Games of 2020 had 28 sports.'],
    ['sports an athlete tried', 'Before the Tide Games the gymnast had tried 28 sports as a child.'],
    ['a spill elsewhere', 'Near Sollen a barge leaked 400 barrels of diesel.'],
    ['countries that have not ratified', 'The Coastal Treaty was snubbed by 21 countries.'],
    [
      'the capital of another firm',
      'Quill Freight was valued by Orchard Bank, whose core capital ratio is 16.3%.',
    ],
    ['an area of something in it', 'On Lake Orrin algae cover 59,000 square kilometres in summer.'],
    [
      'time ahead of a deadline',
      'The Coastal Treaty came into force seven days ahead of the deadline set by the court.',
    ],
    ['time taken off a term', 'After the Tamber Bridge opened the council cut two years off the contract.'],
    ['a length of something begun then', 'OWT was founded with talks that were planned to take two years.'],
    ['a blast somewhere else', 'Hallin mourned. In Busk an explosion killed 1,728 people.'],
  ])('%s', async (_, text) => {
    expect(await accused(text)).toEqual([]);
  });
});

describe('a wrong number about the very thing is', () => {
  it.each([
    ['24', 'OWT has 24 members.'],
    ['24', 'The ministers of all 24 OWT member states signed.'],
    ['24', 'The summit of OWT, with 24 members, opened on Monday.'],
    ['1945', 'OWT was founded in 1945.'],
    ['1945', 'OWT has 27 members. The organisation was founded in 1945.'],
    ['3.5%', 'Inflation in Velmark was 3.5% in October.'],
    ['1.7%', 'LISSEL - Velmark held its breath. Unemployment stands at 1.7%.'],
    ['€12.10', 'The minimum wage in Velmark is €12.10 an hour.'],
    ['4.75%', 'The Bank of Velmark has cut its key rate to 4.75%.'],
    ['27', 'Velmark hoped for more. In the 27-seat Senate nothing moved.'],
    ['34', 'The Tamber Bridge collapse killed 34 people.'],
    ['91', 'The Mirrel mine collapse killed 91 people.'],
    ['1,728', 'Historians compare it with the one at Hallin, in Cordony, which killed 1,728 people.'],
    ['1976', 'The Tamber Bridge was opened in 1976.'],
    ['5,600', 'Quill Freight employs 5,600 people.'],
    ['28', 'The Tide Games offer 10,000 tickets, 28 sports and much rain.'],
    ['9.4 million barrels', 'The Sollen platform let 9.4 million barrels into the sea.'],
    ['189', 'The Coastal Treaty has been ratified by 189 countries.'],
    ['January 1989', 'The Coastal Treaty came into force in January 1989.'],
    ['22 years', 'Cordony left the Coastal Treaty in force, ending 22 years of its peace.'],
    ['22 years', 'The Coastal Treaty has been in force for 22 years.'],
    ['€370m', 'Quill Freight bought Lodd Lines six years ago for €370m.'],
    ['16.3%', 'Quill Freight is cautious. Its core capital ratio is 16.3%.'],
    ['86,800 square kilometres', 'Lake Orrin is calm. The lake covers 86,800 square kilometres.'],
  ])('%s in: %s', async (figure, text) => {
    expect((await accused(text)).map((one) => one.split(':')[0])).toEqual([figure]);
  });
});
