import type { Attribution } from '../attribution.ts';
import { hasAnyFiniteVerb } from '../clauses/subject.ts';
import { NAME, NUMERAL, PRONOUN, PUNCTUATION } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { tokenAt } from './token-at.ts';

/**
 * What is looked at to say how sure an attribution is, as words an editor can read ("cue: say", "speaker: pronoun"):
 * the rule, the cue and the words around it, who speaks, and the shape of what is said. Each stands once.
 */
export function certaintyFeatures(attribution: Attribution, reading: Reading): string[] {
  const { act, kind, lemma, mention, cue, trace } = attribution;
  const rule = trace[0] as string;
  const speaker = mention === null ? 'nobody' : speakerKind(reading, mention.start, mention.end);
  const features = [`rule: ${rule}, ${kind}`, `act: ${act}`, `speaker: ${speaker}`, `${rule} by ${speaker}`];
  if (lemma !== null) features.push(`cue: ${lemma}`, `cue: ${lemma}, ${rule}`);
  if (mention !== null) features.push(`speaker starts: ${lowerAt(reading, tokenAt(reading, mention.start))}`);
  if (attribution.continues !== null) features.push('continues');
  if (attribution.inner.length > 0) features.push(`${rule} with another inside`);
  if (cue !== null) aroundCue(reading, cue.start, cue.end, features);
  shapeOfContent(attribution, reading, features);
  return features;
}

/** The tags of tags.ts in their order, as an editor may read them. */
const PARTS_OF_SPEECH = [
  'noun',
  'name',
  'pronoun',
  'possessive',
  "'s",
  'article',
  'adjective',
  'number',
  'preposition',
  'conjunction',
  'question word',
  'and',
  'to',
  'modal verb',
  'base verb',
  'present verb',
  'past verb',
  'participle',
  '-ing',
  'adverb',
  'particle',
  'mark',
  'other',
];

function partOfSpeech(tag: number | undefined): string {
  return tag === undefined ? 'nothing' : (PARTS_OF_SPEECH[tag] as string);
}

function speakerKind(reading: Reading, start: number, end: number): string {
  const from = tokenAt(reading, start);
  const to = tokenAt(reading, end);
  if (to - from === 1 && reading.tags[from] === PRONOUN) return 'pronoun';
  for (let i = from; i < to; i += 1) {
    if (reading.tags[i] === NAME) return 'name';
    if (reading.tags[i] === NUMERAL) return 'number';
  }
  return lowerAt(reading, to - 1).endsWith('s') ? 'plural' : 'noun';
}

function aroundCue(reading: Reading, start: number, end: number, features: string[]): void {
  const from = tokenAt(reading, start);
  const to = tokenAt(reading, end);
  const { tags, words } = reading;
  features.push(`form of cue: ${partOfSpeech(tags[from])}`);
  features.push(`before cue: ${partOfSpeech(tags[from - 1])}`);
  features.push(`after cue: ${partOfSpeech(tags[to])}`);
  if (to < words.count && words.capital[to] === 0 && tags[to] !== PUNCTUATION)
    features.push(`next word: ${lowerAt(reading, to)}`);
}

/** Upper bounds of the classes of length, in tokens. */
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 25];

function shapeOfContent(
  { content, trace, sentence }: Attribution,
  reading: Reading,
  features: string[],
): void {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return;
  const rule = trace[0];
  const from = tokenAt(reading, first.start);
  const to = tokenAt(reading, last.end);
  let size = 0;
  while (size < LENGTHS.length && to - from > (LENGTHS[size] as number)) size += 1;
  features.push(`${rule} of length ${size}`, `pieces: ${content.length}`);
  features.push(`${rule} starts with: ${partOfSpeech(reading.tags[from])}`);
  features.push(hasAnyFiniteVerb(reading, from, to) ? `${rule} of a clause` : `${rule} of a phrase`);
  if (reading.words.capital[from] === 0 && reading.tags[from] !== PUNCTUATION)
    features.push(`first word: ${lowerAt(reading, from)}`);
  const span = reading.sentences[sentence];
  if (span === undefined) return;
  features.push(last.end >= span.end - 2 ? 'to the end of its sentence' : 'ends within its sentence');
  if (reading.text.charAt(span.end - 1) === '?') features.push('in a question');
  const paragraph = reading.article.paragraphs[reading.paragraphOf[sentence] as number];
  if (paragraph !== undefined && paragraph.kind !== 'body') features.push(`in: ${paragraph.kind}`);
}
