import type { Article } from '../../shared/article/article.ts';

/** Sentences with slots: `{P}` a full name, `{S}` its surname, `{O}` an office, `{B}` a body, `{T}` a town, `{N}` a number. */
const SENTENCES: readonly string[] = [
  'The {B} voted by {N} to 9 on Tuesday to rebuild the old bridge over the sound, the third vote on it in two years.',
  '“Nobody likes the cost, and I like it least of all,” said {O} {P}, who has led the {B} since 2014.',
  '“Two cables are worn,” {S} added. “The ferry cannot carry everyone.”',
  '{P}, {O} of {T}, warned that the harbour might have to close before the winter, and added that repairs alone would take {N} months.',
  'According to the {B}, traffic fell by more than a fifth last year.',
  'Residents who had gathered outside the town hall in the rain were not persuaded.',
  'The oldest of them remembered the opening of the bridge, and the band that played in the snow.',
  'Opposition members called the plan a gift to builders and accused {S} of hiding a report.',
  'He denied it. “I have hidden nothing,” he told reporters.',
  'A spokeswoman for the {B} declined to comment on Thursday, citing a pending inquiry.',
  '{P} said the decision had been taken without anybody in {T} being asked.',
  'The {O}, {P}, described the figures as “wrong by half” and promised new ones within {N} days.',
  'Prices of timber rose {N} percent in March, the steepest rise since records began.',
  'In a statement, the {B} said it would appeal against the ruling.',
  'It is not clear who ordered the {N} lorries that stood empty at the gate for a week.',
  'Engineers from {T} had measured the piers in 2019 and again in 2022, and found them sound both times.',
  '“We were told to wait,” {P} recalled, “and so we waited, for {N} years.”',
  'Her brother, {P}, runs the last bakery on the island and opens it at four in the morning.',
  'The two towns have shared a fire brigade, a school and a snow plough since the flood of 1987.',
  'Asked whether the money was there, {S} replied: “It will be, or I will go.”',
  'Critics say the survey left out the northern shore, where most of the {N} families live.',
  'The court found that the {B} had acted within its powers, but noted that it had acted late.',
  '{O} {S} insisted that no promise had been broken, and that none would be.',
  'Fishermen from {T} blocked the quay for {N} hours on Saturday with nets, crates and an old piano.',
  'She believes that the {B} wants the line closed, and fears that it will be before spring.',
  'The road runs along the cliff for twelve miles, past three lighthouses and a quarry.',
  '“This is about trust,” wrote {P} in a letter to the {B}, which published it on Monday.',
  'Members of the {B} are expected to meet in {T} next week, when {P} will present the accounts.',
  'The report, a copy of which was seen by this newspaper, says that {N} of the bolts were never tightened.',
  'Whether the ferry will sail on Sunday depends on the wind, the captain and the price of fuel.',
  'A witness, {P}, told the inquiry that the alarm had rung twice and that nobody had come.',
  '{S} was quoted as saying that the work would start “when the ice has gone, not before”.',
  'Under the plan, tolls would rise to $4.50 in June and fall again once the loan of {N} million crowns was repaid.',
  'The {B} announced plans to hire {N} divers; {P} called the number a joke.',
  'Snow had fallen all night, and the first buses from {T} did not run until ten.',
  'Both sides agree that something must be done. They do not agree on what.',
];
const GIVEN =
  'Ines Lena Mara Odo Piet Runa Sten Tove Ulla Viggo Aud Bodil Carsten Dagny Einar Frida Gorm Helga Ivar Jorun'.split(
    ' ',
  );
const STEMS =
  'Ok Hult Quil Vel Mor Sand Tor Brek Fal Gris Hov Kleb Lind Nor Oster Pell Ros Skar Tind Var'.split(' ');
const ENDINGS =
  'ander berg dahl en feld gaard holm ik land mark ner oro quist sen stad strand vik wick'.split(' ');
const OFFICES =
  'mayor|chief engineer|deputy minister|harbour master|chairwoman|bishop|commissioner|secretary'.split('|');
const BODIES =
  'Island Council|Bridge Authority|Harbour Police|Ferry Company|Trade Union|Water Board|Fire Service'.split(
    '|',
  );

/**
 * About `length` characters of invented news, ASCII but for its quotation marks and the same for the same `seed`: who
 * speaks changes from sentence to sentence, and a name comes back a few times and then no more, as in an archive.
 */
export function variedArticle(length: number, seed = 1): Article {
  const draw = generator(seed);
  const pick = (list: readonly string[]): string => list[draw(list.length)] as string;
  const coin = (): string => pick(STEMS) + pick(ENDINGS);
  let surname = coin();
  let full = `${pick(GIVEN)} ${surname}`;
  let body = '';
  const fill: Readonly<Record<string, () => string>> = {
    P: () => {
      if (draw(3) > 0) {
        surname = coin();
        full = `${pick(GIVEN)} ${surname}`;
      }
      return full;
    },
    S: () => surname,
    O: () => pick(OFFICES),
    B: () => {
      if (body === '' || draw(2) > 0) body = `${coin()} ${pick(BODIES)}`;
      return body;
    },
    T: coin,
    N: () => String(10 + draw(80)),
  };
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    const sentences = Array.from({ length: 1 + draw(3) }, () =>
      pick(SENTENCES).replace(/\{([A-Z])\}/g, (_, slot: string) => (fill[slot] as () => string)()),
    );
    const line = sentences.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join(' ');
    lines.push(line);
    size += line.length + 2;
  }
  return articleOfLines(lines);
}

/** An article with each line as a paragraph. */
export function articleOfLines(lines: readonly string[]): Article {
  const paragraphs: Article['paragraphs'][number][] = [];
  let at = 0;
  for (const line of lines) {
    paragraphs.push({ start: at, end: at + line.length, kind: 'body' });
    at += line.length + 2;
  }
  return {
    id: 'bench',
    headline: '',
    published: { date: '2026-03-02', basis: 'argument' },
    language: 'en',
    paragraphs,
    text: lines.map((line) => `${line}\n\n`).join(''),
  };
}

/** Whole numbers from 0 to before `limit`, by a linear congruential generator (Numerical Recipes, 32 bits). */
function generator(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
