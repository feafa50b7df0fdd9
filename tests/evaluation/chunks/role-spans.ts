import type { Span } from '../../../shared/article/span.ts';
import type { Attribution } from '../../../shared/statements/attribution.ts';
import type { Reading } from '../../../shared/statements/reading.ts';
import { trimSource, widenContent, widenCue } from '../statements/polnear.ts';
import type { RoleSpan } from './labels.ts';

/** The attributions of a paragraph as PolNeAR's spans: content first, so that source and cue stand out of it. */
export function roleSpans(reading: Reading, attributions: readonly Attribution[]): RoleSpan[] {
  const { text } = reading;
  const contents = attributions.flatMap((attribution) =>
    widenContent(text, attribution).map((span) => as('content', span)),
  );
  const rest = attributions.flatMap((attribution) => [
    ...(attribution.mention === null ? [] : [as('source', trimSource(text, attribution.mention))]),
    ...(attribution.cue === null ? [] : [as('cue', widenCue(reading, attribution.cue))]),
  ]);
  return [...contents, ...rest];
}

function as(role: RoleSpan['role'], { start, end }: Span): RoleSpan {
  return { role, start, end };
}
