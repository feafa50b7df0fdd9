import { overlaps, type Span } from '../../shared/article/span.ts';
import { splitSentences } from '../../shared/statements/sentences.ts';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';
import type { Utterance } from '../../shared/tone/utterance.ts';
import { voiceOf } from '../../shared/tone/voice.ts';
import type { EvaluationRequest, Scores } from './evaluation.ts';
import { goldLines, writePredictions } from './gold-lines.ts';
import { correlation, macroF1, rounded } from './tone-measures.ts';

interface LabelledQuote {
  readonly n: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly quote: string;
  readonly paragraph: string | null;
  readonly label: string | null;
  readonly outlook: number;
  readonly firmness: number;
}

interface EventSentence {
  readonly sentence: string;
  readonly source: string;
  readonly quad: string;
}

interface RatedSentence {
  readonly sentence: string;
  readonly mean: number;
}

type GoldLine = LabelledQuote | EventSentence | RatedSentence;

const LABELS = ['hardline', 'conciliatory', 'optimistic', 'pessimistic', 'measured'];

/** Scores tone by the shape of the gold file: labelled quotes, event sentences (`quad`) or rated sentences (`mean`). */
export async function evaluate(request: EvaluationRequest): Promise<Scores> {
  const lines: GoldLine[] = [];
  for await (const line of goldLines<GoldLine>(request.gold)) lines.push(line);
  const first = lines[0];
  if (first === undefined) return { n: 0 };
  if ('quad' in first) return scoreEvents(lines as EventSentence[], request.predictions);
  if ('mean' in first) return scoreOutlook(lines as RatedSentence[], request.predictions);
  return scoreQuotes(lines as LabelledQuote[], request.predictions);
}

function scoreQuotes(gold: readonly LabelledQuote[], out: string | null): Scores {
  const predictions = gold.map((line) => {
    const { label, outlook, firmness } = scoreUtterance(utteranceOf(line));
    return { n: line.n, label, outlook, firmness };
  });
  writePredictions(out, predictions);
  const judged = gold.flatMap((line, at) => (line.label === null ? [] : [{ gold: line.label, at }]));
  const predicted = judged.map(({ at }) => {
    const label = predictions[at]?.label;
    return label === undefined || label === 'unclear' ? 'measured' : label;
  });
  const truth = judged.map((item) => item.gold);
  return {
    n: gold.length,
    labelF1m: macroF1(truth, predicted, LABELS),
    labelAcc: rounded(truth.filter((label, at) => label === predicted[at]).length / truth.length),
    rOutlook: correlation(
      gold.map((line) => line.outlook),
      predictions.map((line) => line.outlook),
    ),
    rFirmness: correlation(
      gold.map((line) => line.firmness),
      predictions.map((line) => line.firmness),
    ),
  };
}

function scoreEvents(gold: readonly EventSentence[], out: string | null): Scores {
  const predictions = gold.map((line) => ({ firmness: scoreUtterance(eventUtterance(line)).firmness }));
  writePredictions(out, predictions);
  const measured = (rows: readonly number[]): Scores => {
    const truth = rows.map((at) => (gold[at]?.quad.includes('conflict') ? 'conflict' : 'cooperation'));
    const guess = rows.map((at) => ((predictions[at]?.firmness ?? 0) > 0 ? 'conflict' : 'cooperation'));
    return {
      n: rows.length,
      F1m: macroF1(truth, guess, ['conflict', 'cooperation']),
      acc: rounded(truth.filter((side, at) => side === guess[at]).length / rows.length),
    };
  };
  const all = gold.map((_, at) => at);
  return { all: measured(all), verbal: measured(all.filter((at) => gold[at]?.quad.startsWith('verbal'))) };
}

function scoreOutlook(gold: readonly RatedSentence[], out: string | null): Scores {
  const predictions = gold.map(({ sentence }) => ({
    outlook: scoreUtterance(ownWords(sentence, [])).outlook,
  }));
  writePredictions(out, predictions);
  return {
    n: gold.length,
    r: correlation(
      gold.map((line) => line.mean),
      predictions.map((line) => line.outlook),
    ),
  };
}

/** The quote in its paragraph; a quotation broken by its cue covers the cue, which is no word of the speaker. */
function utteranceOf(line: LabelledQuote): Utterance {
  const paragraph = line.paragraph?.includes(line.quote) ? line.paragraph : line.quote;
  const start = paragraph.indexOf(line.quote);
  const quote = { start, end: start + line.quote.length };
  const mention = line.speaker === null ? null : nearest(paragraph, line.speaker, quote);
  const cue = line.cue === null ? null : nearest(paragraph, line.cue, mention ?? quote);
  const taken = [cue, mention].filter((span) => span !== null);
  const content = voiceOf(paragraph, quote, taken);
  const frame = sentencesAround(paragraph, [quote, ...taken]);
  return {
    text: paragraph,
    content,
    cue,
    voice: voiceOf(paragraph, frame, [...content, ...(mention === null ? [] : [mention])]),
  };
}

function eventUtterance({ sentence, source }: EventSentence): Utterance {
  const at = sentence.indexOf(source);
  return ownWords(sentence, at === -1 ? [] : [{ start: at, end: at + source.length }]);
}

function ownWords(text: string, taken: readonly Span[]): Utterance {
  return { text, content: voiceOf(text, { start: 0, end: text.length }, taken), cue: null, voice: [] };
}

/** The occurrence of `words` nearest to `near`, or null. */
function nearest(text: string, words: string, near: Span): Span | null {
  let best: Span | null = null;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    if (best === null || distance(span, near) < distance(best, near)) best = span;
  }
  return best;
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

/** From the first to the last sentence that holds one of `spans`. */
function sentencesAround(text: string, spans: readonly Span[]): Span {
  const held = splitSentences(text, { start: 0, end: text.length }).filter((sentence) =>
    spans.some((span) => overlaps(sentence, span)),
  );
  return { start: held[0]?.start ?? 0, end: held.at(-1)?.end ?? text.length };
}
