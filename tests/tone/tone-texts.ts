import fc from 'fast-check';
import type { Utterance } from '../../shared/tone/utterance.ts';

const PIECES = [
  'we will not accept',
  'ready to talk',
  'the harbour',
  'no risk of a shortage',
  'he has never met a sailor',
  'although',
  'but',
  'if',
  '“you must leave”',
  '“we’ll mend it”',
  'expressed optimism',
  'vowed',
  'a disaster',
  'lovely',
  'very',
  'Brandt',
  'don’t',
  'Ⅷ naïve 😀',
  '.',
  '?',
  ',',
];

/** Any utterance over phrases that the rules know, marks and stray characters; its spans in text order. */
export const utterances: fc.Arbitrary<Utterance> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 14,
    }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([pieces, places, attributed]) => {
    const text = pieces.join(' ');
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = places
      .map((place) => Math.floor(place * text.length))
      .sort((left, right) => left - right);
    return {
      text,
      content: [
        { start: a, end: b },
        { start: e, end: f },
      ],
      cue: attributed ? { start: c, end: d } : null,
      voice: [{ start: c, end: d }],
    };
  });
