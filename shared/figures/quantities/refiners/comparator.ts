import { COMPARATOR_RULES, DEGREE_WORDS } from '../../comparators.ts';
import type { Comparator } from '../../figure.ts';
import { type Draft, spanOf } from '../draft.ts';
import type { Line } from '../line.ts';

interface Phrase {
  readonly words: readonly string[];
  readonly comparator: Comparator;
}

const BEFORE = phrases('before', (words) => words.at(-1) as string);
const AFTER = phrases('after', (words) => words[0] as string);

/** May stand between a comparator and its number: "more than another 30", "nearly an additional 5". */
const FILLERS = new Set(['another', 'additional', 'a', 'an', 'further', 'extra']);
/** "over", "under" and "above" before these kinds compare; before a date or an ordinal they do not. */
const NOT_COMPARED = new Set(['date', 'time', 'ordinal']);
/** Before "over", these make it "more than"; elsewhere "over two years" is a stretch of time. */
const BEFORE_OVER = new Set(
  'for well just of in is was were are been took take takes taken lasted lasting last now to at and with by little slightly has have had after only earned made cost costs worth paid'.split(
    ' ',
  ),
);

/** Reads "more than", "nearly", "or so" and the like around each quantity. */
export function findComparators(line: Line, drafts: Draft[]): Draft[] {
  for (const target of drafts) {
    if (NOT_COMPARED.has(target.kind) || target.role === 'label') continue;
    const found = before(line, target) ?? after(line, target) ?? within(line, target);
    if (found === null) continue;
    target.comparator = found.comparator;
    target.comparatorSpan = spanOf(line, found.first, found.last);
  }
  return drafts;
}

interface FoundComparator {
  readonly comparator: Comparator;
  readonly first: number;
  readonly last: number;
}

function before(line: Line, target: Draft): FoundComparator | null {
  let last = target.first;
  while (FILLERS.has(line.lower(last - 1)) && target.first - last < 2) last--;
  if (line.lower(last - 1) === 'of' && /^(?:total|average)$/.test(line.lower(last - 2))) last -= 2;
  if (/^(?:a|an)$/.test(line.lower(last - 1)) && last < target.first) last--;
  for (const end of new Set([target.first, last])) {
    const found = endingAt(line, end);
    if (found !== null) return isStretch(line, target, found) ? null : found;
  }
  return null;
}

function endingAt(line: Line, last: number): FoundComparator | null {
  for (const { words, comparator } of BEFORE.get(line.lower(last - 1)) ?? []) {
    const start = last - words.length;
    if (start < 0 || !words.every((word, index) => line.lower(start + index) === word)) continue;
    const first = DEGREE_WORDS.has(line.lower(start - 1)) ? start - 1 : start;
    if (
      words[0] === 'top' &&
      !/^(?:will|would|could|to|may|might|should|can|and)$/.test(line.lower(first - 1))
    )
      continue;
    if (isPlace(line, first, last) || isPartOfVerb(line, first, last)) continue;
    if (isNegated(line, first)) return { comparator: negated(comparator), first: first - 1, last };
    return { comparator, first, last };
  }
  return null;
}

/** "from under eight metres of mud", "buried under two feet of snow": where it lay, no comparison. */
function isPlace(line: Line, first: number, last: number): boolean {
  return (
    last - first === 1 &&
    line.lower(first) === 'under' &&
    /^(?:from|buried|trapped|hidden|lay|lies|lie|lying|submerged|crushed|stuck|sits|sat)$/.test(
      line.lower(first - 1),
    )
  );
}

const TAKES_OVER = new Set(
  `hand hands handed handing turn turns turned turning sign signs signed signing preside presides presided presiding
tower towers towered towering quarrelled argued argue fought fight hung hangs watch watches watched`.split(
    /\s+/,
  ),
);

const GOES_UP = new Set(
  `go goes going gone went move moves moved moving push pushes pushed edge edges edged creep creeps crept inch inches
inched tick ticks ticked nudge nudged jump jumps jumped shoot shoots shot bump bumped`.split(/\s+/),
);

/** "handed over 766 letters", "presided over 12 trials", "went up to €12": words of the verb, no comparison. */
function isPartOfVerb(line: Line, first: number, last: number): boolean {
  const verb = line.lower(first - 1);
  if (last - first === 2) return line.lower(first) === 'up' && GOES_UP.has(verb);
  return last - first === 1 && line.lower(first) === 'over' && TAKES_OVER.has(verb);
}

/** "no more than" is a phrase of its own; "not over 30" and "not above" turn the comparator round. */
function isNegated(line: Line, first: number): boolean {
  return /^(?:not|never)$/.test(line.lower(first - 1));
}

function negated(comparator: Comparator): Comparator {
  return comparator === 'more than' ? 'at most' : comparator === 'less than' ? 'at least' : comparator;
}

/** "spread over two years", "talks over the past 30 days": time spent, no comparison. */
function isStretch(line: Line, target: Draft, found: FoundComparator): boolean {
  if (target.unitKind !== 'time' || target.kind === 'age') return false;
  const word = line.lower(found.last - 1);
  if (found.last - found.first > 1 || word !== 'over') return false;
  return !BEFORE_OVER.has(line.lower(found.first - 1)) && found.first > 0;
}

function after(line: Line, target: Draft): FoundComparator | null {
  for (const { words, comparator } of AFTER.get(line.lower(target.last)) ?? []) {
    if (!words.every((word, index) => line.lower(target.last + index) === word)) continue;
    const glued = /^[-+]$/.test(words[0] as string);
    if (glued && !line.glued(target.last - 1)) continue;
    if (words[0] === 'plus' && !line.glued(target.last - 1)) continue;
    return { comparator, first: target.last, last: target.last + words.length };
  }
  return null;
}

/** "15-plus years", "30-odd years": between the number and its unit. */
function within(line: Line, target: Draft): FoundComparator | null {
  for (let at = target.first + 1; at < target.last - 1; at++) {
    if (line.lower(at) === 'plus') return { comparator: 'at least', first: at, last: at + 1 };
    if (line.lower(at) === 'odd') return { comparator: 'about', first: at, last: at + 1 };
  }
  return null;
}

function phrases(
  where: 'before' | 'after',
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const rule of COMPARATOR_RULES)
    for (const phrase of rule[where]) {
      const words = phrase.split(' ');
      index.set(key(words), [...(index.get(key(words)) ?? []), { words, comparator: rule.comparator }]);
    }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
