import type { JudgedFigure } from '../judged-figure.ts';
import type { SubjectPlan } from '../plan.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { wordAfter, wordAt, wordBefore, wordsAfter } from '../reading/words-around.ts';
import type { Conflict } from './conflict.ts';
import { quoted } from './in-its-words.ts';
import { isToldTogether } from './new-names.ts';
import { isPlainSum } from './parts.ts';

/** So many people more than seats is another crowd. */
const MOST_TIMES = 2;
/** How many figures of the sentences around are looked at. */
const MOST_NEAR = 30;
/** How many words may stand between the people and the seats they take. */
const REACH = 7;
const PEOPLE =
  /^(?:people|spectators|fans|guests|visitors|passengers|pupils|residents|delegates|members|listeners|protesters|)$/;
const SIT =
  /\b(?:sat|sit|seated|(?:found|taken|took|taking|had|in) (?:a|an|their|its) seats?|found one|seats? (?:was|were) taken)\b/;
/** More can stand than sit. */
const STAND =
  /\b(?:standing|squeezed|crammed|crowded|aisles?|overflow|turned away|floor|(?<!(?:nobody|no one|none) )stood)\b/;

/** "340 people had found a seat; the hall has 250 seats": more sit than there are seats. */
export function seatsAndSitters(_plan: SubjectPlan, judged: readonly JudgedFigure[]): readonly Conflict[] {
  const bySentence = Map.groupBy(judged, ({ planned }) => planned.sentence.index);
  return judged.filter(countsSeats).flatMap((room) => {
    const { index } = room.planned.sentence;
    const near = [index, index - 1, index + 1].flatMap((place) => bySentence.get(place) ?? []);
    const crowd = near.slice(0, MOST_NEAR).find((figure) => figure !== room && sitsIn(room, figure));
    if (crowd === undefined) return [];
    return [
      {
        figures: crowd.planned.quantity.start < room.planned.quantity.start ? [crowd, room] : [room, crowd],
        rule: 'seats: more sit than there are',
        detail: `${quoted(crowd)} cannot sit on "${room.planned.quantity.text}" seats`,
      },
    ];
  });
}

/** "Has 250 seats", "which seats 400", "the 250-seat hall". */
function countsSeats(figure: JudgedFigure): boolean {
  const { sentence, quantity } = figure.planned;
  if (!isPlainSum(figure) || quantity.kind !== 'amount') return false;
  if (wordBefore(sentence, quantity) === 'seats') return true;
  if (wordAfter(sentence, quantity) === '-')
    return /^seat(?:er)?$/.test(wordAt(sentence, tokenAt(sentence, quantity.end) + 1));
  return (
    quantity.unit === 'seats' && /^(?:has|have|had|with|holds|the|its)$/.test(wordBefore(sentence, quantity))
  );
}

function sitsIn(room: JudgedFigure, crowd: JudgedFigure): boolean {
  const { sentence, quantity } = crowd.planned;
  if (!isPlainSum(crowd) || quantity.kind !== 'amount' || !PEOPLE.test(quantity.unit)) return false;
  const [seats, people] = [room.planned.quantity.value as number, quantity.value as number];
  if (people <= seats || people > seats * MOST_TIMES || !isToldTogether(room.planned.sentence, sentence))
    return false;
  const behind = wordsAfter(sentence, quantity, REACH + 3).join(' ');
  return (
    SIT.test(behind) && ![room.planned.sentence, sentence].some(({ text }) => STAND.test(text.toLowerCase()))
  );
}
