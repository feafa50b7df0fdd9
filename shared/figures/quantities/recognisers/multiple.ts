import { draft, fromNumber, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { NUMBER_WORDS } from '../numbers/number-words.ts';
import { TIME_UNITS } from '../units/time-units.ts';
import type { Recogniser } from './recogniser.ts';

const VERBS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['doubled', 2],
  ['doubling', 2],
  ['doubles', 2],
  ['double', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['triples', 3],
  ['triple', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['trebles', 3],
  ['treble', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quadruple', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halving', 0.5],
]);

/** Bare forms are multiples only where something is measured against: "double the rate". */
const BARE = new Set(['double', 'triple', 'treble', 'quadruple', 'doubles', 'triples', 'trebles']);
const AFTER_BARE = new Set(
  'the that those what its his her their last this as in from by to over'.split(' '),
);

/** "doubled", "twice", "trebling", "double the". */
export const multipleByVerb: Recogniser = {
  name: 'multiple-by-verb',
  starts: VERBS.keys(),
  read(line, at) {
    const lower = line.lower(at);
    if ((line.lower(at + 1) === '-' && line.glued(at)) || (line.lower(at - 1) === '-' && line.glued(at - 1)))
      return null;
    if (line.lower(at + 1) === 'down' && line.lower(at + 2) !== 'to') return null;
    if (BARE.has(lower) && !AFTER_BARE.has(line.lower(at + 1))) return null;
    return multipleDraft(line, at, at + 1, VERBS.get(lower) as number);
  },
};

const FOLDS: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS].flatMap(([word, entry]) =>
    entry.sort === 'small' || entry.sort === 'tens' || word === 'hundred' || word === 'thousand'
      ? [[`${word}fold`, entry.value] as const]
      : [],
  ),
);

/** "sixfold", "tenfold". */
export const fold: Recogniser = {
  name: 'fold',
  starts: FOLDS.keys(),
  read: (line, at) => multipleDraft(line, at, at + 1, FOLDS.get(line.lower(at)) as number),
};

/** Behind "times", these tell how often something happened and when. */
const AFTER_OCCASIONS = new Set(
  'since in last this over during between before after at on for from while when until and but or within with against across through throughout so already'.split(
    ' ',
  ),
);
const MULTIPLIES =
  /^(?:by|to|rose|risen|rise|grew|grown|grow|increased|increase|multiplied|swelled|up|is|are|was|were)$/;

/** "fined 14 times since 2010", "champions four times": how often, not how many times as much. */
function countsOccasions(line: Line, at: number, timesAt: number): boolean {
  const next = line.tokens[timesAt + 1];
  if (MULTIPLIES.test(line.lower(at - 1))) return false;
  if (next === undefined || /^[.,;:!?)]$/.test(next.text)) return true;
  const time = TIME_UNITS.has(line.lower(timesAt + 2));
  return AFTER_OCCASIONS.has(next.lower) || (time && /^(?:an?|each|every|per)$/.test(next.lower));
}

/**
 * "three times", "2.5x", "six-fold", "10 fold"; of "fined 14 times since 2010" the number alone, the times being what it
 * counts.
 */
export const times: Recogniser = {
  name: 'times',
  starts: 'number',
  read(line, at) {
    const number = line.numberAt(at);
    if (number === null || number.form === 'ordinal' || number.form === 'vague') return null;
    const hyphen = line.lower(number.last) === '-' && line.glued(number.last - 1) ? 1 : 0;
    const from = number.last + hyphen;
    const word = line.lower(from);
    const known =
      word === 'times' ||
      word === 'fold' ||
      (hyphen === 1 && word === 'time') ||
      (word === 'x' && number.digits && line.glued(number.last - 1));
    if (!known) return null;
    const last = word === 'times' && hyphen === 0 && countsOccasions(line, at, from) ? number.last : from + 1;
    return draft(line, at, last, {
      kind: 'multiple',
      ...fromNumber(number),
      unit: 'times',
      unitKind: 'multiple',
      unitSpan: spanOf(line, from, from + 1),
    });
  },
};

function multipleDraft(line: Line, first: number, last: number, value: number) {
  return draft(line, first, last, { kind: 'multiple', value, unit: 'times', unitKind: 'multiple' });
}
