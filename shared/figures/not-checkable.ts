import type { Quantity } from './quantities/quantity.ts';
import { type SentenceReading, tokenAt } from './reading/sentence-reading.ts';

/** Why a figure makes no claim of fact. */
export type NotCheckable = 'forecast' | 'condition' | 'hope' | 'illustration';

const FORECAST = new Set(
  `expect expects expected expecting forecast forecasts forecasting predict predicts predicted predicting project projects
projected projecting projection estimate-for see sees anticipate anticipates anticipated likely poised set bound due will
'll shall could may might would outlook prediction predictions projections`.split(/\s+/),
);
const HOPE = new Set(
  `hope hopes hoped hoping aim aims aimed aiming plan plans planned planning intend intends intended want wants wanted
wish wishes target targets targeting targeted seek seeks seeking pledge pledges pledged vow vows vowed promise promises
promised propose proposes proposed proposing proposal dream dreams goal goals ambition urge urges urged demand demands
demanded call calls called`.split(/\s+/),
);
const CONDITION = new Set([
  'if',
  'were',
  'unless',
  'suppose',
  'supposing',
  'assuming',
  'imagine',
  'provided',
]);
/** Words after which a forecast no longer governs what follows. */
const ENDS_SCOPE = new Set([
  ';',
  ':',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'since',
  'because',
  'after',
  'which',
  'who',
  'where',
  'when',
]);
/** What a noun phrase that takes its number for granted starts with: "all six members", "each of the 54 countries". */
const PRESUPPOSING = new Set([
  'the',
  'all',
  'each',
  'every',
  'its',
  'their',
  'his',
  'her',
  'our',
  'these',
  'those',
  'both',
]);
const LOAN_NOUNS = new Set([
  'mortgage',
  'loan',
  'house',
  'home',
  'flat',
  'salary',
  'income',
  'saver',
  'family',
  'household',
  'worker',
  'earner',
  'basket',
  'bill',
  'car',
  'investment',
  'deposit',
  'pension',
]);

/**
 * Whether the sentence only forecasts, hopes for, supposes or illustrates the figure; null where it claims it. A word
 * of that kind governs what follows it in its clause, save a noun phrase that takes its number for granted.
 */
export function notCheckable(sentence: SentenceReading, quantity: Quantity): NotCheckable | null {
  if (isIllustration(sentence, quantity)) return 'illustration';
  if (presupposes(sentence, quantity)) return null;
  return supposed(sentence, quantity) ?? governed(sentence, quantity);
}

function governed(sentence: SentenceReading, quantity: Quantity): NotCheckable | null {
  const at = tokenAt(sentence, quantity.start);
  for (let place = at - 1; place >= 0; place -= 1) {
    const token = sentence.tokens[place];
    if (token === undefined || endsScope(sentence, place)) return null;
    if (HOPE.has(token.lower)) return isNoun(sentence, place) ? null : 'hope';
    if (FORECAST.has(token.lower) && !isNoun(sentence, place)) return 'forecast';
  }
  return null;
}

/** A comma ends the scope unless what follows only inserts something or goes on with the list. */
function endsScope(sentence: SentenceReading, place: number): boolean {
  const token = sentence.tokens[place];
  if (token === undefined) return true;
  if (ENDS_SCOPE.has(token.lower)) return true;
  return false;
}

/** "Set" in "a set of", "may" in "in May", "will" in "his will", "calls" in "phone calls" govern nothing. */
function isNoun(sentence: SentenceReading, place: number): boolean {
  const token = sentence.tokens[place];
  const before = sentence.tokens[place - 1]?.lower ?? '';
  const after = sentence.tokens[place + 1]?.lower ?? '';
  if (token === undefined) return true;
  if (token.lower === 'may') return token.text === 'May';
  if (token.lower === 'set') return after !== 'to' && after !== 'for';
  if (
    token.lower === 'due' ||
    token.lower === 'bound' ||
    token.lower === 'poised' ||
    token.lower === 'likely'
  )
    return after !== 'to';
  if (token.lower === 'see' || token.lower === 'sees') return true;
  if (token.lower === 'called' || token.lower === 'calls' || token.lower === 'call') return after !== 'for';
  if (
    token.lower === 'expected' ||
    token.lower === 'planned' ||
    token.lower === 'projected' ||
    token.lower === 'promised'
  )
    return before === 'than' || before === 'as';
  return false;
}

/** "Were Moldova to join, the Union would have 28 members": the whole sentence hangs on the condition. */
function supposed(sentence: SentenceReading, quantity: Quantity): NotCheckable | null {
  const [first] = sentence.tokens.filter((token) => token.kind === 'word');
  const wouldBefore = sentence.tokens.some(
    (token) =>
      token.start < quantity.start &&
      (token.lower === 'would' || token.lower === 'could' || token.lower === 'might'),
  );
  const opens =
    first !== undefined && (CONDITION.has(first.lower) || first.lower === 'should' || first.lower === 'had');
  return opens && wouldBefore ? 'condition' : null;
}

/** "The 13 members", "all six permanent members", "its five members", "the 630-seat chamber". */
function presupposes(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const before = sentence.tokens[at - 1];
  if (before === undefined || quantity.kind === 'date') return false;
  return (
    PRESUPPOSING.has(before.lower) ||
    before.lower.endsWith("'s") ||
    (sentence.text[quantity.end - sentence.start] === '-' && before.lower !== 'a')
  );
}

/** "A £200,000 mortgage costs far more": a sum that stands for any of its kind. */
function isIllustration(sentence: SentenceReading, quantity: Quantity): boolean {
  const at = tokenAt(sentence, quantity.start);
  const article = sentence.tokens[at - 1]?.lower ?? '';
  const next = sentence.tokens[tokenAt(sentence, quantity.end)]?.lower ?? '';
  const second = sentence.tokens[tokenAt(sentence, quantity.end) + 1]?.lower ?? '';
  return (
    quantity.kind === 'money' &&
    (article === 'a' || article === 'an' || article === 'typical') &&
    (LOAN_NOUNS.has(next) || LOAN_NOUNS.has(second))
  );
}
