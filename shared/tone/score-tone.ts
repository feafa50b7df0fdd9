import type { Article } from '../article/article.ts';
import type { Span } from '../article/span.ts';
import type { Statement, StatementReading } from '../statements/statement.ts';
import { findContrasts } from './contrasts.ts';
import type { HouseLexicon } from './house-lexicon.ts';
import { rollUp } from './roll-up.ts';
import { scoreUtterance } from './score-utterance.ts';
import type { SpeakerTone, StatementTone, ToneReading } from './tone.ts';
import type { Utterance } from './utterance.ts';
import { voiceOf } from './voice.ts';

/**
 * The tone of every statement but narration, of every speaker who makes one, and the pairs of speakers who stand
 * apart. A function of its arguments alone.
 */
export function scoreTone(article: Article, reading: StatementReading, _lexicon?: HouseLexicon): ToneReading {
  const spoken = reading.statements.filter((statement) => statement.kind !== 'narration');
  const tones = spoken.map(
    (statement): StatementTone => ({
      statement: statement.id,
      ...scoreUtterance(utteranceOf(article, statement, spoken)),
    }),
  );
  const speakers: Record<string, SpeakerTone> = {};
  for (const speaker of reading.speakers) {
    const own = tones.filter((_, at) => spoken[at]?.speaker === speaker.id);
    if (own.length > 0) speakers[speaker.id] = rollUp(own);
  }
  return { tones, speakers, contrasts: findContrasts(spoken, tones) };
}

function utteranceOf(article: Article, statement: Statement, spoken: readonly Statement[]): Utterance {
  const frame: Span = { start: statement.start, end: statement.end };
  const taken = [
    ...statement.content,
    ...(statement.mention === null ? [] : [statement.mention]),
    ...spoken.filter((other) => other !== statement).flatMap((other) => other.content),
  ];
  return {
    text: article.text,
    content: statement.content,
    cue: statement.cue,
    voice: voiceOf(article.text, frame, taken),
  };
}
