import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Statement } from '../../shared/statements/statement.ts';
import { findContrasts } from '../../shared/tone/contrasts.ts';
import type { StatementTone } from '../../shared/tone/tone.ts';

interface Said {
  readonly speaker: string | null;
  readonly words: string;
  readonly firmness?: number;
  readonly outlook?: number;
}

function contrastsOf(said: readonly Said[]) {
  let text = '';
  const statements: Statement[] = [];
  const tones: StatementTone[] = [];
  said.forEach(({ speaker, words, firmness = 0, outlook = 0 }, at) => {
    const span = { start: text.length, end: text.length + words.length };
    text += `${words}\n`;
    statements.push({
      ...span,
      id: `s${at}`,
      kind: 'reported',
      speaker,
      mention: null,
      cue: null,
      content: [span],
      via: null,
      inner: [],
      confidence: 1,
      rule: 'test',
    });
    tones.push({ statement: `s${at}`, label: 'measured', firmness, outlook, evidence: [] });
  });
  return findContrasts(text, statements, tones);
}

const closed = { speaker: 'brandt', words: 'The harbour tolls must be scrapped', firmness: 0.6 };
const open = { speaker: 'mott', words: 'We can talk about the harbour tolls', firmness: -0.4 };

test('sets two speakers against each other who speak of one subject from opposite sides', () => {
  expect(contrastsOf([closed, open])).toEqual([
    { speakers: ['brandt', 'mott'], axis: 'firmness', statements: ['s0', 's1'] },
  ]);
});

test('names the one further up the axis first, whoever speaks first', () => {
  expect(contrastsOf([open, closed])[0]).toMatchObject({
    speakers: ['brandt', 'mott'],
    statements: ['s1', 's0'],
  });
});

test('finds one subject in singular and plural', () => {
  const words = 'A toll for each of the harbours is open to discussion';
  expect(contrastsOf([closed, { ...open, words }])).toHaveLength(1);
});

test.each([
  ['another subject', { ...open, words: 'We welcome visitors to the lighthouse' }],
  ['grammar and general verbs alone in common', { ...open, words: 'They must be said to have gone' }],
  ['one word in common', { ...open, words: 'We welcome visitors to the harbour' }],
  ['the same side', { ...open, firmness: 0.1 }],
  ['hardly the other side', { ...open, firmness: -0.01 }],
  ['little distance', { ...open, firmness: -0.1, words: 'harbour tolls' }],
  ['the same speaker', { ...open, speaker: 'brandt' }],
  ['nobody named', { ...open, speaker: null }],
])('finds no contrast in %s', (_, other) => {
  const first = other.firmness === -0.1 ? { ...closed, firmness: 0.2 } : closed;
  expect(contrastsOf([first, other])).toEqual([]);
});

test('keeps the strongest of several for two speakers', () => {
  const milder = { ...open, firmness: -0.2 };
  expect(contrastsOf([closed, milder, open])).toEqual([
    { speakers: ['brandt', 'mott'], axis: 'firmness', statements: ['s0', 's2'] },
  ]);
});

test('prefers the statements that share more of their subject', () => {
  const shared = { ...open, words: 'The harbour tolls will be scrapped in talks', firmness: -0.3 };
  expect(contrastsOf([closed, open, shared])[0]?.statements).toEqual(['s0', 's2']);
});

test('tells the axes apart', () => {
  const gloomy = { speaker: 'brandt', words: 'The harbour tolls ruin us', outlook: -0.5 };
  const glad = { speaker: 'mott', words: 'The harbour tolls pay for the pier', outlook: 0.4 };
  expect(contrastsOf([gloomy, glad])).toEqual([
    { speakers: ['mott', 'brandt'], axis: 'outlook', statements: ['s1', 's0'] },
  ]);
});

test('does not take the theme of the article for a shared subject', () => {
  const rest = ['ferry', 'pier', 'crane', 'boats'].map((thing, at) => ({
    speaker: `other${at}`,
    words: `In the Estuary League ${thing} sank`,
  }));
  const apart = [
    { speaker: 'brandt', words: 'The Estuary League hates pigeons', firmness: 0.6 },
    { speaker: 'mott', words: 'The Estuary League loves music', firmness: -0.6 },
  ];
  expect(contrastsOf(apart)).toHaveLength(1);
  expect(contrastsOf([...apart, ...rest])).toEqual([]);
});

test('shows a handful at most, no two for the same speakers and axis, each apart on its axis', () => {
  const axis = fc.double({ min: -1, max: 1, noNaN: true });
  const said = fc.record({
    speaker: fc.constantFrom('a', 'b', 'c', 'd'),
    words: fc.constantFrom('harbour tolls', 'harbour tolls and ferry fares', 'ferry fares', 'the weather'),
    firmness: axis,
    outlook: axis,
  });
  fc.assert(
    fc.property(fc.array(said, { maxLength: 25 }), (all) => {
      const contrasts = contrastsOf(all);
      expect(contrasts.length).toBeLessThanOrEqual(5);
      const keys = contrasts.map((each) => `${each.axis} ${[...each.speakers].sort()}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { axis: on, speakers, statements } of contrasts) {
        const [high, low] = statements.map((id) => all[Number(id.slice(1))]);
        expect([high?.speaker, low?.speaker]).toEqual(speakers);
        expect(high?.[on]).toBeGreaterThan(0);
        expect(low?.[on]).toBeLessThan(0);
      }
    }),
  );
});
