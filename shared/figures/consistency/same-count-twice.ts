import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordStem } from '../reading/word-stem.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { newNames } from './new-names.ts';

/** What is counted once and for all in a report of one event; each class by the stems that name it. */
const CLASSES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['dead', new Set(['kill', 'die', 'dead', 'death', 'bod', 'body', 'fatality', 'victim', 'perish', 'toll'])],
  ['injured', new Set(['injur', 'wound', 'hurt'])],
  ['missing', new Set(['miss', 'unaccount'])],
  ['arrested', new Set(['arrest', 'detain', 'detaine', 'suspect', 'captiv'])],
  ['rescued', new Set(['rescu', 'survivor', 'sav'])],
  ['held', new Set(['hostag', 'kidnap', 'abduct', 'captive'])],
  ['jobs lost', new Set(['redundancy', 'laid', 'layoff'])],
];
/** How many sentences apart two counts of one event may stand. */
const REACH = 4;
/** Words that make a count one of a part, of another time, or of what is still to come. */
const NOT_THE_WHOLE = new Set(
  `of among another other additional further more fewer previously earlier initially first later revised rose risen
climbed since last year week month yesterday including least up between some`.split(/\s+/),
);

/** "Killed 19 workers", then "all 21 dead": one event, two whole counts. */
export function sameCountTwice(plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  return CLASSES.flatMap(([name, stems]) => {
    const counts = judged.filter((figure) => isWholeCount(figure, stems));
    return counts.flatMap((figure, index) => {
      const next = counts[index + 1];
      return next === undefined || !clash(plan, figure, next) ? [] : [conflictOf(name, figure, next)];
    });
  });
}

function conflictOf(name: string, a: JudgedFigure, b: JudgedFigure): Conflict {
  return {
    figures: [a, b],
    rule: 'the same count twice',
    detail: `it gives the number of ${name} as ${quoted(a)} and then as ${quoted(b)}`,
  };
}

/**
 * Plain whole numbers of the same event: near, in different sentences, the later one taking up the earlier ("all 21
 * dead", "the 21 victims") or the earlier one in the headline, and under no name the earlier sentence does not have.
 */
function clash(plan: SubjectPlan, a: JudgedFigure, b: JudgedFigure): boolean {
  const apart = b.planned.sentence.index - a.planned.sentence.index;
  if (apart === 0 || apart > REACH || a.planned.quantity.value === b.planned.quantity.value) return false;
  if (a.planned.sentence.kind !== 'headline' && !takesUp(b)) return false;
  if (newNames(a.planned.sentence, b.planned.sentence)) return false;
  return placesIn(plan, b.planned.sentence).every((place) =>
    placesIn(plan, a.planned.sentence).includes(place),
  );
}

function takesUp({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  const word = sentence.tokens[tokenAt(sentence, quantity.start) - 1]?.lower;
  const opening = sentence.tokens.slice(0, tokenAt(sentence, quantity.start));
  if (opening.some(({ lower }) => OTHER_TIME.test(lower))) return false;
  return word === 'all' || word === 'the' || word === 'those' || word === 'these';
}

/** "A year before, the six dead ...": of another time. */
const OTHER_TIME = /^(?:before|earlier|ago|previous|previously)$/;

function placesIn(plan: SubjectPlan, sentence: SentenceReading): readonly string[] {
  return (plan.reading.mentions[sentence.index] ?? []).flatMap((mention) =>
    mention.entries.map((entry) => entry.entity),
  );
}

function isWholeCount({ planned, verdict }: JudgedFigure, stems: ReadonlySet<string>): boolean {
  const { quantity, sentence } = planned;
  if (verdict !== 'unverifiable' || quantity.kind !== 'amount' || quantity.comparator !== 'exactly')
    return false;
  const at = tokenAt(sentence, quantity.start);
  const near = sentence.tokens.slice(Math.max(0, at - 3), at + 4).map((token) => wordStem(token.lower));
  const words = sentence.tokens.slice(Math.max(0, at - 2), at + 3).map((token) => token.lower);
  const allOf = sentence.tokens[at - 1]?.lower === 'all';
  return near.some((stem) => stems.has(stem)) && (allOf || !words.some((word) => NOT_THE_WHOLE.has(word)));
}
