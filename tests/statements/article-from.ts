import type { Article } from '../../shared/article/article.ts';
import { withKinds } from '../../shared/article/paragraph-kinds.ts';
import type { Attribution } from '../../shared/statements/attribution.ts';
import { findAttributions } from '../../shared/statements/find-attributions.ts';
import { readForStatements } from '../../shared/statements/reading.ts';

/** An article with a headline of its own and these paragraphs after it. */
export function articleFrom(...paragraphs: readonly string[]): Article {
  const lines = ['Harbour town votes on its bridge', ...paragraphs];
  const text = lines.join('\n\n').normalize('NFC');
  let at = 0;
  const found = lines.map((line) => {
    const start = at;
    at += line.normalize('NFC').length + 2;
    return { start, end: start + line.normalize('NFC').length, kind: null };
  });
  return {
    id: 'bridge-vote',
    headline: lines[0] as string,
    published: { date: '2026-03-02', basis: 'argument' },
    language: 'en',
    paragraphs: withKinds(text, found),
    text,
  };
}

/** `speaker | cue | content`, pieces of content parted by " … "; an empty place where there is none. */
export function said(...paragraphs: readonly string[]): string[] {
  return attributionsIn(...paragraphs).map(({ line }) => line);
}

/** The attributions of an article with these paragraphs, each with its line as `said` writes it. */
export function attributionsIn(
  ...paragraphs: readonly string[]
): { attribution: Attribution; line: string }[] {
  const article = articleFrom(...paragraphs);
  const cut = (span: { start: number; end: number } | null): string =>
    span === null ? '' : article.text.slice(span.start, span.end);
  return findAttributions(readForStatements(article)).map((attribution) => ({
    attribution,
    line: `${cut(attribution.mention)} | ${cut(attribution.cue)} | ${attribution.content.map(cut).join(' … ')}`,
  }));
}
