import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { isFunctionWord, PAST_VERB } from './function-words.ts';
import { isUncountedOne } from './one.ts';

/** Verbs of speaking and reporting: a weekday beside one says when someone spoke. */
export const SPEAKING = new Set(
  'said says say told tells announced reported added confirmed stated warned tweeted wrote insisted acknowledged argued claimed showed published posted disclosed revealed declared'.split(
    ' ',
  ),
);
/** Past tenses and participles without -ed. */
const IRREGULAR_EVENTS = new Set(
  'began met fell won took came went held left became began struck shot broke came rose grew built born sworn chosen given taken sold bought made run cut hit lost died set sent sunk stood led put dug fought found spoke drew flew swept ended'.split(
    ' ',
  ),
);
/** Tokens before the day of a dateline: "SAN PEDRO, Halvern, Aug 21". */
const LONGEST_PLACE = 6;

/** Settles the roles that depend on neighbours: pronouns, vague numbers, reporting days, periods. */
export function settleRoles(line: Line, drafts: Draft[]): Draft[] {
  const onlyDates =
    drafts.length > 0 && drafts.every((target) => target.kind === 'date') && coversLine(line, drafts);
  for (const [index, target] of drafts.entries()) {
    if (target.role !== 'figure') continue;
    if (isUncountedOne(line, target) || isVague(target) || isOrTwo(line, target)) target.role = 'vague';
    else if (
      isComparedPeriod(line, target) ||
      isSetAgainst(line, drafts[index - 1], target) ||
      closesFigure(drafts[index - 1], target)
    )
      target.role = 'period';
    if (target.kind === 'date')
      target.role = onlyDates || isDateline(line, target) ? 'reporting-day' : dateRole(line, drafts, index);
  }
  return drafts;
}

/** A line that is nothing but a date says when the article appeared. */
function coversLine(line: Line, drafts: readonly Draft[]): boolean {
  const covered = drafts.reduce((sum, target) => sum + target.last - target.first, 0);
  return line.tokens.filter((token) => token.kind !== 'mark').length <= covered;
}

/** "a day or two", "another pick or two": as good as "a few". */
function isOrTwo(line: Line, target: Draft): boolean {
  return (
    target.kind === 'amount' &&
    target.head === null &&
    !target.digits &&
    line.lower(target.first - 1) === 'or' &&
    /^(?:an?|another)$/.test(line.lower(target.first - 3))
  );
}

/** "from 5.7 million a year earlier": when the figure before it held. */
function closesFigure(before: Draft | undefined, target: Draft): boolean {
  return (
    target.kind === 'event-span' &&
    target.numberSpan === null &&
    before?.role === 'figure' &&
    before.last === target.first
  );
}

/** "LEVIN, Aug 21 -", "JAKARTA, Nov 3 (Wire) -": the day in front of a report. */
function isDateline(line: Line, target: Draft): boolean {
  if (target.first > LONGEST_PLACE || line.lower(target.first - 1) !== ',') return false;
  const place = line.tokens[0]?.text ?? '';
  return place.length > 2 && place === place.toUpperCase() && /^[-–—(]$/.test(line.lower(target.last));
}

function isVague(target: Draft): boolean {
  return (
    target.low !== null &&
    target.comparator !== 'between' &&
    target.high === target.low * 10 &&
    !target.digits
  );
}

const BACK_IN_TIME = /^(?:earlier|before|ago)$/;
/** What may stand between "than" and the time compared with: "than they did a year ago". */
const REPEATED_CLAUSE = /^(?:it|they|he|she|we|i|was|were|did|had|on|in|at|just|only)$/;

/** "More than a year ago it sank" claims how long; "more of them than a year ago" says what is compared with. */
function isComparedPeriod(line: Line, target: Draft): boolean {
  const isBack = BACK_IN_TIME.test(line.lower(target.last)) || BACK_IN_TIME.test(line.lower(target.last - 1));
  if (!isBack || target.comparator !== 'exactly') return false;
  let at = target.first - 1;
  while (REPEATED_CLAUSE.test(line.lower(at))) at--;
  return (
    line.lower(at) === 'than' || (/^(?:on|from)$/.test(line.lower(target.first - 1)) && target.value === 1)
  );
}

/** "7 percent more than a year earlier": the time of the number that this one is more than. */
function isSetAgainst(line: Line, before: Draft | undefined, target: Draft): boolean {
  if ((target.kind !== 'event-span' && target.kind !== 'ago-span') || before?.role !== 'figure') return false;
  const { comparatorSpan } = target;
  return (
    comparatorSpan !== null &&
    Math.max(before.end, before.head?.end ?? 0) + 1 === comparatorSpan.start &&
    / than$/i.test(line.text.slice(comparatorSpan.start, comparatorSpan.end))
  );
}

function dateRole(line: Line, drafts: readonly Draft[], index: number): Draft['role'] {
  const target = drafts[index] as Draft;
  if (target.date?.precision === 'day' && target.last - target.first === 1 && spokenOn(line, target))
    return 'reporting-day';
  const before = line.lower(target.first - 1);
  if (before === 'since') return 'figure';
  if (isAttributive(line, target) || comesRound(line, target) || endsSpan(line, target)) return 'period';
  if (target.date?.precision === 'day') return namesEvent(line, target) ? 'label' : 'figure';
  return countedNearby(line, drafts, index) ? 'period' : 'figure';
}

/** "Super Tuesday", "Good Friday". */
const DAYS_OF_NOTE = /^(?:Ash|Black|Bloody|Cyber|Easter|Giving|Good|Holy|Palm|Shrove|Super|Whit)$/;

/** "the attacks of September 11", "the October 7 attack", "Black Friday": the day is the event's name. */
function namesEvent(line: Line, target: Draft): boolean {
  if (DAYS_OF_NOTE.test(line.tokens[target.first - 1]?.text ?? '')) return true;
  if (target.date?.resolvedFromPublished !== true || target.last - target.first < 2) return false;
  const attack = /^(?:attacks?|massacres?|terrorist|terror|bombings?|riots?|uprising|coup|protests?)$/;
  return (
    attack.test(line.lower(target.last)) ||
    (line.lower(target.first - 1) === 'of' && attack.test(line.lower(target.first - 2)))
  );
}

/** "said on Tuesday", "told reporters Friday", "on Tuesday said". */
function spokenOn(line: Line, target: Draft): boolean {
  for (let at = target.first - 1; at >= Math.max(0, target.first - 4); at--) {
    if (/^[.;:"“”]$/.test(line.lower(at))) break;
    if (SPEAKING.has(line.lower(at))) return true;
  }
  return SPEAKING.has(line.lower(target.last));
}

/** "the 2019 list", "its 2018 sales": a date that qualifies a noun. */
function isAttributive(line: Line, target: Draft): boolean {
  const next = line.tokens[target.last];
  const before = line.lower(target.first - 1);
  return (
    target.date?.precision === 'year' &&
    /^(?:the|a|its|their|his|her|this|our|s|'s|late|early|mid)$/.test(before) &&
    next?.kind === 'word' &&
    !isFunctionWord(next)
  );
}

/** "each August", "every March": no one month. */
function comesRound(line: Line, target: Draft): boolean {
  return target.date?.precision === 'month' && /^(?:each|every)$/.test(line.lower(target.first - 1));
}

/** "the June quarter", "the year to September", "the 12 months ended March": a span of time known by its last month. */
function endsSpan(line: Line, target: Draft): boolean {
  if (target.date?.precision !== 'month') return false;
  if (line.lower(target.last) === 'quarter') return true;
  let at = target.first - 1;
  if (line.lower(at) === 'in') at--;
  return (
    /^(?:to|ended|ending)$/.test(line.lower(at)) && /^(?:year|years|months|quarter)$/.test(line.lower(at - 1))
  );
}

/**
 * Whether a figure stands nearer to the date than any verb of an event: "11.1% in October" is a period, "the 24 sailors
 * it captured last November" is not. A date that opens its clause looks ahead instead.
 */
function countedNearby(line: Line, drafts: readonly Draft[], index: number): boolean {
  const target = drafts[index] as Draft;
  for (let at = target.first - 1, neighbour = index - 1; at >= Math.max(0, target.first - 14); at--) {
    const lower = line.lower(at);
    if (/^[.;:!?]$/.test(lower) && !line.glued(at)) return false;
    const other = drafts[neighbour];
    if (other !== undefined && other.last === at + 1) {
      if (other.role === 'figure' && isCount(other)) return true;
      if (other.role === 'period') return true;
      neighbour--;
    }
    if (isEvent(lower)) return false;
    if (lower === ',' && at < target.first - 1) return false;
    if (at === 0 || (at === target.first - 2 && /^[,.;:]$/.test(line.lower(at - 1))))
      return opensClause(line, drafts, index);
  }
  return false;
}

function opensClause(line: Line, drafts: readonly Draft[], index: number): boolean {
  const [target, next] = [drafts[index] as Draft, drafts[index + 1]];
  if (target.first > 3 || next === undefined || next.first - target.last > 14 || !isCount(next)) return false;
  return next.kind === 'percent' || next.kind === 'money' || line.lower(target.first - 2) !== 'was';
}

function isEvent(lower: string): boolean {
  return IRREGULAR_EVENTS.has(lower) || (lower.length > 4 && PAST_VERB.test(lower));
}

function isCount(other: Draft): boolean {
  return (
    other.kind !== 'date' &&
    other.kind !== 'ordinal' &&
    other.kind !== 'time' &&
    other.kind !== 'ago-span' &&
    other.kind !== 'age'
  );
}
