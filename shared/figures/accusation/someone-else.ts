import type { Span } from '../../article/span.ts';
import type { Token } from '../../article/tokens.ts';
import type { PlannedFigure } from '../plan.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { placeBeforeAgent } from '../reading/agent.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { STOP_WORDS } from '../reading/stop-words.ts';
import { opensWithPerson } from '../subjects/persons.ts';
import { bringsStranger } from '../subjects/strangers.ts';

const RELATIVES = new Set(['which', 'who', 'whose', 'where']);
const FINITE =
  /^(?:is|was|were|are|has|have|had|will|would|can|could|does|did|took|won|lost|held|said|paid|cut|set|put|met|ran|led|bought|sold|built|made|gave|got|kept|left|owns|owned|\p{Ll}{2,}ed)$/u;
const MONTHS =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Eve|Day)$/;

/**
 * Whether a name the reference does not know stands between the thing and the number and does or has what the number
 * says: "OWT met the Ander League, which has 24 members", "in OWT's hall the Orchard Party took 41 seats".
 */
export function isSomeoneElses(
  sentence: SentenceReading,
  quantity: Quantity,
  mention: Mention,
  known: readonly Mention[],
): boolean {
  const at = tokenAt(sentence, quantity.start);
  const { tokens } = sentence;
  for (let place = at - 1; place >= endOfName(sentence, mention); place -= 1) {
    const token = tokens[place] as Token;
    if (token.text === ';') return false;
    if (!isName(token) || known.some((one) => one.firstToken <= place && one.lastToken > place)) continue;
    if (isWhereItIs(tokens.slice(endOfName(sentence, mention), place))) continue;
    const next = tokens[place + 1];
    const afterComma = next?.text === ',' ? tokens[place + 2] : undefined;
    if (next !== undefined && FINITE.test(next.text)) return true;
    if (afterComma !== undefined && RELATIVES.has(afterComma.lower)) return true;
  }
  return false;
}

/**
 * "The fever in western Cordony killed", "the strike of 400 dockers near Busk ended", "the party of Ada Orrin took",
 * "the viaduct, in Cordony, which rises": between the thing and the name stand only prepositions and what narrows it, so that the verb behind is the thing's.
 */
function isWhereItIs(between: readonly Token[]): boolean {
  const [first, ...rest] = between[0]?.text === ',' ? between.slice(1) : between;
  return (
    first !== undefined &&
    /^(?:in|at|near|off|of|by|with|against|for|from)$/.test(first.lower) &&
    rest.every((token) => token.kind !== 'mark' && !FINITE.test(token.text) && !RELATIVES.has(token.lower))
  );
}

/** "The 90-seat Diet" beside "the Senate": the number is hyphened to a name that is not the thing's. */
export function countsAnother(sentence: SentenceReading, quantity: Quantity, mention: Mention): boolean {
  const at = tokenAt(sentence, quantity.end);
  if (sentence.tokens[at]?.text !== '-' || sentence.tokens[at + 1]?.kind !== 'word') return false;
  const name = sentence.tokens[at + 2];
  if (name === undefined || !isName(name)) return false;
  return mention.firstToken > at + 2 || mention.lastToken <= at + 2;
}

/**
 * Whether the sentence brings in a name before the number that is not among what is `known`, past its first word. "The
 * Swede" that opens it is the person named before; who did what is dated ("opened by Ada Orrin in 1894") is no other.
 */
export function namesStranger(
  sentence: SentenceReading,
  quantity: Quantity,
  known: readonly Span[],
): boolean {
  const start = tokenAt(sentence, quantity.start);
  const at = quantity.date === null ? start : placeBeforeAgent(sentence, start);
  const first = opensWithPerson(sentence) ? sentence.tokens.findIndex(({ kind }) => kind !== 'mark') + 1 : 0;
  return sentence.tokens.some(
    (token, place) =>
      place > first &&
      place < at &&
      isName(token) &&
      !known.some((one) => one.start <= token.start && one.end >= token.end),
  );
}

/**
 * "In 1982 she joined the Brask Council. She stayed there for 14 years": what is told of "there" is told of what the
 * sentence before brought in, which the reference does not know.
 */
export function isThereOfAnother({ sentence, quantity, article }: PlannedFigure): boolean {
  const before = article.sentences[sentence.index - 1];
  if (before === undefined) return false;
  const at = tokenAt(sentence, quantity.start);
  const isThere = sentence.tokens.some(
    (token, place) =>
      place < at && token.lower === 'there' && !IS.test(sentence.tokens[place + 1]?.lower ?? ''),
  );
  return isThere && bringsStranger(before, article.mentions[before.index] ?? []);
}

const IS = /^(?:is|are|was|were|has|have|had|will|would|may|might|can|could|remain|remains|remained)$/;

/** One past the name: a word with a capital right behind what is known ("Orrin" of "Ada Orrin") belongs to it. */
function endOfName({ tokens }: SentenceReading, { lastToken }: Mention): number {
  let end = lastToken;
  while (tokens[end] !== undefined && isName(tokens[end] as Token)) end += 1;
  return end;
}

function isName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    !MONTHS.test(token.text) &&
    !STOP_WORDS.has(token.lower)
  );
}
