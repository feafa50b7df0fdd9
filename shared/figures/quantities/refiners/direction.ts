import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { changeNounDirection } from './change-nouns.ts';

const UP = new Set(
  'rose rise rises risen rising gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging up increased increase increases increasing advanced advance advances added add adds soared soar soars soaring grew grow grows grown growing rallied rally higher leapt leaped spiked rocketed edged strengthened upped hiked raised expanded improved rebounded raised lifted lift lifts lifting boosted boost boosts boosting swelled swollen'.split(
    ' ',
  ),
);
const DOWN = new Set(
  'fell fall falls fallen falling dropped drop drops dropping lost lose loses losing slid slide slides sliding down declined decline declines declining decreased decrease decreases decreasing plunged plunge plunges plunging plummeted plummeting slumped slump slumps slumping shed sheds tumbled tumble tumbles tumbling cut cuts sank sink sinks shrank shrink shrunk lower dipped dip dips retreated weakened slipped slips contracted reduced crashed tanked eased trimmed lowered slashed slash slashes slashing narrowed shrunken'.split(
    ' ',
  ),
);
/** May stand between the verb and the size of the change. */
const BETWEEN = new Set(
  'by as much another further an a additional some about around nearly almost roughly approximately more than over just under less at least only well slightly back sharply even of estimated average close fully still again somewhat steeply rapidly close whopping massive staggering mere modest'.split(
    ' ',
  ),
);
const CHANGED = new Set(['percent', 'points', 'money', 'amount', 'measure', 'multiple']);
const PARTICLES: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ['up', 'up'],
  ['higher', 'up'],
  ['down', 'down'],
  ['lower', 'down'],
]);

/** Whether a quantity is the size of a rise or a fall: "rose 3 points", "down 0.4 per cent", "an increase of nearly 10 %". */
export function findDirections(line: Line, drafts: Draft[]): Draft[] {
  for (const target of drafts)
    if (CHANGED.has(target.kind) && target.role !== 'label' && canChange(line, target))
      target.direction = directionOf(line, target);
  return drafts;
}

/** "gave up 517 yards", "picked up 30 votes": no rise. */
const GIVEN_UP =
  /^(?:gave|give|gives|given|giving|picked|pick|put|set|made|make|makes|built|took|take|takes|ended|turned|rounded|cleaned)$/;

/** A bare count changes only by "by", or when it is points or places: "add ten users" is no rise of ten. */
function canChange(line: Line, target: Draft): boolean {
  if (target.kind === 'money') return !isSpent(line, target) || saysBy(line, target);
  if (target.kind !== 'amount' && target.kind !== 'measure') return true;
  if (target.kind === 'measure')
    return (
      target.unitKind === 'temperature' ||
      target.unitKind === 'angle' ||
      target.unitKind === 'mass' ||
      saysBy(line, target)
    );
  return /^(?:points?|places?|spots?|positions?)$/.test(line.lower(target.last)) || saysBy(line, target);
}

/** "raised $350 million", "lost $5 million": money that came or went, not a change of some sum. */
function isSpent(line: Line, target: Draft): boolean {
  for (let at = target.first - 1; at >= Math.max(0, target.first - 5); at--) {
    if (
      /^(?:raised?|raising|cut|cuts|reduced|lowered|trimmed|slashed|slashing|lifted|boosted|add|adds|added|adding|lose|loses|losing|lost|gain|gained|shed|expanded|improved)$/.test(
        line.lower(at),
      )
    )
      return true;
    if (!BETWEEN.has(line.lower(at))) return false;
  }
  return false;
}

function saysBy(line: Line, target: Draft): boolean {
  for (let at = target.first - 1; at >= target.first - 5 && at >= 0; at--)
    if (line.lower(at) === 'by') return true;
  return false;
}

function directionOf(line: Line, target: Draft): 'up' | 'down' | null {
  const level = line.lower(target.first - 1) === 'to' && line.lower(target.first - 2) !== 'up';
  for (let at = target.first - 1; !level && at >= Math.max(0, target.first - 6); at--) {
    const word = line.lower(at);
    if (word === 'up' && (line.lower(at + 1) === 'to' || GIVEN_UP.test(line.lower(at - 1)))) return null;
    if (word === 'to' && line.lower(at - 1) === 'up') {
      at--;
      continue;
    }
    if (word === 'of' && changeNounDirection(line.lower(at - 1)) === null) return null;
    if (UP.has(word)) return 'up';
    if (DOWN.has(word)) return 'down';
    if (!BETWEEN.has(word)) break;
  }
  const moved = level || target.kind === 'money' ? null : directionOfObject(line, target);
  if (moved !== null) return moved;
  return line.tokens[target.last + 1]?.kind === 'number'
    ? null
    : (PARTICLES.get(line.lower(target.last)) ?? null);
}

/** Words of an object between its verb and "by": "cut its stake in the lender by". */
const LONGEST_OBJECT = 7;

/** "Increased its share of the vote by 7.2 points": the verb stands before what it changes. */
function directionOfObject(line: Line, target: Draft): 'up' | 'down' | null {
  let by = target.first - 1;
  while (by > target.first - 5 && line.lower(by) !== 'by' && BETWEEN.has(line.lower(by))) by--;
  if (line.lower(by) !== 'by') return null;
  for (let at = by - 1; at >= Math.max(0, by - LONGEST_OBJECT); at--) {
    if (line.tokens[at]?.kind !== 'word') return null;
    const way = changeDirection(line.lower(at));
    if (way !== null) return way;
  }
  return null;
}

/** Which way a verb of change points. */
export function changeDirection(verb: string): 'up' | 'down' | null {
  return UP.has(verb) ? 'up' : DOWN.has(verb) ? 'down' : null;
}
