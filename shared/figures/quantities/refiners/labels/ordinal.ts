import type { Draft } from '../../draft.ts';
import type { Line } from '../../line.ts';
import { startsSentence } from './name.ts';

/** Ordinals that are names before these: "the 22nd amendment", "Fifth Avenue". */
const NAMED_BY_ORDINAL = new Set(
  'amendment district congressional parliament congress avenue street fleet army division brigade circuit republic estate reich century floor grader graders minute place placed gear degree world party person'.split(
    ' ',
  ),
);

/** No third world: these are counted. */
const COUNTED_OF_THE_WORLD = /^(?:records?|titles?|crowns?|championships?)$/;

/** "The 14th world record", "her third World Cup title"; but "the Second World War". */
function isOfTheWorld(line: Line, at: number): boolean {
  const word = line.tokens[at]?.text ?? '';
  return COUNTED_OF_THE_WORLD.test(word) || /^(?:Cup|Series|Championships?|Expo|Fair|Games)$/.test(word);
}

/** "third countries", "the rights of third parties": in law, those outside an agreement; only the plural is surely that. */
const OUTSIDERS = new Set(['countries', 'states', 'parties', 'nations']);

/** "the 22nd amendment", "Fifth Avenue", "third countries": an ordinal that names instead of counting. */
export function namesByOrdinal(line: Line, target: Draft): boolean {
  const next = line.tokens[target.last];
  if (next === undefined) return false;
  const at = next.text === '-' ? target.last + 1 : target.last;
  if (OUTSIDERS.has(line.lower(at))) return true;
  if (NAMED_BY_ORDINAL.has(line.lower(at)) && !isOfTheWorld(line, at + 1)) return true;
  const capital = /^\p{Lu}/u.test(line.tokens[target.first]?.text ?? '') && !target.digits;
  return capital && !startsSentence(line, target.first) && /^\p{Lu}/u.test(next.text);
}
