import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const NORWAY = recordsOf(`
Norway;Norway;counties;counties;counties;11;2020-01-01;2023-12-31;state;exact
Norway;Norway;counties;counties;counties;15;2024-01-01;;state;exact
Norway;Norway;inflation;inflation;percent;2.6;2024-10-01;2024-10-31;period;exact
Velmark general election;Velmark general election|Velmark election;turnout;turnout;percent;71.3;2024-11-28;2024-11-28;period;exact
`);
const FILLER = 'It rained on the harbour. Nobody went out.';
const judged = async (text: string, records = NORWAY) => verdicts(await check(text, '2024-12-03', records));

describe('what an article is about without naming it', () => {
  it('stands inside a longer name', async () => {
    expect(await judged(`The Bank of Velmark met. ${FILLER} Inflation was 5.3%.`, INVENTED_WORLD)).toContain(
      '5.3%: supported',
    );
  });

  it.each([
    ['the place of its dateline', `OSLO - ${FILLER} Inflation was 2.6%.`, '2.6%: supported'],
    ['its parliament', `The Storting voted. ${FILLER} Inflation was 2.6%.`, '2.6%: supported'],
    ['"the country"', `OSLO - ${FILLER} The country has 15 counties.`, '15: supported'],
    ['"the country", with what once was', `OSLO - ${FILLER} The country has 11 counties.`, '11: outdated'],
    [
      'the vote of the place it opens with',
      `Velmark has a new majority. Voters queued for their seats. Turnout was 71.3%.`,
      '71.3%: supported',
    ],
  ])('is shown by %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    [
      'the article names another country more',
      `OSLO - Denmark is worried. The Danish king waits. ${FILLER} Inflation was 2.6%.`,
    ],
    ['the sentence names another country', `OSLO - ${FILLER} In Denmark inflation was 2.6%.`],
    ['nothing shows it', `${FILLER} Inflation was 2.6%.`],
  ])('is nothing where %s', async (_, text) => {
    expect(await judged(text)).toContain('2.6%: unverifiable');
  });

  it('is not surely enough meant to call a number wrong', async () => {
    expect(await judged(`OSLO - ${FILLER} Inflation was 2.9%.`)).toContain('2.9%: unverifiable');
  });
});
