import { describe, expect, it } from 'vitest';
import { said } from '../article-from.ts';

describe('aside', () => {
  it.each([
    ['“We will rebuild it,” Okoro said.', 'Okoro | said | “We will rebuild it,”'],
    ['“We will rebuild it,” said Mayor Ines Okoro.', 'Mayor Ines Okoro | said | “We will rebuild it,”'],
    ['"We will rebuild it," Okoro said.', 'Okoro | said | "We will rebuild it,"'],
    ["''We will rebuild it,'' Okoro said.", "Okoro | said | ''We will rebuild it,''"],
    ['The bridge is safe, the mayor said.', 'the mayor | said | The bridge is safe'],
    [
      'The road is closed, reported the Harbour Gazette.',
      'the Harbour Gazette | reported | The road is closed',
    ],
  ])('finds the cue after what is said: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it.each([
    ['“We,” she told reporters on Monday, “will rebuild it.”', 'she | told | “We,” … “will rebuild it.”'],
    ['The dam, Okoro believes, will hold.', 'Okoro | believes | The dam … will hold'],
    ['The bridge, Okoro said, “stays for good.”', 'Okoro | said | The bridge … “stays for good.”'],
    ['The bridge, the engineers said, is safe.', 'the engineers | said | The bridge … is safe'],
    [
      'Because it is old, the engineers said, the bridge must close.',
      'the engineers | said | Because it is old … the bridge must close',
    ],
  ])('finds the cue in its midst: %s', (sentence, expected) => {
    expect(said(sentence)).toEqual([expected]);
  });

  it('leaves a quotation that is a sentence of its own to the cue before it', () => {
    expect(said('The toll will rise, Hult said: “We need the money.”')).toEqual([
      'Hult | said | “We need the money.”',
    ]);
    expect(said('Asked about the toll, Hult said, “We need the money.”')).toEqual([
      'Hult | said | “We need the money.”',
    ]);
    expect(said('The toll, she said, “needs to rise.”')).toEqual([
      'she | said | The toll … “needs to rise.”',
    ]);
  });

  it('takes the title of a broadcast that closes an opening phrase for no quotation', () => {
    expect(said('On this week’s “Harbour Hour,” Okoro said her plan was safe.')).toEqual([
      'Okoro | said | her plan was safe',
    ]);
  });

  it.each([
    [
      'The toll will stay, Hult said, because the town is poor.',
      'Hult | said | The toll will stay … because the town is poor',
    ],
    [
      'Even if it rains, Hult said, the bridge will hold.',
      'Hult | said | Even if it rains … the bridge will hold',
    ],
    [
      '“I like Hult,” Okoro said, but “her plan is a mess.”',
      'Okoro | said | “I like Hult,” … but “her plan is a mess.”',
    ],
    ['The toll will stay, Hult said. The town is poor.', 'Hult | said | The toll will stay'],
  ])('takes what goes on after it: %s', (sentence, expected) => {
    expect(said(sentence)[0]).toBe(expected);
  });

  it('finds an inverted cue between two quotations without a comma', () => {
    expect(said('“We are here” wrote Okoro “to open it again.”')).toEqual([
      'Okoro | wrote | “We are here” … “to open it again.”',
    ]);
  });

  it('takes the apposition after an inverted cue into the mention, and no time', () => {
    expect(said("“The bridge is safe,” said Lena Hult, the town's chief engineer, on Friday.")).toEqual([
      "Lena Hult, the town's chief engineer, | said | “The bridge is safe,”",
    ]);
    expect(said('“I am tired,” said Okoro after the vote.')).toEqual(['Okoro | said | “I am tired,”']);
  });

  it('does not take an opening phrase for what is said', () => {
    expect(said('Under the charter, the council said it would rebuild the bridge.')).toEqual([
      'the council | said | it would rebuild the bridge',
    ]);
  });

  it('does not take an opening time or place for a piece of the quotation', () => {
    expect(said('In his speech, Okoro said, “We stay for good.”')).toEqual([
      'Okoro | said | “We stay for good.”',
    ]);
    expect(said('The old bridge, she said, “stays for good.”')).toEqual([
      'she | said | The old bridge … “stays for good.”',
    ]);
  });

  it('finds any verb of speaking before its subject where no other subject stands', () => {
    expect(said('The court cannot decide it, argued the town’s lawyer, Rick Keen.')).toEqual([
      'the town’s lawyer, Rick Keen | argued | The court cannot decide it',
    ]);
    expect(said('The mayor shook hands, added ten names and left.')).toEqual([]);
  });

  it('does not take the words between a name and its verb for what is said', () => {
    expect(said('Okoro, the mayor of the town, announced a new toll.')).toEqual([
      'Okoro, the mayor of the town, | announced | a new toll',
    ]);
  });
});
