import type { Article } from '../../shared/article/article.ts';
import { type CheckContext, traceFigures } from '../../shared/figures/check-figures.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import { memoryReader } from '../../shared/reference/memory-reader.ts';
import type { ReferenceRecord } from '../../shared/reference/record.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';

/** An article of body paragraphs. */
export function articleOf(text: string, published: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
  return {
    id: 'a',
    headline: '',
    published: { date: published, basis: 'argument' },
    language: 'en',
    paragraphs,
    text,
  };
}

/** The figures of a text checked against records, through the real stages. */
export async function check(
  text: string,
  published: string,
  records: readonly ReferenceRecord[],
  context: Partial<CheckContext> = {},
): Promise<readonly Figure[]> {
  return (await trace(text, published, records, context)).map(({ figure }) => figure);
}

/** As `check`, with the chain behind each verdict. */
export function trace(
  text: string,
  published: string,
  records: readonly ReferenceRecord[],
  context: Partial<CheckContext> = {},
) {
  const article = articleOf(text, published);
  const { statements } = splitStatements(article);
  return traceFigures(article, statements, memoryReader(records), {
    asOf: published,
    feedback: [],
    ...context,
  });
}

/** `text: verdict` for each figure. */
export function verdicts(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ text, check }) => `${text}: ${check.verdict}`);
}
