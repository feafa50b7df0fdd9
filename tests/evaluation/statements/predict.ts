import { type Attribution, extentOf } from '../../../shared/statements/attribution.ts';
import { findAttributions } from '../../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../../shared/statements/reading.ts';
import { resolveSpeakers } from '../../../shared/statements/speakers/resolve-speakers.ts';
import { articleOf } from './article-of.ts';
import type { GoldArticle, PredictedQuote } from './gold.ts';
import { joinContinued, widenContent } from './polnear.ts';

/** What Stet makes of one gold article, in the conventions of the set it comes from. */
export function predictQuotes(gold: GoldArticle): PredictedQuote[] {
  const { article, original } = articleOf(gold.id, gold.text, gold.published);
  const reading = readForStatements(article);
  const polnear = isPolnear(gold);
  const attributions = findAttributions(reading);
  const { speakers, speakerOf } = resolveSpeakers(reading, attributions);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const quotes = attributions.map((attribution, index): PredictedQuote & { continues: number | null } => {
    const content = polnear ? widenContent(article.text, attribution) : attribution.content;
    const extent = extentOf({ content });
    const id = speakerOf[index] ?? null;
    return {
      start: original(extent.start),
      end: original(extent.end),
      ...(content.length > 1
        ? { fragments: content.map(({ start, end }) => [original(start), original(end)] as const) }
        : {}),
      speaker: speakerSpan(attribution, original, id === null ? null : (names.get(id) ?? null)),
      cue:
        attribution.cue === null
          ? null
          : {
              start: original(attribution.cue.start),
              end: original(attribution.cue.end),
              text: article.text.slice(attribution.cue.start, attribution.cue.end),
            },
      continues: attribution.continues,
    };
  });
  return polnear ? joinContinued(quotes) : quotes.map(({ continues: _, ...quote }) => quote);
}

function speakerSpan(
  { mention, content }: Attribution,
  original: (offset: number) => number,
  name: string | null,
): PredictedQuote['speaker'] {
  if (mention !== null) return { start: original(mention.start), end: original(mention.end), name };
  if (name === null) return null;
  // A speaker named elsewhere has no span at the cue: an empty one keeps the name.
  const at = original(content[0]?.start ?? 0);
  return { start: at, end: at, name };
}

/** PolNeAR gives neither days nor names; Stet's own set gives both, GUM names. */
function isPolnear(gold: GoldArticle): boolean {
  return (
    gold.published === undefined &&
    gold.quotes.every((quote) => quote.name === undefined && quote.speaker?.aliases === undefined)
  );
}
