import { describe, expect, it } from 'vitest';
import { recordOf } from '../../reference/record-of.ts';
import { check, verdicts } from '../one-article.ts';

const DAY = '2021-04-12';

function side(entity: string, values: Readonly<Record<string, number>>) {
  const terms: Readonly<Record<string, readonly string[]>> = {
    points: ['points', 'scored'],
    'fourth-quarter points': ['fourth quarter'],
    wins: ['wins', 'record'],
    losses: ['losses', 'record'],
    fouls: ['fouls'],
    'penalties made': ['penalties', 'from the spot'],
    'penalties attempted': ['penalties attempted', 'from the spot'],
  };
  return Object.entries(values).map(([metric, value]) =>
    recordOf(
      {
        entity,
        metric,
        unit: metric.endsWith(' points') ? 'points' : (metric.split(' ')[0] ?? metric),
        value,
        kind: 'period',
        validFrom: DAY,
      },
      { aliases: [entity, entity.split(' ').at(-1) ?? entity], terms: terms[metric] ?? [] },
    ),
  );
}

const RECORDS = [
  ...side('Tarn Otters', { points: 31, wins: 9, losses: 2 }),
  ...side('Oskaren Gulls', { points: 24, wins: 5, losses: 6 }),
  ...side('Mara Ellwood', { points: 14, 'penalties made': 4, 'penalties attempted': 6 }),
  ...side('Ivo Brandt', { points: 3, 'penalties made': 1, 'penalties attempted': 2 }),
];

async function judged(text: string): Promise<readonly string[]> {
  return verdicts(await check(text, DAY, RECORDS));
}

describe('scores, records and so many of so many', () => {
  it.each([
    ['a result, first side first', 'The Otters beat the Gulls 31-24.', ['31: supported', '24: supported']],
    ['a wrong score', 'The Otters beat the Gulls 31-27.', ['31: supported', '27: contradicted']],
    ['a record in brackets', 'The Otters (9-2) travel north.', ['9: supported', '2: supported']],
    ['a wrong record', 'The Otters (9-4) travel north.', ['9: supported', '4: contradicted']],
    [
      'made and tried',
      'Ellwood scored 14 points on 4-of-6 from the spot.',
      ['14: supported', '4: supported', '6: supported'],
    ],
    [
      'the next sentence, by its pronoun',
      'Ellwood led the Otters. She scored 12 points.',
      ['12: contradicted'],
    ],
    [
      'the nearer of two names',
      'Ellwood scored 14 points and Brandt scored 3 points.',
      ['14: supported', '3: supported'],
    ],
    [
      'a list in brackets between',
      'Ellwood scored 14 points (4-6 from the spot), while Brandt scored 5 points.',
      ['14: supported', '4: supported', '6: supported', '5: contradicted'],
    ],
    ['the doer, not those it is done to', 'Ellwood led the Otters with 16 points.', ['16: contradicted']],
    [
      'the doer, taken up again by her pronoun',
      'Ellwood led Tarn in scoring, as she had 16 points.',
      ['16: contradicted'],
    ],
    [
      'a player of theirs, not them',
      'Ellwood was the only other Otters player in form, as she had 12 points.',
      ['12: contradicted'],
    ],
    [
      'what was tried',
      'Ellwood went 4-for-9 from the spot at the death.',
      ['4: supported', '9: contradicted'],
    ],
    ['a best of the year', 'Ellwood scored a season-high 12 points.', ['12: contradicted']],
    [
      'a sum that is less than one of what it sums',
      'Ellwood scored 14 points. She has combined for 12 points over her last two games.',
      ['14: supported', '12: contradicted', 'two: unverifiable'],
    ],
    ['a place in the side', 'Ellwood scored 12 points in a reserve role.', ['12: contradicted']],
    ['the doer in "with"', 'The Otters won, with Ellwood adding 16 points.', ['16: contradicted']],
    ['what was added', 'Ellwood was back, adding 12 points in the win.', ['12: contradicted']],
    ['more of a name than is known', 'Ellwood Tarry scored 12 points.', ['12: contradicted']],
    [
      'a record whose words outside the brackets speak of a part',
      'The Otters (9-4) fell back in the second half.',
      ['9: supported', '4: contradicted'],
    ],
    [
      'the only other side, unnamed in the sentence',
      'The Otters met the Gulls. It was close, but the Otters won 31-27.',
      ['31: supported', '27: contradicted'],
    ],
    [
      'a name after it, which is the place and not the side',
      'The Otters beat the Gulls 31-27 at the home of the Otters.',
      ['31: supported', '27: contradicted'],
    ],
    [
      'a record of the name beside it, named before as well',
      'The Otters came back, and the Otters (9-4) won.',
      ['9: supported', '4: contradicted'],
    ],
    [
      'a record of what something came from',
      'They took seven chances from the Gulls (5-7).',
      ['seven: unverifiable', '5: supported', '7: contradicted'],
    ],
    [
      'a sum after so many of so many',
      'Ellwood went 4-for-6 from the spot to score 12 points.',
      ['4: supported', '6: supported', '12: contradicted'],
    ],
    [
      'a record that fits nobody',
      'The Otters met the Gulls. The Otters (3-8) had lost.',
      ['3: contradicted', '8: contradicted'],
    ],
    [
      'a record that is the other side’s',
      'The Otters met the Gulls. The Otters (5-6) had lost.',
      ['5: ambiguous', '6: ambiguous'],
    ],
    [
      'a result of the side that lost, whose larger number is the winner’s',
      'The Gulls beat the Otters 31-29.',
      ['31: supported', '29: contradicted'],
    ],
    [
      'a level result, of which the loser’s number is wrong',
      'The Gulls beat the Otters 24-24.',
      ['24: contradicted', '24: supported'],
    ],
    [
      'a result that is wrong either way',
      'The Gulls beat the Otters 36-29.',
      ['36: contradicted', '29: contradicted'],
    ],
    [
      'a result with the larger number last, set off by a comma',
      'The Otters beat the visiting Gulls, 31-36, at home.',
      ['31: supported', '36: contradicted'],
    ],
    [
      'the thing counted, whatever else has that number',
      'Ellwood won with 6 penalties and 4 points.',
      ['6: contradicted', '4: contradicted'],
    ],
    [
      'a margin of two scores',
      'The Otters beat the Gulls by a 31-27 margin.',
      ['31: supported', '27: contradicted'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it.each([
    ['fits', 'The Otters outscored the Gulls by five in the fourth quarter.', ['five: supported']],
    ['is wrong', 'The Otters outscored the Gulls by nine in the fourth quarter.', ['nine: contradicted']],
  ])('takes a quarter of a contest for no time of the year: a gap that %s', async (_, text, expected) => {
    const records = [
      ...side('Tarn Otters', { 'fourth-quarter points': 12 }),
      ...side('Oskaren Gulls', { 'fourth-quarter points': 7 }),
    ];
    expect(verdicts(await check(text, DAY, records))).toEqual(expected);
  });

  it.each([
    ['names mixed up in a result', 'The Gulls beat the Otters 31-24.'],
    ['an average', 'Ellwood is averaging 20 points.'],
    ['a sum over several games', 'Ellwood has combined for 40 points over her last two games.'],
    ['a lead', 'The Otters held a 12-point lead.'],
  ])('does not call %s wrong', async (_, text) => {
    expect((await judged(text)).filter((one) => one.endsWith('contradicted'))).toEqual([]);
  });
});

describe('records told in words', () => {
  it.each([
    ['improved to', 'With the win, the Otters improved to 9-2.', ['9: supported', '2: supported']],
    ['a wrong one', 'With the win, the Otters improved to 9-4.', ['9: supported', '4: contradicted']],
    ['with the smaller number first', 'The Gulls fell to 5-6.', ['5: supported', '6: supported']],
    ['on the season', 'The Otters are 9-4 on the season.', ['9: supported', '4: contradicted']],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it.each([
    ['a range', 'The Otters told us that the price fell to 15-20 pounds.'],
    ['a rise', 'Shares in the Otters fell to 9-11 pence.'],
  ])('not %s', async (_, text) => {
    expect((await judged(text)).filter((one) => one.endsWith('contradicted'))).toEqual([]);
  });
});

describe('numbers that are no count of the whole', () => {
  it.each([
    ['so many of a number that follows', 'Ellwood scored 5 of her 14 points late.', '5: unverifiable'],
    [
      'so many of a best',
      'Ellwood scored 5 of her season-high 14 points in the last minute.',
      '5: unverifiable',
    ],
    ['what somebody fell short of', 'Ellwood fell one point shy of a record.', 'one: unverifiable'],
    ['points of a half', 'The Otters scored 16 second-half points.', '16: unverifiable'],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});

describe('what is wrung out of the other side', () => {
  const FOULS = [...side('Tarn Otters', { fouls: 13 }), ...side('Oskaren Gulls', { fouls: 17 })];
  const fouls = async (text: string) => verdicts(await check(text, DAY, FOULS));
  const BEFORE = 'The Otters met the Gulls.';

  it.each([
    ['is theirs', `${BEFORE} The Otters ran well and forced 17 fouls.`, '17: supported'],
    [
      'is wrong where it is wrong of them',
      `${BEFORE} The Otters ran well and forced 22 fouls.`,
      '22: contradicted',
    ],
    ['is not what was only made', `${BEFORE} The Otters ran well and made 13 fouls.`, '13: supported'],
  ])('%s', async (_, text, expected) => {
    expect(await fouls(text)).toContain(expected);
  });
});

describe('what two combine for', () => {
  it.each([
    ['is the sum', 'Ellwood and Brandt combined for 17 points.', ['17: supported']],
    ['is wrong where it is another', 'Ellwood and Brandt combined for 24 points.', ['24: contradicted']],
    [
      'is a sum of its own for each of a list',
      'Ellwood and Brandt combined for 17 points and 9 penalties made.',
      ['17: supported', '9: contradicted'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toEqual(expected);
  });

  it('is open over several games', async () => {
    const text = 'Ellwood and Brandt have combined for 60 points over their last two games.';
    expect(await judged(text)).toContain('60: unverifiable');
  });
});

describe('the result of one contest', () => {
  const FINAL = [
    ...side('Tarn Otters', { 'points in final': 31 }),
    ...side('Oskaren Gulls', { 'points in final': 24 }),
  ];

  it.each([
    [
      'borne out without naming it',
      'The Otters beat the Gulls 31-24 to lift the cup.',
      ['supported', 'supported'],
    ],
    [
      'wrong where the sentence names it',
      'The Otters beat the Gulls 31-27 in the final.',
      ['supported', 'contradicted'],
    ],
    ['of another contest, perhaps', 'The Otters beat the Gulls 40-38.', ['unverifiable', 'unverifiable']],
  ])('is %s', async (_, text, expected) => {
    expect((await check(text, DAY, FINAL)).map((figure) => figure.check.verdict)).toEqual(expected);
  });
});
