import type { Span } from '../../article/span.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { wordAt } from '../reading/words-around.ts';
import type { Base, StatedPeriod } from './contrast.ts';

/** Up to this many words after a derived figure may say what it is measured from. */
const REACH = 18;
const ENDS = /^(?:[;:]|while|whereas|although|but|which|who|whose|where)$/;
const GOES_ON = /^(?:compared|against|from|up|down|than|year)$/;
/** "Than", "on" and the like: what stands behind them is what a figure is measured from. */
const LINKS =
  /^(?:than|as|in|at|from|since|between|compared|against|on|over|of|for|behind|below|above|with|to|size|that)$/;
/** Before a date, and without one of `LINKS` that compares: the time of the figure itself. */
const OWN_TIME = /^(?:in|during|to|by|at|for|this)$/;

const YEAR_BEFORE =
  /\b(?:last (?:year|season)|(?:the )?(?:previous|preceding|prior) (?:year|season)|the (?:year|season) (?:before|earlier|ago)|a year (?:earlier|ago|before)|(?:one|12|twelve) (?:year|months) (?:earlier|ago|before)|year on year|year - on - year|(?:the )?same (?:\w+ )?(?:period|months?|quarter|stretch|time|weeks?|half|season|days?|point|date|three months|six months|nine months)|corresponding (?:period|quarter|months?|week))\b/;
const PREVIOUS =
  /\b(?:(?:the )?(?:previous|preceding|prior) \w+|the (?:month|quarter|week|day|election|poll|census|time) before|last (?:month|quarter|week|time|election)|a (?:month|quarter|week) (?:earlier|ago|before)|than before)\b/;
const FIRST = /\b(?:its|their|his|her|the) (?:first|initial|original)\b/;

/** What a figure is measured from, where the words for it begin, and what it leads to if they say that too. */
interface BaseWords {
  readonly base: Base;
  readonly baseFrom: number;
  readonly until?: StatedPeriod;
}

/**
 * What the words after token `from` say a figure is measured from, and where they begin.
 * `anyDate`: a date needs no word that compares ("twice the size it was in 2012").
 */
export function baseAfter(
  sentence: SentenceReading,
  quantity: Quantity,
  from: number,
  mentions: readonly Mention[],
  anyDate = false,
): BaseWords {
  const to = endOfReach(sentence, from);
  const none = { base: { kind: 'time', when: 'open' } as const, baseFrom: sentence.end };
  const start = sentence.tokens[from]?.start;
  if (start === undefined) return none;
  const words = sentence.tokens.slice(from, to).map((token) => token.lower);
  // "As many people last year as in 2021": what stands before the last "as" is the time of the figure itself.
  const link = words.findLastIndex((word) => word === 'than' || word === 'as');
  if (link > 0) {
    const held = baseAfter(sentence, quantity, from + link, mentions, anyDate);
    if (held.base.kind === 'time' && held.base.when !== 'open') return held;
  }
  const text = words.join(' ');
  const entity = entityBase(sentence, from, to, mentions);
  if (entity !== null) return entity;
  for (const [pattern, when] of [
    [FIRST, 'first'],
    [YEAR_BEFORE, 'year-before'],
    [PREVIOUS, 'previous'],
  ] as const) {
    const found = pattern.exec(text);
    if (found !== null)
      return {
        base: { kind: 'time', when },
        baseFrom: linkOf(sentence, from, from + wordsIn(text, found.index)),
      };
  }
  const dated = datedBase(sentence, quantity, from, to, anyDate) ?? spanBase(sentence, from, to);
  if (dated !== null) return dated;
  return namedBase(sentence, quantity, from, to) ?? none;
}

/** "Than a decade ago", "as many as five years earlier". */
function spanBase(sentence: SentenceReading, from: number, to: number): BaseWords | null {
  const span = sentence.quantities.find((other) => {
    const at = tokenAt(sentence, other.start);
    return (other.kind === 'ago-span' || other.kind === 'event-span') && at >= from && at < to;
  });
  if (span?.value == null) return null;
  const months = /^years/.test(span.unit) ? 12 : /^months/.test(span.unit) ? 1 : 0;
  const link = wordAt(sentence, tokenAt(sentence, span.start) - 1);
  if (months === 0 || !/^(?:than|as|in|from|on|compared|with|over|of|was|were|did|had)$/.test(link))
    return null;
  return {
    base: { kind: 'time', when: { monthsBack: span.value * months, slack: (span.step * months) / 2 } },
    baseFrom: span.start,
  };
}

const THAN = /^(?:than|as|against|what|those|above|below|over|under|behind)$/;
/** Words behind the link that only take up the thing itself at another time: "than it was", "than before". */
const TAKES_UP = /^(?:before|earlier|previously|it|they|he|she|we|at|in|during|ever|a|one|two|recent)$/;
/** "What it was", and not "what it needs". */
const EARLIER = /^(?:was|were|had|did|used|once)$/;
/** How many words may name what a figure is measured from. */
const LONGEST_NAME = 7;

/** "Than its nearest rival", "above normal", "over the £310m budgeted": whatever the words behind the link name. */
function namedBase(
  sentence: SentenceReading,
  quantity: Quantity,
  from: number,
  to: number,
): BaseWords | null {
  const link = sentence.tokens.slice(from, to).findIndex((_, place) => isLink(sentence, from + place));
  const [at, first] = [sentence.tokens[from + link], sentence.tokens[from + link + 1]];
  if (link < 0 || at === undefined || first?.kind !== 'word') return null;
  const verb = wordAt(sentence, from + link + 2);
  if (TAKES_UP.test(first.lower) && !(at.lower === 'what' && !EARLIER.test(verb))) return null;
  const last = sentence.tokens[Math.min(to, from + link + 1 + LONGEST_NAME) - 1] ?? first;
  const words = { start: first.start, end: last.end };
  const stated = sentence.quantities.find(
    (other) =>
      other !== quantity &&
      other.start >= words.start &&
      other.end <= words.end &&
      other.value !== null &&
      measures(other, quantity),
  );
  return stated?.value != null
    ? { base: { kind: 'stated', value: stated.value }, baseFrom: at.start }
    : { base: { kind: 'named', words }, baseFrom: at.start };
}

function isLink(sentence: SentenceReading, place: number): boolean {
  const word = wordAt(sentence, place);
  return THAN.test(word) || (word === 'of' && /^(?:ahead|short|clear)$/.test(wordAt(sentence, place - 1)));
}

/** Whether the one may be the difference of two values like the other. */
function measures(value: Quantity, difference: Quantity): boolean {
  if (difference.kind === 'points') return value.kind === 'percent';
  return value.kind === difference.kind && value.unit === difference.unit && value.unit !== '';
}

/** A semicolon, a relative clause or a comma ends what belongs to the figure, save ", compared with". */
function endOfReach(sentence: SentenceReading, from: number): number {
  const last = Math.min(sentence.tokens.length, from + REACH);
  for (let place = from; place < last; place += 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (ENDS.test(word)) return place;
    if (word === ',' && !GOES_ON.test(sentence.tokens[place + 1]?.lower ?? '')) return place;
  }
  return last;
}

function wordsIn(text: string, upTo: number): number {
  return text.slice(0, upTo).split(' ').length - 1;
}

/** Where the link before the words at `place` stands, no further back than `from`. */
function linkOf(sentence: SentenceReading, from: number, place: number): number {
  for (let at = place; at >= Math.max(from, place - 8); at -= 1)
    if (/^(?:than|compared|from|against|on|over|since)$/.test(sentence.tokens[at]?.lower ?? ''))
      return sentence.tokens[at]?.start ?? sentence.end;
  return sentence.tokens[place]?.start ?? sentence.end;
}

/** "than Harrow", "as many as in Tarn", "ahead of the Greens": a name within four words of the link. */
function entityBase(
  sentence: SentenceReading,
  from: number,
  to: number,
  mentions: readonly Mention[],
): { readonly base: Base; readonly baseFrom: number } | null {
  for (const mention of mentions) {
    if (mention.firstToken < from || mention.firstToken >= to) continue;
    for (let place = mention.firstToken - 1; place >= Math.max(from, mention.firstToken - 4); place -= 1) {
      const word = sentence.tokens[place];
      if (word === undefined || word.kind !== 'word') break;
      if (
        /^(?:than|as|behind|against|with|what)$/.test(word.lower) ||
        (mention.proper && /^(?:above|below)$/.test(word.lower)) ||
        isOfAhead(sentence, place)
      )
        return {
          base: { kind: 'entity', mention, words: afterLink(sentence, place, to) },
          baseFrom: word.start,
        };
    }
  }
  return null;
}

function afterLink(sentence: SentenceReading, link: number, to: number): Span {
  const first = sentence.tokens[link + 1];
  const last = sentence.tokens[Math.min(to, link + 1 + LONGEST_NAME) - 1];
  return { start: first?.start ?? sentence.end, end: last?.end ?? sentence.end };
}

/** "ahead of", "that of", "the size of". */
function isOfAhead(sentence: SentenceReading, place: number): boolean {
  return (
    sentence.tokens[place]?.lower === 'of' &&
    /^(?:ahead|that|those|size|length|height|width|population|clear|short)$/.test(
      sentence.tokens[place - 1]?.lower ?? '',
    )
  );
}

/** "since 2015", "than in May", "on 2019": a date behind a word that compares. */
function datedBase(
  sentence: SentenceReading,
  quantity: Quantity,
  from: number,
  to: number,
  anyDate: boolean,
): BaseWords | null {
  for (const other of sentence.quantities) {
    const at = tokenAt(sentence, other.start);
    if (other.date === null || other === quantity || at < from || at >= to) continue;
    if (isOfFigure(sentence, at, other))
      return {
        base: { kind: 'time', when: { first: other.date.first, last: other.date.last } },
        baseFrom: sentence.tokens[at - 1]?.start ?? other.start,
      };
    for (let place = at - 1; place >= Math.max(from, at - 5); place -= 1) {
      const word = sentence.tokens[place];
      if (word === undefined || word.text === ',') break;
      if (!LINKS.test(word.lower)) continue;
      const compares =
        /^(?:than|from|since|compared|against|on|over|between)$/.test(word.lower) ||
        (anyDate && /^(?:in|of|at)$/.test(word.lower)) ||
        (word.lower === 'for' && COUNTS.test(wordAt(sentence, place - 1)));
      const ofTotal =
        word.lower === 'of' &&
        sentence.tokens.slice(from, place).some((one) => /^(?:than|as|that)$/.test(one.lower));
      if (!compares && !ofTotal) continue;
      if (other.date.precision === 'day' && word.lower === 'on') break;
      return {
        base: { kind: 'time', when: { first: other.date.first, last: other.date.last } },
        baseFrom: word.start,
        ...untilAfter(sentence, other, word.lower),
      };
    }
    if (OWN_TIME.test(sentence.tokens[at - 1]?.lower ?? '')) continue;
  }
  return null;
}

/** "The 2006 figure", "its 2019 level": the date is part of the name of what something is held against. */
function isOfFigure(sentence: SentenceReading, at: number, date: Quantity): boolean {
  return (
    /^(?:the|its|their|his|her)$/.test(wordAt(sentence, at - 1)) &&
    /^(?:figures?|totals?|levels?|numbers?|count|rate|result|tally|peak|high|low|record|mark)$/.test(
      wordAt(sentence, tokenAt(sentence, date.end)),
    )
  );
}

/** "Double the figure for 2006": a number of another time, and no time "for" which something holds. */
const COUNTS = /^(?:figures?|numbers?|totals?|count|tally|toll|sum|level|rate)$/;

/** "between 2011 and 2021", "from 2011 to 2021": the second date right behind the first. */
function untilAfter(
  sentence: SentenceReading,
  first: Quantity,
  link: string,
): { readonly until?: StatedPeriod } {
  const join = link === 'between' ? 'and' : link === 'from' ? 'to' : null;
  const at = tokenAt(sentence, first.end);
  if (join === null || wordAt(sentence, at) !== join) return {};
  const second = sentence.quantities.find((one) => tokenAt(sentence, one.start) === at + 1);
  return second?.date == null ? {} : { until: { first: second.date.first, last: second.date.last } };
}
