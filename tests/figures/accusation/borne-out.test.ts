import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Brask Tramway;Brask Tramway|the line|line;stops;stops;stops;41;2012-05-01;;state
Brask Tramway;Brask Tramway|the line|line;cost;cost|cost of;GBP;163000000;2012-05-01;;state
Brask Tramway;Brask Tramway|the line|line;depots;depots;depots;6;2012-05-01;;state
Brask Tramway;Brask Tramway|the line|line;track;track|runs;km;24.5;2012-05-01;;state
Orrin Accord;Orrin Accord|the accord|accord;signatories;signatories|governments;states;15;1985-06-14;;state
Orrin Accord;Orrin Accord|the accord|accord;languages;languages;languages;8;1985-06-14;;state
Ferry Merle;Ferry Merle;crew;crew;people;6;2019-09-02;;state
Ferry Merle;Ferry Merle;passengers;passengers;people;33;2019-09-02;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('what the article is right about elsewhere makes a thing surer', () => {
  it.each([
    [
      'a common noun then stands for it',
      'An accord in eight languages holds them together. The old accord was signed by 13 governments.',
      '13: contradicted',
    ],
    [
      'far from its name',
      'The Brask Tramway has 41 stops. It rained on Sunday. Nobody minded much. Ada Holm of Tavell came to look. The cost was £142m.',
      '£142m: contradicted',
    ],
    [
      'with its digits mixed up, whatever else is named before it',
      'The Brask Tramway has 41 stops. Mr Holm of Tavell has said that it cost £136m.',
      '£136m: contradicted',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it.each([
    ['nothing else of it is borne out', 'The old accord was signed by 13 governments.', '13: unverifiable'],
    [
      'the fact itself is given rightly, and the number is no slip of it',
      'Ferry Merle sank with a crew of six. Two days later crew, three in number, were found.',
      'three: unverifiable',
    ],
  ])('but not where %s', async (_, text, expected) => {
    expect(await judged(text)).toContain(expected);
  });

  it('still calls a second number wrong that is a slip of the first', async () => {
    expect(
      await judged('The Brask Tramway has 41 stops. "It has 14 stops, all of them cold," a passenger said.'),
    ).toEqual(['41: supported', '14: contradicted']);
  });
});
