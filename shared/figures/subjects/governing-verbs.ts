import type { MetricEntry } from '../../reference/lookup.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { SentenceReading } from '../reading/sentence-reading.ts';
import { firstTokenOf, tokenAfterHead, wordAt } from '../reading/words-around.ts';
import type { EntityPlace } from './entity-place.ts';
import { metricUnit } from './metric-unit.ts';
import type { TermHit } from './metric-words.ts';

/** Verbs that say of a number standing at them which metric it is, though the reference need not list them. */
interface Governing {
  readonly metrics: RegExp;
  /** Of sums of money alone; of anything but sums of money; of both where left out. */
  readonly ofMoney?: boolean;
  /** Right before the number. */
  readonly before: ReadonlySet<string>;
  /** Right behind what is counted. */
  readonly after?: ReadonlySet<string>;
  /** What may be counted, beside the unit of the metric; nothing else where left out. */
  readonly counts?: ReadonlySet<string>;
}

const PEOPLE = words(
  'people|visitors|guests|tourists|fans|spectators|supporters|travellers|travelers|passengers|riders|customers|holidaymakers|pilgrims|men and women',
);
const VEHICLES = words(
  'planes|jets|aircraft|airliners|ships|vessels|boats|ferries|buses|coaches|trains|trams|cars|tankers|lorries|trucks|vans|taxis',
);

const GOVERNING: readonly Governing[] = [
  {
    metrics: /\b(?:visitors|attendance|audience|viewers|spectators|crowd)\b/i,
    ofMoney: false,
    before: words(
      'drew|draws|draw|drawing|attracted|attracts|attract|welcomed|welcomes|pulled in|brought in',
    ),
    after: words(
      'came|come|visited|flocked|turned up|turned out|walked through|passed through|poured|streamed|watched',
    ),
    counts: PEOPLE,
  },
  {
    metrics: /\b(?:passengers?|ridership|riders)\b/i,
    ofMoney: false,
    before: words(
      'carried|carries|carry|carrying|flew|flies|fly|transported|ferried|ferries|handled|handles|served|serves',
    ),
    after: words('flew|fly|travelled|traveled|travel|rode|ride|crossed|cross|passed through'),
    counts: PEOPLE,
  },
  {
    metrics: /\b(?:capacity|seating)\b/i,
    ofMoney: false,
    before: words(
      'seats|seat|seating|holds|hold|accommodates|accommodate|takes|room for|space for|sleeps|fits',
    ),
    counts: PEOPLE,
  },
  {
    metrics: /\b(?:fleet)\b/i,
    ofMoney: false,
    before: words('operates|operate|operated|operating|flies|fly|runs|run|ran|sails|owns|has|had'),
    counts: VEHICLES,
  },
  {
    metrics: /\b(?:employees|staff|workforce|workers|jobs)\b/i,
    ofMoney: false,
    before: words('employs|employ|employed|employing|work to|work for|jobs to|provides|pays'),
    after: words('work|worked|are employed'),
    counts: words('people|workers|employees|staff|men and women|jobs|hands'),
  },
  {
    metrics: /\b(?:population|inhabitants|residents)\b/i,
    ofMoney: false,
    before: words('home to|houses'),
    after: words('live|lived|live there|live here'),
    counts: words('people|souls|inhabitants|residents|islanders|villagers|townspeople'),
  },
  {
    metrics: /\b(?:members|membership|member states)\b/i,
    ofMoney: false,
    before: words(
      'unites|united|comprises|comprised|groups|numbers|numbered|brings together|brought together',
    ),
    counts: words('countries|nations|states|governments'),
  },
  {
    metrics: /\b(?:duration|running time)\b/i,
    ofMoney: false,
    before: words('ran for|runs for|went on for|dragged on for|lasted|lasts'),
  },
  {
    metrics: /\b(?:revenues?|turnover|sales|takings)\b/i,
    ofMoney: true,
    before: words('turned over|turns over|took in|takes in|brought in|brings in|generated|generates|grossed'),
  },
  {
    metrics: /\b(?:profit|earnings|net income)\b/i,
    ofMoney: true,
    before: words('made|makes|earned|earns|netted|cleared'),
  },
  {
    metrics: /\b(?:costs?|price|bill)\b/i,
    ofMoney: true,
    before: words('came in at|comes in at|built for|priced at|bought for'),
  },
  {
    metrics: /\b(?:price|auction|sold|sale)\b/i,
    ofMoney: true,
    before: words('fetched|fetches|sold for|went for|sells for|hands for|hammer at|knocked down for'),
  },
  { metrics: /\bdebts?\b/i, ofMoney: true, before: words('owes|owed|owing') },
  {
    metrics: /\b(?:fined?|penalty|damages|compensation|settlement)\b/i,
    ofMoney: true,
    before: words('fined|ordered to pay|made to pay|told to pay|agreed to pay'),
  },
  { metrics: /\b(?:salary|wages?|pay)\b/i, ofMoney: true, before: words('earns|earned|is paid|was paid') },
  { metrics: /\b(?:budget|spending)\b/i, ofMoney: true, before: words('spends|spent|spend') },
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/** Words of the longest verb, and small words that may stand between it and the number. */
const LONGEST = 3;
const MOST_BETWEEN = 1;
const SMALL = /^(?:only|just|some|almost|nearly|another|all|the|its|a|an|still|even)$/;

/** Units of what happened to people: "carried" is no word of the deaths of passengers. */
export const SUFFERED: ReadonlySet<string> = new Set(['deaths', 'injuries']);

/**
 * "The museum drew 212,000 people", "212,000 came", "the stadium seats 21,400", "the line turned over €640m": the verb at
 * the number, where it says plainly which metric is meant, as a word of that.
 */
export function governingVerbs(
  sentence: SentenceReading,
  quantity: Quantity,
  { mention, where }: EntityPlace,
  metric: MetricEntry,
): readonly TermHit[] {
  if (metric.kind === 'event' || quantity.role !== 'figure' || SUFFERED.has(metric.unit)) return [];
  const isMoney = metricUnit(metric.unit).kind === 'money';
  const called = [metric.metric, ...metric.terms].join('|');
  return GOVERNING.flatMap(({ metrics, ofMoney, before, after, counts }) => {
    if (ofMoney !== undefined && ofMoney !== isMoney) return [];
    if (!metrics.test(called) || !mayCount(sentence, quantity, metric, counts)) return [];
    const verb = verbBefore(sentence, quantity, before);
    // "A fair drew 8,000 people to a square near the museum": what draws stands before the verb.
    const isOthers =
      where === 'sentence' && mention.start >= quantity.end && !/ (?:for|to)$/.test(verb?.term ?? '');
    return (isOthers ? null : verb) ?? verbAfter(sentence, quantity, after) ?? [];
  });
}

function mayCount(
  { text, start }: SentenceReading,
  { kind, head }: Quantity,
  metric: MetricEntry,
  counts: ReadonlySet<string> | undefined,
): boolean {
  if (kind !== 'amount' || head === null) return true;
  const counted = text.slice(head.start - start, head.end - start).toLowerCase();
  return counted === metricUnit(metric.unit).canonical || counts?.has(counted) === true;
}

function verbBefore(
  sentence: SentenceReading,
  quantity: Quantity,
  verbs: ReadonlySet<string>,
): TermHit | null {
  const at = firstTokenOf(sentence, quantity);
  for (let end = at; end >= at - MOST_BETWEEN; end -= 1) {
    const verb = phraseAt(sentence, (length) => [end - length, end], verbs);
    if (verb !== null) return verb;
    if (!SMALL.test(wordAt(sentence, end - 1))) return null;
  }
  return null;
}

function verbAfter(
  sentence: SentenceReading,
  quantity: Quantity,
  verbs: ReadonlySet<string> | undefined,
): TermHit | null {
  if (verbs === undefined) return null;
  const from = tokenAfterHead(sentence, quantity);
  return phraseAt(sentence, (length) => [from, from + length], verbs);
}

/** The longest of the phrases that stands at a place, given for each length in words. */
function phraseAt(
  { tokens }: SentenceReading,
  placeOf: (length: number) => readonly [number, number],
  phrases: ReadonlySet<string>,
): TermHit | null {
  for (let length = LONGEST; length >= 1; length -= 1) {
    const [from, to] = placeOf(length);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) continue;
    const term = tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    if (phrases.has(term)) return { start: first.start, end: last.end, term, words: 1, weak: false };
  }
  return null;
}
