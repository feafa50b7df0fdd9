import type { Article } from '../article/article.ts';
import { firstEndingAfter, firstStartingAt } from '../article/ordered-spans.ts';
import type { Span } from '../article/span.ts';
import { splitSentences } from '../statements/sentences.ts';
import type { Statement, StatementReading } from '../statements/statement.ts';
import { findContrasts } from './contrasts.ts';
import type { HouseLexicon } from './house-lexicon.ts';
import { housePhrases } from './house-phrases.ts';
import { rollUp } from './roll-up.ts';
import { scoreUtterance } from './score-utterance.ts';
import type { SpeakerTone, StatementTone, ToneReading } from './tone.ts';
import type { Utterance } from './utterance.ts';
import { voiceOf } from './voice.ts';

/**
 * The tone of every statement but narration, of every speaker who makes one, and the pairs of speakers who stand
 * apart. The house lexicon outranks the built-in rules for the same words. A function of its arguments alone.
 */
export function scoreTone(article: Article, reading: StatementReading, lexicon?: HouseLexicon): ToneReading {
  const house = housePhrases(lexicon);
  const spoken = reading.statements.filter((statement) => statement.kind !== 'narration');
  const utterances = utterancesOf(article, spoken);
  const tones = spoken.map(
    (statement, at): StatementTone => ({
      statement: statement.id,
      ...scoreUtterance(utterances[at] as Utterance, house),
    }),
  );
  const bySpeaker = new Map<string, { statement: Statement; tone: StatementTone }[]>();
  spoken.forEach((statement, at) => {
    if (statement.speaker === null) return;
    const own = bySpeaker.get(statement.speaker) ?? [];
    own.push({ statement, tone: tones[at] as StatementTone });
    bySpeaker.set(statement.speaker, own);
  });
  const speakers: Record<string, SpeakerTone> = {};
  for (const { id } of reading.speakers) {
    const own = bySpeaker.get(id);
    if (own !== undefined) speakers[id] = rollUp(own);
  }
  return { tones, speakers, contrasts: findContrasts(article.text, spoken, tones) };
}

/** Each statement with the sentences that hold its words, its cue or its speaker's name; one pass over the article. */
function utterancesOf(article: Article, spoken: readonly Statement[]): Utterance[] {
  const sentences = article.paragraphs.flatMap((paragraph) => splitSentences(article.text, paragraph));
  const contents = spoken
    .flatMap((statement) => statement.content)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return spoken.map((statement) => {
    const frame = frameOf(statement, sentences);
    const taken = spansWithin(contents, frame);
    return {
      text: article.text,
      content: statement.content,
      cue: statement.cue,
      voice: voiceOf(article.text, frame, statement.mention === null ? taken : [...taken, statement.mention]),
    };
  });
}

function frameOf(statement: Statement, sentences: readonly Span[]): Span {
  const parts = [statement, statement.cue, statement.mention].filter((part) => part !== null);
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const first = sentences[firstEndingAfter(sentences, start)];
  const last = sentences[firstEndingAfter(sentences, end - 1)];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}

function spansWithin(spans: readonly Span[], frame: Span): Span[] {
  const within: Span[] = [];
  for (let at = firstStartingAt(spans, frame.start); at < spans.length; at++) {
    const span = spans[at] as Span;
    if (span.start >= frame.end) break;
    within.push(span);
  }
  return within;
}
