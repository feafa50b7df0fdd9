import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';

const judged = async (text: string) => verdicts(await check(text, '2024-12-03', INVENTED_WORLD));
const FILLER = 'Rain fell on the hills. Nobody went out. The shops were shut.';

describe('a metric the sentence gives no owner', () => {
  it('is that of the only thing in the article that has it', async () => {
    expect(await judged(`Velmark is worried. ${FILLER} Unemployment stands at 7.1%.`)).toContain(
      '7.1%: supported',
    );
  });

  it('is called wrong where the number is a telling slip', async () => {
    expect(await judged(`Velmark is worried. ${FILLER} Unemployment stands at 1.7%.`)).toContain(
      '1.7%: contradicted',
    );
  });

  it('or where the sentence is about it', async () => {
    expect(await judged(`Velmark is worried. ${FILLER} Unemployment stands at 12%.`)).toContain(
      '12%: contradicted',
    );
  });

  it.each([
    [
      'a sentence about something else',
      `Velmark is worried. ${FILLER} Nobody talks of unemployment of 12%.`,
      '12%: unverifiable',
    ],
    ['a number far off', `Velmark is worried. ${FILLER} Unemployment stands at 24%.`, '24%: unverifiable'],
    [
      'another thing of its sort between',
      'The Senate of Cordony met. Nobody left. A second chamber sits across the road. It has 160 seats.',
      '160: unverifiable',
    ],
    [
      'a strange name between',
      'Velmark is worried. In Ander all is calm. Unemployment stands at 1.7%.',
      '1.7%: unverifiable',
    ],
    [
      'a strange name before it',
      'Velmark is worried. Like Busk, where unemployment is 1.7%.',
      '1.7%: unverifiable',
    ],
  ])('is not called wrong with %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['who is only quoted', 'Governor Tam Ruck told reporters it was raining.'],
    ['who is quoted behind a comma', '"It rains," the harbour master, Tam Ruck, said.'],
    ['in a dateline', 'NEW ANDER - Ten years on, nobody complains.'],
    ['of a street', 'Nobody was about in Mill Lane.'],
  ])('may follow a name %s', async (_, between) => {
    expect(await judged(`Velmark is worried. ${between} Unemployment stands at 1.7%.`)).toContain(
      '1.7%: contradicted',
    );
  });

  it('is nobody’s where nothing named has it', async () => {
    expect(await judged(`OWT is worried. ${FILLER} Unemployment stands at 1.7%.`)).toEqual([
      '1.7%: unverifiable',
    ]);
  });
});

describe('a thing named far from the figure', () => {
  const LONG = `${FILLER} ${FILLER} ${FILLER} ${FILLER}`;

  it.each([
    [
      'a day',
      `The Coastal Treaty is in danger. ${LONG} In Busk it came into force on 14 January 1998.`,
      '14 January 1998: supported',
    ],
    [
      'a number to the third digit',
      `Critics in Busk speak of 329 gold medals. ${LONG} The Tide Games begin at 10.`,
      '329: supported',
    ],
  ])('is what bears out %s that only its fact has', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'another day',
      `The Coastal Treaty is in danger. ${LONG} In Busk it came into force on 15 January 1998.`,
      '15 January 1998: unverifiable',
    ],
    [
      'a number that others have too',
      `Critics in Busk speak of 32 sports. ${LONG} The Tide Games begin at 10.`,
      '32: unverifiable',
    ],
    [
      'a number near it',
      `Critics in Busk speak of 392 gold medals. ${LONG} The Tide Games begin at 10.`,
      '392: unverifiable',
    ],
  ])('says nothing of %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });
});
