import type { Article } from '../article/article.ts';
import { textSpan } from '../article/span.ts';
import { extentOf } from './attribution.ts';
import { findAttributions } from './find-attributions.ts';
import { narrationSentences } from './narration.ts';
import { readForStatements } from './reading.ts';
import { resolveSpeakers } from './speakers/resolve-speakers.ts';
import type { Statement, StatementReading } from './statement.ts';
import { statementId } from './statement-id.ts';

type Draft = Omit<Statement, 'id'>;

/**
 * Splits an article into statements: who says what, with which cue, and the sentences in its own voice. Statements
 * are in text order; `start..end` runs from a statement's first piece of content to its last. Pure, and linear in the
 * length of the article.
 */
export function splitStatements(article: Article): StatementReading {
  const reading = readForStatements(article);
  const attributions = findAttributions(reading);
  const { speakers, speakerOf, innerOf, viaOf } = resolveSpeakers(reading, attributions);
  const drafts: Draft[] = attributions.map((attribution, index) => ({
    ...extentOf(attribution),
    kind: attribution.kind,
    speaker: speakerOf[index] ?? null,
    mention:
      attribution.mention === null
        ? null
        : textSpan(article.text, attribution.mention.start, attribution.mention.end),
    cue: attribution.cue === null ? null : textSpan(article.text, attribution.cue.start, attribution.cue.end),
    content: attribution.content,
    via: viaOf[index] ?? null,
    inner: innerOf[index] ?? [],
    confidence: attribution.confidence,
    ...(attribution.because === undefined ? {} : { because: attribution.because }),
    rule: attribution.trace.join('+'),
  }));
  for (const sentence of narrationSentences(reading, attributions))
    drafts.push({
      ...sentence,
      kind: 'narration',
      speaker: null,
      mention: null,
      cue: null,
      content: [sentence],
      via: null,
      inner: [],
      confidence: 1,
      rule: 'narration',
    });
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Map<string, number>();
  const statements = drafts.map((draft) => {
    const text = article.text.slice(draft.start, draft.end);
    const occurrence = seen.get(text) ?? 0;
    seen.set(text, occurrence + 1);
    return { id: statementId(text, occurrence), ...draft };
  });
  return { statements, speakers };
}
