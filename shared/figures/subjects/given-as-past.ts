import type { Quantity } from '../quantities/quantity.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { tokenAfterHead } from '../reading/words-around.ts';
import { isOfItsBeginnings } from './of-its-beginnings.ts';

/** Words a clause about an earlier state of affairs opens with. */
const OPENERS = new Set([
  'before',
  'when',
  'until',
  'originally',
  'initially',
  'formerly',
  'previously',
  'once',
]);
const OPENING_PHRASES = [
  'not long ago',
  'at the time',
  'back then',
  'in those days',
  'at first',
  'in the past',
  'at its peak',
  'at their peak',
  'a generation ago',
  'until recently',
  'until then',
].map((phrase) => phrase.split(' '));
const PAST_VERBS = new Set(
  'was were had stood numbered counted cost held paid earned charged employed owned ran covered'.split(' '),
);

/**
 * "Not long ago there were 24", "before the crash it was 1,507", "when it was introduced the floor was €8.50", "it used
 * to have 12": the figure is given as one that held before. A date that opens the same clause is left to say when;
 * `date` is one that would otherwise count, or null.
 */
export function isGivenAsPast(sentence: SentenceReading, quantity: Quantity, date: Quantity | null): boolean {
  const at = tokenAt(sentence, quantity.start);
  const start = clauseStart(sentence, at);
  const words = sentence.tokens.slice(start, at).map((token) => token.lower);
  if (usedTo(words) || ofFormerThing(words) || inFormerBody(sentence, quantity)) return true;
  if (lastThatWere(sentence, quantity)) return true;
  if ((date === null || date.start > quantity.end) && isOfItsBeginnings(sentence, quantity)) return true;
  if (date === null && atTimeTold(sentence, quantity, start)) return true;
  if (date !== null && date.start >= (sentence.tokens[start]?.start ?? 0) && words[0] !== 'when')
    return false;
  const opens =
    OPENERS.has(words[0] ?? '') ||
    OPENING_PHRASES.some((phrase) => phrase.every((word, place) => words[place] === word));
  return opens && words.slice(-6).some((word) => PAST_VERBS.has(word));
}

const PERIODS = /^(?:year|spring|summer|autumn|fall|winter|month|season|decade|election|day|week)$/;
/** How far from the number the words of the time may stand. */
const REACH = 9;

/** "Took 56 seats the following spring", "had 30 boats that year": at a time told of before, which is not now. */
function atTimeTold(sentence: SentenceReading, quantity: Quantity, clause: number): boolean {
  const at = tokenAt(sentence, quantity.start);
  const near = sentence.tokens.slice(Math.max(clause, at - REACH), at + REACH).map((token) => token.lower);
  const told = near.some(
    (word, place) =>
      PERIODS.test(word) &&
      ((near[place - 1] === 'following' && near[place - 2] === 'the') ||
        (near[place - 1] === 'that' && near[place - 2] !== 'than') ||
        (near[place - 1] === 'same' && near[place - 2] === 'that')),
  );
  return (
    told && near.some((word) => PAST_VERBS.has(word) || /^(?:took|won|lost|had|got|\p{L}{2,}ed)$/u.test(word))
  );
}

/** "Its last three reactors were taken off the grid": there are none of them any more. */
function lastThatWere(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  if (
    !/^(?:last|final|remaining)$/.test(sentence.tokens[at - 1]?.lower ?? '') ||
    quantity.unitKind !== 'count'
  )
    return false;
  const end = tokenAfterHead(sentence, quantity);
  return /^(?:were|was|went|left|closed|shut|had)$/.test(sentence.tokens[end]?.lower ?? '');
}

/** "The old mark, 37.8C", "its previous limit of 90": what is said to be no longer. */
function ofFormerThing(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last !== ',' && last !== 'of' && !FORMER.has(last)) return false;
  const near = words.slice(-5).filter((word) => word !== ',' && word !== 'of');
  const former = near.findLastIndex((word) => FORMER.has(word));
  return former > 0 && DETERMINERS.has(near[former - 1] ?? '') && near.length - former <= 3;
}

const FORMER = new Set(['old', 'former', 'previous', 'earlier', 'outgoing']);
const DETERMINERS = new Set(['the', 'its', 'their', 'his', 'her', 'a', "'s", 's']);

/** "44 seats in the old chamber". */
function inFormerBody(sentence: SentenceReading, quantity: Quantity): boolean {
  const end = tokenAfterHead(sentence, quantity);
  const [link, the, former] = sentence.tokens.slice(end, end + 3).map((token) => token.lower);
  return link === 'in' && the === 'the' && FORMER.has(former ?? '');
}

function usedTo(words: readonly string[]): boolean {
  const used = words.lastIndexOf('used');
  return used >= 0 && words[used + 1] === 'to' && words.length - used <= 6;
}

/** The token after the last semicolon, colon or opening quotation mark before `at`. */
function clauseStart(sentence: SentenceReading, at: number): number {
  for (let place = at - 1; place >= 0; place -= 1)
    if (/^[;:“"—]$/.test(sentence.tokens[place]?.text ?? '')) return place + 1;
  return 0;
}
