import type { Span } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { placeBeforeAgent } from '../reading/agent.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import { pastAside } from './relative-clause.ts';

/** Words between a date and the word for what it dates. */
const MOST_WORDS = 8;
const COMES_ABOUT = /^(?:began|started|came|happened|occurred|followed|ended)$/;

/**
 * Whether the date can only be that of the word: near it, with neither a comma nor another verb of the past between, but
 * for an aside right behind the word ("the old mark, set at Tarn, had stood since 2009") and for what is said of it there
 * ("the work, which began in March").
 */
export function isDatedBy(sentence: SentenceReading, quantity: Quantity, word: Span): boolean {
  const [from, to] =
    word.start < quantity.start
      ? [
          pastWhatFollows(sentence, word, quantity),
          placeBeforeAgent(sentence, tokenAt(sentence, quantity.start)),
        ]
      : [pastWhen(sentence, tokenAt(sentence, quantity.end)), tokenAt(sentence, word.start)];
  const between = sentence.tokens.slice(from, to);
  return (
    between.filter((token) => token.kind === 'word').length <= MOST_WORDS &&
    !between.some((token) => token.text === ',' || token.text === ';' || token.lower === 'and')
  );
}

/** "Since Tuesday, when 40 of the crew walked out": however many words of that clause stand before the one for the event. */
export function isToldWhen(sentence: SentenceReading, quantity: Quantity, word: Span): boolean {
  const after = tokenAt(sentence, quantity.end);
  return (
    quantity.date !== null &&
    word.start > quantity.start &&
    pastWhen(sentence, after) > after &&
    isDatedBy(sentence, quantity, word)
  );
}

/** "Since Tuesday, when the crews walked out": what follows says what happened then. */
function pastWhen(sentence: SentenceReading, after: number): number {
  const isWhen = wordAt(sentence, after) === ',' && wordAt(sentence, after + 1) === 'when';
  return isWhen ? after + 2 : after;
}

/** The first token behind the word, behind ", which began" or behind the aside that opens there if the date is not in it. */
function pastWhatFollows(sentence: SentenceReading, word: Span, quantity: Quantity): number {
  const after = tokenAt(sentence, word.end);
  if (
    wordAt(sentence, after) === ',' &&
    wordAt(sentence, after + 1) === 'which' &&
    COMES_ABOUT.test(wordAt(sentence, after + 2))
  )
    return after + 3;
  const past = pastAside(sentence, after);
  return past <= tokenAt(sentence, quantity.start) ? past : after;
}
