import { changeDirection } from '../quantities/refiners/direction.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';

/** Whether the word at `place` says that somebody foretells, warns of or bets on what follows it up to token `first`. */
export function isForetold(sentence: SentenceReading, place: number, first: number): boolean {
  return (
    isSeen(sentence, place) || seesComing(sentence, place, first) || isBetOrDoubt(sentence, place, first)
  );
}

/** "Offers short odds on 40", "doubts that there is room for 40"; but "that a town of 40 could" takes the 40 for granted. */
function isBetOrDoubt(sentence: SentenceReading, place: number, first: number): boolean {
  const next = wordAt(sentence, place + 1);
  const word = wordAt(sentence, place);
  return (
    (/^(?:odds|bets?|betting)$/.test(word) && next === 'on') ||
    (/^(?:doubt|doubts|doubted)$/.test(word) &&
      /^(?:that|whether|if)$/.test(next) &&
      sentence.tokens
        .slice(place, first)
        .some(({ lower }) => /^(?:room|can|could|will|would|may)$/.test(lower)))
  );
}

/** "Is seen rising to", "are seen at": by those who foretell. */
function isSeen(sentence: SentenceReading, place: number): boolean {
  if (wordAt(sentence, place) !== 'seen') return false;
  const next = sentence.tokens[place + 1]?.lower ?? '';
  return (
    /^(?:is|are)$/.test(sentence.tokens[place - 1]?.lower ?? '') &&
    (changeDirection(next) !== null || /^(?:at|reaching|hitting|topping)$/.test(next))
  );
}

/** "Economists see it at 1 percent by next summer", "the bank sees prices rising to 4": what somebody foretells. */
function seesComing(sentence: SentenceReading, place: number, first: number): boolean {
  if (!/^(?:sees?|seeing)$/.test(wordAt(sentence, place)) || first - place > MOST_SEEN) return false;
  const between = sentence.tokens.slice(place + 1, first).map(({ lower }) => lower);
  if (between.some((word) => /ing$/.test(word) && changeDirection(word) !== null)) return true;
  const behind = sentence.tokens.slice(first, first + MOST_SEEN).map(({ lower }) => lower);
  return (
    between.at(-1) === 'at' &&
    /\b(?:(?:by|in|for) (?:next|the end|early|late|mid|(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)|by then|(?:next|this) (?:year|spring|summer|autumn|fall|winter|month)|a year from now)\b/.test(
      behind.join(' '),
    )
  );
}

const MOST_SEEN = 9;

/** "Warned of 300 job losses": what may come. */
export function isWarning(sentence: SentenceReading, place: number): boolean {
  return (
    /^warn(?:s|ed|ing)?$/.test(sentence.tokens[place]?.lower ?? '') &&
    sentence.tokens[place + 1]?.lower === 'of'
  );
}
