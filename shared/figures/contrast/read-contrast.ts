import type { Quantity } from '../quantities/quantity.ts';
import { changeDirection } from '../quantities/refiners/direction.ts';
import type { Mention } from '../reading/mentions.ts';
import { type SentenceReading, tokenAt } from '../reading/sentence-reading.ts';
import { isFraction } from '../subjects/in-unit.ts';
import { baseAfter } from './base-words.ts';
import type { Contrast } from './contrast.ts';

const MORE =
  /^(?:more|higher|greater|larger|bigger|wider|longer|taller|heavier|deeper|above|ahead|faster|dearer|clear)$/;
const LESS = /^(?:fewer|less|lower|smaller|narrower|shorter|lighter|below|behind|slower|cheaper|adrift)$/;
/** Comparatives that need no "than": the words after them are the base already. */
const PLACED = /^(?:above|below|ahead|behind|clear|adrift)$/;
const CHANGE_NOUN =
  /^(?:increase|rise|gain|jump|growth|surge|fall|drop|decline|decrease|cut|reduction|slump|hike)$/;
const BEATS =
  /^(?:beat|beats|beating|beaten|defeated|defeats|defeating|edged|edges|led|leads|leading|trailed|trails|trailing|outpolled|pipped|outscored|ousted|won|wins|winning|lost|loses)$/;
const GAP = /^(?:margin|lead|gap|difference|edge)$/;
const SIZES = /^(?:size|number|level|rate|total|figure|amount|length|height|width|area|value|population)$/;
const LEVELS = /^(?:level|size|total|value|number|strength|rate)$/;

/**
 * How the words around a quantity make it the difference of two values ("84 more than last year", "fell by a fifth",
 * "beat X by 12 votes") or their ratio ("twice as many as X", "doubled since 2015"); null where they do not.
 */
export function readContrast(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.value === null || !CONTRASTED_KINDS.has(quantity.kind)) return null;
  return (
    readRatio(sentence, quantity, mentions) ??
    readComparison(sentence, quantity, mentions) ??
    readGap(sentence, quantity, mentions) ??
    readChange(sentence, quantity, mentions) ??
    readIncrement(sentence, quantity) ??
    readShare(sentence, quantity)
  );
}

const CONTRASTED_KINDS = new Set(['amount', 'money', 'percent', 'points', 'measure', 'multiple', 'duration']);

/** "twice as many as", "three times the 2015 figure", "doubled", "half the size of", "a third of its level". */
function readRatio(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  const fraction = isFraction(quantity);
  if (quantity.kind !== 'multiple' && !fraction) return null;
  const after = tokenAt(sentence, quantity.end);
  const word = (place: number) => sentence.tokens[after + place]?.lower ?? '';
  const of = word(0) === 'of' ? 1 : 0;
  const asMany = word(0) === 'as' && word(1) !== 'a' && word(1) !== 'part';
  const ofLevel =
    /^(?:its|their|his|her|the|what)$/.test(word(of)) &&
    (SIZES.test(word(of + 1)) || LEVELS.test(word(of + 2)));
  const verb = /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)\p{L}+$/u.test(quantity.text.toLowerCase());
  const dated = /^(?:the|last|its)$/.test(word(0)) && quantity.kind === 'multiple';
  const comparative = quantity.kind === 'multiple' && (MORE.test(word(0)) || LESS.test(word(0)));
  if (!asMany && !ofLevel && !verb && !dated && !comparative) return null;
  if (fraction && !asMany && !ofLevel) return null;
  const stated = statedBase(sentence, quantity, after);
  if (stated !== null)
    return {
      measure: 'ratio',
      base: { kind: 'stated', value: stated },
      baseFrom: quantity.end,
      direction: null,
      certain: true,
      onlyIfRight: false,
    };
  return {
    measure: 'ratio',
    ...baseAfter(sentence, quantity, after, mentions),
    direction: null,
    certain: true,
    onlyIfRight: false,
  };
}

/** "double the five that signed it": a count of its own right behind. */
function statedBase(sentence: SentenceReading, quantity: Quantity, after: number): number | null {
  if (!/^(?:the|its|their)$/.test(sentence.tokens[after]?.lower ?? '')) return null;
  const other = sentence.quantities.find(
    (one) => tokenAt(sentence, one.start) === after + 1 && one.kind !== 'date' && one.kind !== 'ordinal',
  );
  return other === undefined || other === quantity ? null : other.value;
}

/** How far behind the number the comparative may stand: "84 more offences", "15 seats fewer". */
const COMPARATIVE_REACH = 3;

/** "84 more offences than in the previous year", "28% below the total of 2023", "a half larger than X". */
function readComparison(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind === 'multiple') return null;
  const after = tokenAt(sentence, quantity.end);
  for (let place = after; place < after + COMPARATIVE_REACH; place += 1) {
    const token = sentence.tokens[place];
    if (token === undefined || token.kind !== 'word' || STOPS_COMPARISON.test(token.lower)) return null;
    const direction = MORE.test(token.lower) ? 'up' : LESS.test(token.lower) ? 'down' : null;
    if (direction === null) continue;
    if (sentence.tokens[place - 1]?.lower === 'or') return null;
    const found = baseAfter(sentence, quantity, place + 1, mentions);
    const says = PLACED.test(token.lower) || thanFollows(sentence, place + 1);
    const isShare = quantity.kind === 'percent' || quantity.kind === 'points';
    if (!says && !(isShare && token.lower !== 'ahead')) return null;
    if (PLACED.test(token.lower) && !isShare && found.base.kind !== 'entity') return null;
    return { measure: 'difference', ...found, direction, certain: true, onlyIfRight: false };
  }
  return null;
}

const STOPS_COMPARISON =
  /^(?:of|in|on|at|by|to|for|is|was|are|were|and|or|from|than|that|who|which|up|down)$/;

function thanFollows(sentence: SentenceReading, from: number): boolean {
  for (let place = from; place < from + 9; place += 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (word === 'than') return true;
    if (word === '' || /^[,;:]$/.test(word)) return false;
  }
  return false;
}

/** "beat X by 3,223 votes", "trailed it by more than eight points", "a margin of 14". */
function readGap(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind !== 'amount' && quantity.kind !== 'points' && quantity.kind !== 'percent') return null;
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const link = sentence.tokens[at - 1]?.lower ?? '';
  const noun = sentence.tokens[at - 2]?.lower ?? '';
  const ofGap = link === 'of' && GAP.test(noun);
  if (isResult(sentence, quantity)) return null;
  if (!ofGap && !(link === 'by' && contestBefore(sentence, at))) return null;
  const found = baseAfter(sentence, quantity, tokenAt(sentence, quantity.end), mentions);
  const mention = found.base.kind === 'entity' ? found.base.mention : null;
  return {
    measure: 'difference',
    base: { kind: 'entity', mention },
    baseFrom: found.base.kind === 'entity' ? found.baseFrom : sentence.end,
    direction: null,
    certain: !ofGap,
    onlyIfRight: false,
  };
}

/** "by 37 votes to 25": both sides of a result, and not how far they are apart. */
function isResult(sentence: SentenceReading, quantity: Quantity): boolean {
  const from = tokenAt(sentence, quantity.end);
  const to = sentence.tokens
    .slice(from, from + 3)
    .findIndex((token) => token.lower === 'to' || token.text === '-');
  return to >= 0 && sentence.tokens[from + to + 1]?.kind === 'number';
}

const CONTEST_REACH = 14;

function contestBefore(sentence: SentenceReading, at: number): boolean {
  for (let place = at - 2; place >= Math.max(0, at - CONTEST_REACH); place -= 1) {
    const word = sentence.tokens[place]?.lower ?? '';
    if (/^(?:;|:|and|but|while)$/.test(word)) return false;
    if (BEATS.test(word)) return true;
    if (changeDirection(word) !== null) return false;
  }
  return false;
}

/** "rose 3 points", "fell by a fifth", "an increase of 8.4 per cent on the year before", "a 5% fall". */
function readChange(
  sentence: SentenceReading,
  quantity: Quantity,
  mentions: readonly Mention[],
): Contrast | null {
  if (quantity.kind === 'multiple' || quantity.kind === 'duration') return null;
  const direction =
    quantity.direction ?? directionOfNoun(sentence, quantity) ?? directionBeforeBy(sentence, quantity);
  if (direction === null && !isMovedByPoints(sentence, quantity)) return null;
  const after = tokenAt(sentence, quantity.end);
  const found = baseAfter(sentence, quantity, after, mentions);
  const base =
    found.base.kind === 'entity'
      ? { base: { kind: 'time', when: 'open' } as const, baseFrom: sentence.end }
      : found;
  return {
    measure: 'difference',
    ...base,
    direction,
    certain: saysBy(sentence, quantity),
    onlyIfRight: false,
  };
}

function saysBy(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  return sentence.tokens[at - 1]?.lower === 'by';
}

const CHANGE_NOUNS = /^(?:increases|rises|gains|falls|cuts|reductions|hikes)$/;
const FALLS = /^(?:falls?|drop|decline|decrease|cuts?|reductions?|slump)$/;

/** How far before "by" the verb may stand: "went up in January by 40 crowns". */
const BY_REACH = 8;

function directionBeforeBy(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  if (!saysBy(sentence, quantity)) return null;
  for (let place = at - 2; place >= Math.max(0, at - BY_REACH); place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || token.kind === 'mark') return null;
    const direction = changeDirection(token.lower);
    if (direction !== null) return direction;
  }
  return null;
}

const ADDS =
  /^(?:added|adds|adding|confirmed|opened|opening|gained|created|admitted|hired|built|made|bought|acquired)$/;
const TAKES = /^(?:closed|closing|lost|shed|cut|axed|shut|scrapped|abolished|sold|retired)$/;

/** "closed 36 branches", "four new provinces": how many came or went, which may be all that changed since before. */
function readIncrement(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  if (quantity.kind !== 'amount' || (quantity.value ?? 0) < 3) return null;
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const before = sentence.tokens.slice(Math.max(0, at - 3), at).map((token) => token.lower);
  const isNew = sentence.tokens[tokenAt(sentence, quantity.end)]?.lower === 'new';
  const direction = before.some((word) => TAKES.test(word))
    ? 'down'
    : isNew || before.some((word) => ADDS.test(word))
      ? 'up'
      : null;
  if (direction === null) return null;
  const base = { kind: 'time', when: 'previous' } as const;
  return {
    measure: 'difference',
    base,
    baseFrom: sentence.end,
    direction,
    certain: false,
    onlyIfRight: true,
  };
}

/** "lifted its rate by a quarter point": points by which a share moved, whatever the verb. */
function isMovedByPoints(sentence: SentenceReading, quantity: Quantity): boolean {
  return quantity.kind === 'points' && saysBy(sentence, quantity);
}

/** "more than half of the deaths", "42% of its beds". */
function readShare(sentence: SentenceReading, quantity: Quantity): Contrast | null {
  if (quantity.kind !== 'percent' || sentence.tokens[tokenAt(sentence, quantity.end)]?.lower !== 'of')
    return null;
  return {
    measure: 'ratio',
    base: { kind: 'whole' },
    baseFrom: sentence.end,
    direction: null,
    certain: false,
    onlyIfRight: true,
  };
}

/** "an increase of 8 per cent", "a quarter-point cut". */
function directionOfNoun(sentence: SentenceReading, quantity: Quantity): 'up' | 'down' | null {
  const at = tokenAt(sentence, quantity.comparatorSpan?.start ?? quantity.start);
  const after = tokenAt(sentence, quantity.end);
  const before = sentence.tokens[at - 1]?.lower === 'of' ? (sentence.tokens[at - 2]?.lower ?? '') : '';
  if (sentence.tokens[after]?.lower === 'of' && CHANGE_NOUNS.test(sentence.tokens[after + 1]?.lower ?? ''))
    return FALLS.test(sentence.tokens[after + 1]?.lower ?? '') ? 'down' : 'up';
  const isCounted = quantity.kind === 'amount' || quantity.kind === 'measure';
  const behind = isCounted ? [] : sentence.tokens.slice(after, after + 2).map((token) => token.lower);
  for (const word of [before, ...behind]) if (CHANGE_NOUN.test(word)) return FALLS.test(word) ? 'down' : 'up';
  return null;
}
