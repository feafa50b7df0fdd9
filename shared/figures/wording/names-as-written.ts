import type { ArticleReading } from '../subjects/article-reading.ts';

/** How the article itself writes an entity's name inside a sentence, by entity: "the Danube", "malaria". */
export type NamesAsWritten = ReadonlyMap<string, string>;

/** Where an article belongs to the name and not to a noun behind it: "the Danube is", not "the Danube ferry". */
const ENDS_NAME =
  /^(?:['’]s?\s|[,.;:)!?]|\s(?:is|was|are|were|has|had|have|will|would|can|could|in|of|to|and|or|from|on|at|by|with|for|near|which|who|that|where|when|as|after|before|since|said|says|opened|took|made|became|into|over|between|than|but|also|now|alone|itself)\b)/;

/** The names of which the article tells how English writes them; each is read once, at its first telling mention. */
export function namesAsWritten({ article, sentences, mentions }: ArticleReading): NamesAsWritten {
  const names = new Map<string, string>();
  for (const { start, end, sentence, entries, possessive } of mentions.flat()) {
    const entity = entries.length === 1 ? entries[0]?.entity : undefined;
    if (entity === undefined || names.has(entity)) continue;
    const before = article.text.slice(Math.max(0, start - 4), start);
    const written = article.text.slice(start, end);
    const own = written.replace(/^the\s/i, '').replace(/['’]s?$/, '');
    if (own.toLowerCase() !== entity.toLowerCase()) continue;
    const takesThe = /^the\s/i.test(written) || /(?:^|\P{L})the\s$/iu.test(before);
    const isWhole = possessive || ENDS_NAME.test(article.text.slice(end, end + 12));
    if (takesThe && isWhole) names.set(entity, `the ${own}`);
    else if (isLowered(own, entity) && sentences[sentence]?.start !== start) names.set(entity, own);
  }
  return names;
}

/** "malaria" of an entity called Malaria; "UKRAINE" in a headline is no way to write it. */
function isLowered(own: string, entity: string): boolean {
  return /^\p{Ll}/u.test(own) && !/^\p{Ll}/u.test(entity);
}
