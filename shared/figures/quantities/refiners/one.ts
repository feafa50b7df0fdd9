import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import { PAST_VERB } from './function-words.ts';

/** Before "one", these make a pronoun of it. */
const BEFORE_PRONOUN = new Set(
  'this that which the any every each no another only first last new next previous other current right wrong main big small'.split(
    ' ',
  ),
);
/** "at one house", "of one school", "with one voice": which one does not matter. */
const BEFORE_SOME_ONE = new Set(['at', 'of', 'with', 'in', 'on', 'as', 'among', 'like']);
/** What one of many does in a report: "one veteran said". */
const SPEAKS =
  /^(?:said|says|say|told|tells|thinks|thought|believes|believed|joked|recalled|predicts|predicted|reckons|reckoned|remembers|remembered|found|finds|suggests|suggested|estimates|estimated|complained|warned|argued|put|puts|asked|wrote|called|described|noted|added)$/;
/** Words after "one" among which the verb is looked for. */
const REACH = 5;

/**
 * "one of", "the one", "no one", "one veteran said", "at one school", "one director after another": one among others,
 * where nothing is counted. "One person died", "won one seat" and "only one bridge" do count.
 */
export function isUncountedOne(line: Line, target: Draft): boolean {
  if (target.kind !== 'amount' || target.value !== 1 || target.last - target.first > 1) return false;
  if (line.lower(target.first) !== 'one') return false;
  return isPronoun(line, target) || (target.comparatorSpan === null && isSomeOne(line, target));
}

function isPronoun(line: Line, target: Draft): boolean {
  const [before, next] = [line.lower(target.first - 1), line.lower(target.last)];
  if (BEFORE_PRONOUN.has(before) || /['’]s$/.test(line.tokens[target.last]?.lower ?? '')) return true;
  return target.head === null || /^(?:of|['’]|day|thing|way)$/.test(next) || PAST_VERB.test(next);
}

function isSomeOne(line: Line, target: Draft): boolean {
  if (BEFORE_SOME_ONE.has(line.lower(target.first - 1))) return true;
  for (let at = target.last; at < target.last + REACH; at++) {
    const word = line.lower(at);
    if (/^[.,;:]$/.test(word)) return false;
    if (SPEAKS.test(word) || (word === 'after' && line.lower(at + 1) === 'another')) return true;
  }
  return false;
}
