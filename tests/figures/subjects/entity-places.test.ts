import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));
const FILLER =
  'Rain fell on the hills. Nobody went out. The shops were shut. The 9 dogs slept. A bus came. It left.';

describe('what is carried over from sentences before', () => {
  it('passes a sentence that names nothing but goes on with a pronoun', async () => {
    expect(await judged('OWT was born of a storm. Its flag is blue. It has 28 members.')).toContain(
      '28: contradicted',
    );
  });

  it('passes several that keep it up with a pronoun, whatever they name behind', async () => {
    expect(
      await judged(
        'OWT was born of a storm. A painting of its hall hangs in the town. In the end it outlived a war and the Tarn League. It has 28 members.',
      ),
    ).toContain('28: contradicted');
  });

  it('does not pass one that names something else', async () => {
    expect(
      await judged('OWT was born of a storm. Its rival is the Ander League. It has 28 members.'),
    ).toContain('28: unverifiable');
  });

  it('is taken up by a pronoun that does not open the sentence', async () => {
    expect(
      await judged('Quill Freight is doing well. By the end of the summer it employed 6,700 staff.'),
    ).toContain('6,700: contradicted');
  });

  it('is what the article opens with, for a metric nothing else has, however far on', async () => {
    expect(await judged(`Velmark is worried. ${FILLER} Unemployment fell to 7.1 percent.`)).toContain(
      '7.1 percent: supported',
    );
  });

  it('is not, for one that something else in the article has too', async () => {
    const rivals = `Senate of Velmark and Senate of Cordony will meet. ${FILLER} There are 72 seats.`;
    expect(await judged(rivals)).toContain('72: unverifiable');
  });
});

describe('what a pronoun takes up and another is set beside', () => {
  const WORLD = recordsOf(`
Orrin Dam;Orrin Dam|the dam;cost;cost;EUR;85000000;2014-05-01;;state;exact
Brask Weir;Brask Weir;cost;cost;EUR;240000000;2014-05-01;;state;exact
`);
  const costs = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

  it('has the number before that name', async () => {
    const text = 'Orrin Dam is dry. It cost €58 million, small change beside the sum spent on Brask Weir.';
    expect(await costs(text)).toContain('€58 million: contradicted');
  });

  it('does not have the number behind it', async () => {
    const text = 'Orrin Dam is dry. It was cheap: building Brask Weir cost €240 million.';
    expect(await costs(text)).toContain('€240 million: supported');
  });
});

describe('a name with an aside behind it', () => {
  it('is no farther from its number than without it, but an "and" opens no aside', async () => {
    const rows = recordsOf(`
Gull Park;Gull Park;attendance;watched by|crowd;spectators;9155;2024-05-01;;state
Otter Lane;Otter Lane;attendance;watched by|crowd;spectators;7819;2024-05-01;;state
`);
    const text =
      'The Gulls set a mark, with 9,155 at Gull Park, and the last of the games, at Otter Lane, was watched by 7,918.';
    const [, figure] = await check(text, '2024-12-03', rows);
    expect(figure?.check.fact?.entity).toBe('Otter Lane');
  });
});

describe('one that another is only compared with', () => {
  const WORLD = recordsOf(`
Harbour Rovers;Harbour Rovers|the club;points;points;points;83;2024-05-01;;state;exact
Carrow Town;Carrow Town|Carrow;points;points;points;77;2024-05-01;;state;exact
`);
  const points = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

  it('is not what the number before "than" is of', async () => {
    expect(await points('Harbour Rovers won. The club ended on 83 points, six more than Carrow.')).toContain(
      '83: supported',
    );
  });

  it('is what a number of its own is of', async () => {
    expect(await points('Harbour Rovers won. There were 77 points for Carrow.')).toContain('77: supported');
  });

  it('is not what the number before that of its own is of', async () => {
    const both = await points("Harbour Rovers won the league, with 83 points to Carrow's 77.");
    expect(both).toContain('83: supported');
  });

  it('is not what a later number is of', async () => {
    const text = 'Harbour Rovers ended level with Carrow Town on wins, but they had more points, 83.';
    expect(await points(text)).toContain('83: supported');
  });

  it('has the number right behind it', async () => {
    expect(await points('Harbour Rovers won with 83 points, ahead of Carrow Town with 77.')).toContain(
      '77: supported',
    );
  });

  it('gets the number of a clause of its own', async () => {
    const text = 'Harbour Rovers finished ahead of Carrow Town, which won 77 points.';
    expect(await points(text)).toContain('77: supported');
  });
});

describe('a relative clause', () => {
  it.each([
    [
      'about a person',
      'Ada Roos, who ended the long rainy spring at the Lissel games with 9 goals, left.',
      '9: supported',
    ],
  ])('%s reaches a little further', async (_, text, expected) => {
    const world = recordsOf(`
Ada Roos;Ada Roos;goals;goals;goals;9;2024-05-01;;state;exact
Lissel games;Lissel games|the games;goals;goals;goals;61;2024-05-01;;state;exact
`);
    expect(verdicts(await check(text, '2024-06-03', world))).toContain(expected);
  });
});

describe('"there" between a name and the number', () => {
  const WORLD = recordsOf(`
Unity List;Unity List;seats won;seats|won;seats;58;2024-11-01;;state
Tarn Diet;Tarn Diet|the Diet;seats;seats|members;seats;160;2024-01-01;;state
`);
  const verdictsOf = async (text: string) => verdicts(await check(text, '2024-12-03', WORLD));

  it('makes the name no more than the place', async () => {
    expect(
      await verdictsOf(
        'The Unity List lost its grip on the Tarn Diet, though it is the largest force there with 58 seats.',
      ),
    ).toEqual(['58: supported']);
  });

  it('leaves it its own where it stands elsewhere', async () => {
    expect(await verdictsOf('There was noise in the Tarn Diet, which has 180 seats.')).toEqual([
      '180: contradicted',
    ]);
  });
});
