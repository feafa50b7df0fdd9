import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../shared/figures/quantities/find-quantities.ts';
import { find, roles } from './read.ts';

const words = fc.constantFrom(
  ...'the of in to and from by or at a an half third one two twenty hundred million bn dozen 30 14,000 3.67 2014 1990s 5 % percent per cent $ £ € euros pounds dollars km miles years ago after since March Monday last next year point points more than nearly about up down rose fell between - – ( ) , . : / St 9/11 50-50 G20 aged old times doubled fold Q3 a.m. it’s ½ ^ e x'.split(
    ' ',
  ),
);
const prose = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' '));
const glued = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(''));
const anything = fc.oneof(prose, glued, fc.string({ unit: 'binary', maxLength: 80 }));

describe('findQuantities', () => {
  it('gives spans inside the text, in order, without overlaps, with their own characters', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const one of find(text)) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(one.start, one.end)).toBe(one.text);
          last = one.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives every quantity a value, a range or a date, none of them NaN', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const one of find(text)) {
          if (one.kind === 'time') continue;
          if (one.date !== null) expect(one.date.first <= one.date.last).toBe(true);
          else if (one.low !== null)
            expect([Number.isNaN(one.low), Number.isNaN(one.high)]).toEqual([false, false]);
          else expect(one.value).not.toBeNaN();
          expect(one.step).toBeGreaterThan(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a stretch as it reads that stretch alone, with offsets of the whole', () => {
    fc.assert(
      fc.property(prose, prose, (before, text) => {
        const whole = `${before}\n${text}`;
        const start = before.length + 1;
        const inside = findQuantities(whole, { start, end: whole.length }, { published: '2022-01-12' });
        expect(inside.map((one) => [one.start - start, one.end - start, one.kind, one.value])).toEqual(
          find(text).map((one) => [one.start, one.end, one.kind, one.value]),
        );
      }),
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
    );
  });

  it.each([
    '1',
    ',',
    '-',
    'one ',
    'and ',
    '(',
    'hundred ',
    'up to ',
    'minus ',
    '1-',
    '234 ',
    'http://1 ',
    'first-',
    'million ',
    '1/',
    'a ',
    ':30',
    '30,',
    'seat-member-',
  ])('stays bounded on %j repeated', (piece) => {
    expect(find(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  });

  it('reads a paragraph of news with every part in its place', () => {
    const text =
      'HALVERN - Output at Orlebar Foods rose by nearly 10 per cent to €1.2bn last year, the firm said on Tuesday. ' +
      'Its 14 plants employ just over 3,000 people, among them Piet Roos, 41, who joined in 2009.';
    expect(find(text).map((one) => `${one.text} ${one.kind} ${one.role} ${one.comparator}`)).toEqual([
      '10 per cent percent figure nearly',
      '€1.2bn money figure exactly',
      'last year date period exactly',
      'Tuesday date reporting-day exactly',
      '14 amount figure exactly',
      '3,000 amount figure more than',
      '41 age age exactly',
      '2009 date figure exactly',
    ]);
  });

  it.each(['', ' ', '\n', 'No numbers here at all.', '¼x', '\ud800', '🙂 🙂'])(
    'takes %j without complaint',
    (text) => expect(() => find(text)).not.toThrow(),
  );

  it('keeps every number of a sentence, figures and others', () =>
    expect(roles('On page 4 she said 3 of 30 boats sank at 4 a.m.')).toEqual([
      '4=label',
      '3=figure',
      '30=figure',
      '4 a.m.=time',
    ]));
});
