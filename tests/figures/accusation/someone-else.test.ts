import { describe, expect, it } from 'vitest';
import { isSomeoneElses, namesStranger } from '../../../shared/figures/accusation/someone-else.ts';
import { sentenceOf } from '../reading/read.ts';

function read(text: string) {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.at(-1);
  const start = text.indexOf('OWT');
  if (quantity === undefined || start < 0) throw new Error(`nothing to read in: ${text}`);
  const firstToken = sentence.tokens.findIndex((token) => token.start === start);
  const mention = {
    start,
    end: start + 3,
    sentence: 0,
    text: 'OWT',
    firstToken,
    lastToken: firstToken + 1,
    entries: [],
    proper: true,
    possessive: false,
  };
  return { sentence, quantity, mention };
}

describe('a number that is a stranger’s', () => {
  it.each([
    'OWT met those of the Ander League, which has 24 members.',
    'In the hall of OWT the Orchard Party took 24 seats.',
    'OWT envies Cordony, where inflation is 3.5%.',
    'OWT of Ada Orrin lost, and Busk took 24 seats.',
  ])('%s', (text) => {
    const { sentence, quantity, mention } = read(text);
    expect(isSomeoneElses(sentence, quantity, mention, [mention])).toBe(true);
  });

  it.each([
    'OWT has 24 members.',
    'OWT said in Busk that it has 24 members.',
    'OWT in west Cordony has 24 members.',
    'OWT of Ada Orrin took 24 seats.',
    'Lodd praised OWT, in Cordony, which has 24 members.',
    'OWT with 300 members near Busk took 24 seats.',
    'OWT said on Monday it has 24 members.',
    'The Ander League met; OWT has 24 members.',
  ])('but not: %s', (text) => {
    const { sentence, quantity, mention } = read(text);
    expect(isSomeoneElses(sentence, quantity, mention, [mention])).toBe(false);
  });
});

describe('a name the reference does not know', () => {
  it.each([
    ['OWT met in Busk, where it has 24 members.', true],
    ['OWT has 24 members in Busk.', false],
    ['On Monday OWT had 24 members.', false],
    ['The Swede has now led OWT 24 times.', false],
    ['The Norwegian broke the record of OWT 24 times.', false],
    ['The Norwegian broker of OWT sold 24 boats.', true],
    ['The Swede met Lodd, who led OWT 24 times.', true],
    ['The Swedish Sail Union gave OWT 24 boats.', true],
  ])('before the number in %j: %s', (text, expected) => {
    const { sentence, quantity, mention } = read(text);
    expect(namesStranger(sentence, quantity, [mention])).toBe(expected);
  });
});
