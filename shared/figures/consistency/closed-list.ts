import type { JudgedFigure } from '../judged-figure.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead, wordAt } from '../reading/words-around.ts';

/** How many words may stand between what brings a part in and its number. */
const LONGEST_BRINGING_IN = 4;
/** How far behind the last part its sentence may go on with something that is one more. */
const REACH = 10;

/**
 * Whether the parts are all there are: between them no comma and no "and" leads to anything else ("six women, a doctor
 * and four men"), and nothing is added behind ("and four men, plus two dogs", "for a start").
 */
export function isClosedList(sentence: SentenceReading, parts: readonly JudgedFigure[]): boolean {
  const starts = new Set(parts.map(({ planned }) => firstTokenOf(sentence, planned.quantity)));
  const [first = 0] = starts;
  const last = Math.max(...starts);
  for (let place = first; place < last; place += 1)
    if (/^(?:[,;]|and)$/.test(wordAt(sentence, place)) && !leadsToPart(sentence, place, starts)) return false;
  const end = parts.at(-1);
  return end !== undefined && !goesOn(sentence, tokenAfterHead(sentence, end.planned.quantity));
}

function leadsToPart(sentence: SentenceReading, join: number, starts: ReadonlySet<number>): boolean {
  for (let place = join + 1; place <= join + 1 + LONGEST_BRINGING_IN; place += 1) {
    if (starts.has(place)) return true;
    if (/^[,;:.()]$/.test(wordAt(sentence, place))) return false;
  }
  return false;
}

/** Another item, or a word that says there are others. */
function goesOn(sentence: SentenceReading, from: number): boolean {
  for (let place = from; place < from + REACH; place += 1) {
    const word = wordAt(sentence, place);
    if (/^[.:]?$/.test(word)) return false;
    if (OTHERS.test(word)) return true;
    if (/^[,;]$/.test(word))
      return (
        /^(?:and|plus|with|as|including|besides|or)$/.test(wordAt(sentence, place + 1)) ||
        isAtFirst(sentence, place + 1)
      );
  }
  return false;
}

const OTHERS = /^(?:plus|or|others?|more|among|besides|alone|etc|concurrent|concurrently)$/;

/** ", for a start", ", to begin with", ", so far". */
function isAtFirst(sentence: SentenceReading, at: number): boolean {
  const words = [0, 1, 2].map((place) => wordAt(sentence, at + place)).join(' ');
  return /^(?:for a start|to (?:begin|start) with|so far|at first|initially|for now|to date|to (?:be served|run) )/.test(
    words,
  );
}
