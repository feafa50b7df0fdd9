import { type Draft, resize, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { gluedScale } from '../numbers/number-words.ts';
import { times } from '../numbers/times.ts';
import { isFunctionWord } from './function-words.ts';

type Joint = 'dash' | 'to' | 'and' | 'or';

/** Kinds whose pairs can be a range. */
const RANGED = new Set([
  'amount',
  'money',
  'percent',
  'points',
  'measure',
  'duration',
  'age',
  'multiple',
  'ago-span',
  'event-span',
]);

/** Joins the two ends of a range and marks the two sides of a tally: "4.75% to 5%", "113-107", "by 52 to 48 per cent". */
export function joinPairs(line: Line, drafts: Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (let index = 0; index < drafts.length; index++) {
    const [low, high] = [drafts[index] as Draft, drafts[index + 1]];
    const joint = high === undefined ? null : jointBetween(line, low, high);
    if (high === undefined || joint === null || !canPair(low, high)) {
      joined.push(low);
      continue;
    }
    shareUnit(line, low, high, joint);
    if (isTally(line, low, high, joint)) {
      for (const side of [low, high]) toSide(line, side);
      joined.push(low, high);
      index++;
    } else if (isRange(line, low, high, joint)) {
      joined.push(toRange(line, low, high));
      index++;
    } else joined.push(low);
  }
  return joined;
}

/** What stands between two drafts, if it is a joint of ranges and nothing else. */
function jointBetween(line: Line, low: Draft, high: Draft): Joint | null {
  if (high.first - low.last > 3) return null;
  const between = line.tokens.slice(low.last, high.first).map((token) => token.lower);
  if (between.length === 1) return jointOf(between[0] as string);
  const [first, second, third] = between;
  if (between.length === 3 && first === '-' && second === 'to' && third === '-') return 'to';
  if (between.length === 2 && first === '-' && (second === 'to' || second === '-'))
    return second === 'to' ? 'to' : 'dash';
  return between.length === 2 &&
    first === 'to' &&
    /^(?:about|around|nearly|almost|roughly|some|over)$/.test(second as string)
    ? 'to'
    : null;
}

function jointOf(word: string): Joint | null {
  if (/^[-–—‑−]$/.test(word)) return 'dash';
  return word === 'to' || word === 'and' || word === 'or' ? word : null;
}

/** Both count the same: the same unit, or the first has none and can borrow the second's. */
function canPair(low: Draft, high: Draft): boolean {
  if (low.role === 'label' || high.role === 'label' || !RANGED.has(low.kind) || !RANGED.has(high.kind))
    return false;
  if (low.value === null || high.value === null) return false;
  return (
    low.unit === high.unit ||
    (low.kind === 'amount' && low.unit === '') ||
    (low.kind === 'money' && bare(high) && high.kind === 'amount')
  );
}

function bare(draft: Draft): boolean {
  return draft.unit === '';
}

/** "52 to 48 per cent", "$4-5 billion", "500 to 5,500 kilometres": the unit and scale written once count for both. */
function shareUnit(line: Line, low: Draft, high: Draft, joint: Joint): void {
  if (bare(low) && !bare(high)) {
    const time = high.kind === 'age' ? 'age' : high.kind;
    const factor = high.kind === 'duration' || high.kind === 'ago-span' ? unitFactorOf(high) : 1;
    Object.assign(low, {
      kind: time,
      unit: high.unit,
      unitKind: high.unitKind,
      unitSpan: high.unitSpan,
      value: times(low.value ?? 0, factor),
    });
  } else if (
    bare(high) &&
    low.kind === 'money' &&
    (joint === 'dash' || joint === 'to' || (joint === 'and' && line.lower(low.first - 1) === 'between'))
  )
    Object.assign(high, { kind: low.kind, unit: low.unit, unitKind: low.unitKind, unitSpan: low.unitSpan });
  if (joint !== 'or' || low.unit === high.unit) shareScale(line, low, high);
}

/** Years in the word the unit is counted by: 10 for "two to three decades". */
function unitFactorOf(target: Draft): number {
  return target.step >= 10 && target.unit.startsWith('years') ? target.step : 1;
}

function shareScale(line: Line, low: Draft, high: Draft): void {
  const scale = scaleOf(line, high);
  if (scale === 1 || scaleOf(line, low) !== 1 || low.value === null || high.value === null) return;
  if (!low.digits || !high.digits || low.value >= high.value / scale) return;
  low.value = times(low.value, scale);
  low.step = times(low.step, scale);
  low.roundStep = times(low.roundStep, scale);
}

/** The scale written in a draft: 1e9 for "$5 billion", "5bn". */
function scaleOf(line: Line, target: Draft): number {
  for (let at = target.first; at < target.last; at++) {
    const scale = line.tokens[at - 1]?.kind === 'number' ? gluedScale(line.lower(at)) : null;
    if (scale !== null && !(target.kind === 'measure' && line.lower(at).length < 3)) return scale;
  }
  return 1;
}

const VOTING =
  /^(?:by|won|win|beat|beating|lost|lose|losing|voted|vote|votes|ahead|led|lead|leads|trailed|drew|draw|tied|defeated|rallied|record|score|final|over|hit|went|shot|shooting|to|passed|ruled|split|finish|finished|lead|improved|fell|dropped)$/;

/** A result, not a range: integers joined the way results are, the larger first or in brackets. */
function isTally(line: Line, low: Draft, high: Draft, joint: Joint): boolean {
  if (joint === 'and' || joint === 'or') return false;
  const [a, b] = [low.value as number, high.value as number];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a < 0 || b < 0) return false;
  if (low.kind !== 'amount' && low.kind !== 'percent') return false;
  const before = line.lower(low.first - 1);
  if (before === 'from') return false;
  if (joint === 'to')
    return a >= b ? low.kind === 'amount' || before === 'by' : before === 'by' && sumsToWhole(a, b);
  if (low.kind !== 'amount') return false;
  const glued = line.glued(low.last - 1) && line.glued(low.last);
  if (!glued || b >= 1000) return false;
  if (a >= b || isStatistic(line, high)) return true;
  const name = line.tokens[low.first - 1];
  return (
    before === ')' ||
    (low.first > 1 && /^\p{Lu}/u.test(name?.text ?? '')) ||
    (before === '(' && line.lower(high.last) === ')') ||
    (VOTING.test(before) && before !== 'to' && before !== 'by' && before !== 'over') ||
    (before === ',' && endsPhrase(line, high) && contestBefore(line, low.first - 1)) ||
    (before === 'to' && endsPhrase(line, high) && RECORD.test(line.lower(low.first - 2)))
  );
}

const CONTEST =
  /^(?:beat|beating|beaten|defeat|defeated|defeats|defeating|edged|won|winning|lost|losing|downed|topped|routed|outscored)$/;
/** Before "to", with a record behind it: "fell to 17-36", "moved to 3-9 with the win". */
const RECORD = /^(?:improved|improves|fell|falls|dropped|drops|moved|moves|slipped|slips)$/;
/** Words before a comma and a result within which its verb stands. */
const CONTEST_REACH = 9;

/** "Defeated the visiting Otters, 89-95, at Tarn Hall": a verb of contest with nothing but its object behind it. */
function contestBefore(line: Line, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - CONTEST_REACH); at--) {
    if (line.tokens[at]?.kind !== 'word') return false;
    if (CONTEST.test(line.lower(at))) return true;
  }
  return false;
}

/** Nothing is counted: a mark or a preposition follows. */
function endsPhrase(line: Line, high: Draft): boolean {
  const next = line.tokens[high.last];
  return next === undefined || next.kind === 'mark' || /^(?:at|in|on|after|before|to|with)$/.test(next.lower);
}

/** "(4-7 FG, 2-3 3Pt)", "5-7 from the field": made of attempted, in the shorthand of box scores. */
function isStatistic(line: Line, high: Draft): boolean {
  const next = line.tokens[high.last];
  if (next === undefined) return false;
  if (next.lower === 'from' || next.lower === 'shooting') return true;
  if (next.kind === 'number') return line.glued(high.last) && /^pt$/.test(line.lower(high.last + 1));
  return (
    next.kind === 'word' &&
    next.text.length >= 2 &&
    next.text.length <= 3 &&
    next.text === next.text.toUpperCase()
  );
}

function sumsToWhole(a: number, b: number): boolean {
  return a + b >= 90 && a + b <= 100;
}

const CHANGE =
  /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|falling|grew|grow|grows|grown|growing|climbed|climb|jumped|jump|dropped|drop|declined|decline|increased|increase|increases|increasing|decreased|decrease|went|up|down|cut|cuts|cutting|raised|raise|raising|lowered|moved|changed|shrank|slid|slipped|surged|dipped|widened|narrowed|plunged|plummeted|improved|expanded|reduced|lifted|revised|doubled|tripled|swelled|slowed|accelerated|eased|hiked|boosted|extended|soared|tumbled|sank)$/;

function isRange(line: Line, low: Draft, high: Draft, joint: Joint): boolean {
  if ((low.value as number) >= (high.value as number)) return false;
  const before = line.lower(low.first - 1);
  if (joint === 'and') return before === 'between' || line.lower(low.first - 2) === 'between';
  if (joint === 'or') return false;
  if (joint === 'dash') return low.last <= high.first && !(low.kind === 'amount' && isSpacedDash(line, low));
  if (before === 'from') return !changesBefore(line, low.first - 1);
  if (before === 'by')
    return (
      (!hadOwnUnit(low) && !isChangeAndLevel(line, low, high)) ||
      isYetToChange(line, low.first - 2) ||
      !changesBefore(line, low.first - 1)
    );
  return !CHANGE.test(before);
}

/** "fell by 3 points to 7.1 %" states a change and a level, "by 3 to 5 points" a range. */
function hadOwnUnit(low: Draft): boolean {
  return low.unitSpan !== null && low.unitSpan.start <= low.end;
}

/** "Slipped by four to 22": two bare numbers so far apart are no ends of a range. */
function isChangeAndLevel(line: Line, low: Draft, high: Draft): boolean {
  const isBare = low.kind === 'amount' && high.kind === 'amount' && bare(low) && bare(high);
  const next = line.tokens[high.last];
  const countsNothing = next === undefined || next.kind === 'mark' || isFunctionWord(next);
  return isBare && countsNothing && (high.value as number) >= LEAST_APART * (low.value as number);
}

const LEAST_APART = 2.5;

/** "to grow by 2% to 2.5%", "will rise by 2% to 3%": what is still to change has no level yet. */
function isYetToChange(line: Line, verb: number): boolean {
  return CHANGE.test(line.lower(verb)) && /^(?:to|will|could|may|might|would)$/.test(line.lower(verb - 1));
}

/** "30 - 40" with spaces round the dash is as likely a break in the sentence, unless a unit follows both. */
function isSpacedDash(line: Line, low: Draft): boolean {
  return (
    !line.glued(low.last - 1) &&
    low.unit === '' &&
    line.lower(low.last) !== '-' &&
    line.lower(low.last) !== '–'
  );
}

/** A verb of change in the eight words before, in the same clause or right before its comma ("rose by 60p, from £4"). */
function changesBefore(line: Line, at: number): boolean {
  const last = line.lower(at - 1) === ',' ? at - 2 : at - 1;
  for (let back = last; back >= Math.max(0, at - 8); back--) {
    if (/^[,;:.]$/.test(line.lower(back))) return false;
    if (CHANGE.test(line.lower(back))) return true;
  }
  return false;
}

/** The side of a tally is its number alone: "48" of "52 to 48 per cent". */
function toSide(line: Line, side: Draft): void {
  if (side.kind === 'percent')
    while (side.last > side.first + 1 && side.numberSpan !== null && side.end > side.numberSpan.end)
      resize(line, side, side.first, side.last - 1);
  side.kind = 'tally';
}

function toRange(line: Line, low: Draft, high: Draft): Draft {
  const range = { ...high };
  Object.assign(range, {
    value: null,
    low: low.value,
    high: high.value,
    step: Math.min(low.step, high.step),
    roundStep: Math.min(low.roundStep, high.roundStep),
    comparator: 'between',
    digits: low.digits,
    role: low.role === 'figure' ? high.role : low.role,
  });
  if (line.lower(low.first - 1) === 'between') range.comparatorSpan = spanOf(line, low.first - 1, low.first);
  resize(line, range, low.first, high.last);
  return range;
}
