import { type Token, tokenize } from '../../../article/tokens.ts';
import { pluralNames, UNITS, type Unit } from './unit-table.ts';

/** A unit as it stands in the text, up to token `last` (exclusive). */
export interface UnitReading {
  readonly last: number;
  readonly unit: Unit;
  /** Written as a symbol or abbreviation, as against a name. */
  readonly short: boolean;
}

interface Spelling {
  readonly parts: readonly string[];
  readonly exact: boolean;
  readonly unit: Unit;
}

/** Abbreviations that are words or initials elsewhere: they count as units only straight after digits. */
const NEED_DIGITS = new Set([
  'm',
  'g',
  't',
  'l',
  'L',
  'W',
  'V',
  'ha',
  'mi',
  'st',
  'ct',
  'cc',
  'PS',
  'MP',
  'mp',
  'rad',
  'kt',
  'fps',
  'gal',
  '°',
  'º',
  'nm',
  'cl',
  'mb',
  'Mt',
  'Gt',
  'C',
  'F',
]);

const SPELLINGS = indexSpellings();

/** The unit whose name or abbreviation starts at token `at`, the longest spelling first; null if there is none. */
export function readUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const afterDigits = tokens[at - 1]?.kind === 'number';
  for (const spelling of SPELLINGS.get(token.lower) ?? []) {
    const last = endOfMatch(tokens, at, spelling);
    if (last !== null && (afterDigits || !spelling.exact || !NEED_DIGITS.has(spelling.parts.join(''))))
      return { last, unit: spelling.unit, short: spelling.exact };
  }
  return null;
}

/** The worth of a canonical unit in the base unit of its kind; null for one that is not in the table. */
export function unitFactor(canonical: string): number | null {
  return FACTORS.get(canonical) ?? null;
}

const FACTORS: ReadonlyMap<string, number> = new Map(UNITS.map((unit) => [unit.canonical, unit.factor]));

/** One past the spelling's last token, or null; the words of a name may be hyphened ("square-kilometre"). */
function endOfMatch(tokens: readonly Token[], at: number, spelling: Spelling): number | null {
  let place = at;
  for (const [index, part] of spelling.parts.entries()) {
    if (index > 0 && !spelling.exact && part !== '-' && isHyphen(tokens, place)) place += 1;
    const token = tokens[place];
    if (token === undefined || (spelling.exact ? token.text : token.lower) !== part) return null;
    if (spelling.exact && index > 0 && tokens[place - 1]?.end !== token.start) return null;
    place += 1;
  }
  return continues(tokens, place, spelling) ? null : place;
}

function isHyphen(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  return (
    token?.text === '-' && token.start === tokens[place - 1]?.end && token.end === tokens[place + 1]?.start
  );
}

/** "m2" is not "m": an abbreviation must not run on into digits or letters. */
function continues(tokens: readonly Token[], last: number, spelling: Spelling): boolean {
  const [end, next, after] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (spelling.exact && next?.text === '-' && next.start === end?.end && after?.kind === 'number')
    return after.start === next.end;
  return (
    spelling.exact &&
    next !== undefined &&
    next.start === end?.end &&
    (next.kind !== 'mark' || next.text === '&')
  );
}

function indexSpellings(): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  const add = (name: string, unit: Unit, exact: boolean) => {
    const tokens = tokenize(name);
    const parts = tokens.map((token) => (exact ? token.text : token.lower));
    const first = tokens[0]?.lower ?? '';
    index.set(first, [...(index.get(first) ?? []), { parts, exact, unit }]);
  };
  for (const unit of UNITS) {
    for (const abbreviation of unit.abbreviations) add(abbreviation, unit, true);
    for (const name of unit.names) for (const form of [name, ...pluralNames(name)]) add(form, unit, false);
  }
  for (const spellings of index.values()) spellings.sort((a, b) => b.parts.length - a.parts.length);
  return index;
}
