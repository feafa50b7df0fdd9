import { TOPIC_WORDS } from './lexicon/topic.ts';
import type { Word } from './words.ts';

/** What a word's surroundings do to whatever it says: by sense and by strength. */
export interface WordContext {
  /** A negation reaches the word. */
  readonly negated: boolean;
  /** Someone prevents or reduces it: of a danger, good news. */
  readonly averted: boolean;
  /** Someone fights it or stands against it. */
  readonly opposed: boolean;
  /** Product of hedge, booster, condition, question and contrast; 1 where nothing bears on the word. */
  readonly strength: number;
}

/** How much each kind of surroundings leaves of a word's weight. */
export const STRENGTHS = {
  hedged: 0.8,
  boosted: 1.3,
  conditional: 0.5,
  asked: 0.6,
  conceded: 0.55,
  beforeBut: 0.75,
  afterBut: 1.15,
  topic: 0.35,
} as const;

const NEGATION_REACH = 4;
const AVERSION_REACH = 5;
const HEDGE_REACH = 5;
const BOOSTER_REACH = 2;

const NEGATORS = wordSet(
  'not no never without nor neither hardly barely scarcely none nobody nothing cannot',
);
/** After these words a negator negates nothing: "not only", "no doubt", "no matter", "not just", "no longer". */
const HARMLESS_AFTER_NEGATOR = wordSet('only doubt matter just merely simply less more wonder but');
const AVERTERS = wordSet(
  `prevent prevents preventing prevented avoid avoids avoiding avoided avert averts averted reduce reduces reducing
  reduced reduction eliminate eliminates eliminating mitigate mitigating alleviate alleviating overcome overcoming
  minimize minimizing minimise minimising ease easing resolve resolving defuse escape solve solving fewer less allay
  allaying remove removing`,
);
const OPPOSERS = wordSet(
  `tackle tackling combat combating combatting curb curbing end ending stop stopping fight fighting against protect
  protects protecting address addressing despite`,
);
const HEDGES = wordSet(
  'may might could perhaps possibly probably maybe seems seem seemed appears appear appeared likely somewhat slightly almost',
);
const BOOSTERS = wordSet(
  `very extremely deeply absolutely totally completely really highly truly utterly entirely incredibly enormously hugely
  most so too quite particularly especially seriously severely profoundly strongly clearly much`,
);
const CONDITIONS = wordSet('if unless whether provided');
const CONCESSIONS = wordSet('while although though despite notwithstanding whereas');
const CONTRASTS = wordSet('but however yet nevertheless nonetheless instead');
/** Words that make a topic word a judgement: "this is a disaster", "such violence", "a real risk". */
const PREDICATORS = wordSet(
  'is are was were be been being become becomes became such real this great greatest biggest worst total complete',
);
const PREDICATION_REACH = 3;
const SENTENCE_ENDS = wordSet('. ! ?');

/** The context of every word, in order. One pass forwards for reach, one backwards for what the sentence ends in. */
export function readContext(words: readonly Word[]): WordContext[] {
  const contexts: WordContext[] = [];
  let negation = 0;
  let aversion = 0;
  let opposition = 0;
  let hedge = 0;
  let boost = 0;
  let predication = 0;
  let condition = false;
  let concession = false;
  const ahead = readAhead(words);
  let contrasted = false;
  for (let at = 0; at < words.length; at++) {
    const { lower, mark } = words[at] as Word;
    if (mark) {
      negation = aversion = opposition = hedge = boost = predication = 0;
      condition = concession = false;
      if (SENTENCE_ENDS.has(lower)) contrasted = false;
    } else if (CONTRASTS.has(lower)) {
      contrasted = true;
      negation = aversion = opposition = 0;
      condition = concession = false;
    }
    const { asked, contrastAhead } = ahead[at] as SentenceAhead;
    contexts.push({
      negated: negation > 0,
      averted: aversion > 0,
      opposed: opposition > 0,
      strength:
        (hedge > 0 ? STRENGTHS.hedged : 1) *
        (boost > 0 ? STRENGTHS.boosted : 1) *
        (condition ? STRENGTHS.conditional : 1) *
        (concession ? STRENGTHS.conceded : 1) *
        (asked ? STRENGTHS.asked : 1) *
        (TOPIC_WORDS.has(lower) && predication <= 0 ? STRENGTHS.topic : 1) *
        (contrasted ? STRENGTHS.afterBut : contrastAhead ? STRENGTHS.beforeBut : 1),
    });
    negation--;
    aversion--;
    opposition--;
    hedge--;
    boost--;
    predication--;
    if (PREDICATORS.has(lower)) predication = PREDICATION_REACH;
    if (NEGATORS.has(lower) && !HARMLESS_AFTER_NEGATOR.has(words[at + 1]?.lower ?? ''))
      negation = NEGATION_REACH;
    else if (AVERTERS.has(lower)) aversion = AVERSION_REACH;
    else if (OPPOSERS.has(lower)) opposition = AVERSION_REACH;
    else if (HEDGES.has(lower)) hedge = HEDGE_REACH;
    else if (BOOSTERS.has(lower)) boost = BOOSTER_REACH;
    else if (CONDITIONS.has(lower)) condition = true;
    else if (CONCESSIONS.has(lower)) concession = true;
  }
  return contexts;
}

interface SentenceAhead {
  readonly asked: boolean;
  readonly contrastAhead: boolean;
}

function readAhead(words: readonly Word[]): SentenceAhead[] {
  const ahead: SentenceAhead[] = new Array(words.length);
  let asked = false;
  let contrastAhead = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const { lower } = words[at] as Word;
    if (SENTENCE_ENDS.has(lower)) {
      asked = lower === '?';
      contrastAhead = false;
    }
    ahead[at] = { asked, contrastAhead };
    if (CONTRASTS.has(lower)) contrastAhead = true;
  }
  return ahead;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
