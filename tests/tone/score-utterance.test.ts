import { expect, test } from 'vitest';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';

/** The tone of words someone says, under the cue "said". */
function said(words: string) {
  return scoreUtterance({ text: words, content: [{ start: 0, end: words.length }], cue: null, voice: [] });
}

test.each([
  'We will not accept these terms.',
  'They must withdraw, or face the consequences.',
  'The council has no right to decide this.',
  'We condemn this outrageous attack.',
])('holds a line: %s', (words) => {
  expect(said(words).firmness).toBeGreaterThan(0.1);
});

test.each([
  'We will not slam the door.',
  'We are ready to talk.',
  'We did not reject the offer of dialogue.',
  'I apologise to everyone on the ferry.',
])('seeks agreement: %s', (words) => {
  expect(said(words).firmness).toBeLessThan(-0.1);
});

test.each([
  'There is no risk of a shortage.',
  'We are making progress.',
  'I am confident that we will succeed.',
])('sees things going well: %s', (words) => {
  expect(said(words).outlook).toBeGreaterThan(0.1);
});

test.each(['There is a real risk of a shortage.', 'The harbour is in decline.', 'We fear the worst.'])(
  'sees things going badly: %s',
  (words) => {
    expect(said(words).outlook).toBeLessThan(-0.1);
  },
);

test('says nothing of tone in a plain fact', () => {
  expect(said('The ferry leaves at nine from the north pier.').label).toBe('measured');
});

test('does not take a name for a word of tone', () => {
  const { evidence } = said('The ship belongs to the United Nations.');
  expect(evidence.filter(({ rule }) => rule !== 'learned-word')).toEqual([]);
});

test('gives the same answer in any order of calls', () => {
  const before = JSON.stringify(said('We will never surrender.'));
  said('I am delighted.');
  expect(JSON.stringify(said('We will never surrender.'))).toBe(before);
});

test('points at the very words', () => {
  const words = 'Nobody doubts it: we will not accept that.';
  for (const { start, end, text } of said(words).evidence) expect(words.slice(start, end)).toBe(text);
});

/** The tone of `words` where an article gives them as somebody's, with or without quotation marks. */
function given(words: string) {
  const text = `${words}, said Brandt.`;
  const cue = { start: words.length + 2, end: words.length + 6 };
  return scoreUtterance({ text, content: [{ start: 0, end: words.length }], cue, voice: [cue] });
}

test('hears the speaker’s very words more than what the article retells, of outlook above all', () => {
  const quoted = given('“The plan is a disaster and must be stopped”');
  const retold = given('The plan is a disaster and must be stopped');
  expect(retold.outlook).toBeLessThan(0);
  expect(retold.outlook / quoted.outlook).toBeLessThan(0.75);
  expect(retold.firmness / quoted.firmness).toBeGreaterThan(0.75);
});

test.each(['We are fighting corruption.', 'We will tackle fraud.'])(
  'takes no fight against a wrong for give: %s',
  (words) => {
    expect(said(words).firmness).toBeGreaterThan(0);
  },
);

test('takes what nothing can undo for no refusal', () => {
  expect(said('There is nothing we cannot do together.').firmness).toBeLessThan(
    said('We cannot do it together.').firmness,
  );
});

test('tells a cue that declares from one that refuses', () => {
  const under = (verb: string) => {
    const text = `The pier opens at nine, Brandt ${verb}.`;
    const cue = { start: text.indexOf(verb), end: text.indexOf(verb) + verb.length };
    return scoreUtterance({ text, content: [{ start: 0, end: 22 }], cue, voice: [cue] });
  };
  expect(under('declared').label).toBe('measured');
  expect(under('insisted').label).toBe('hardline');
});
