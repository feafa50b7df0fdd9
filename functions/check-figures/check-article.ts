import type { Article } from '../../shared/article/article.ts';
import { checkFigures } from '../../shared/figures/check-figures.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import type { Readable } from '../../shared/runtime/stage-payloads.ts';
import type { StatementReading } from '../../shared/statements/statement.ts';
import { readJson, writeJson } from '../../shared/storage/json-artefact.ts';
import { objectKeys } from '../../shared/storage/keys.ts';
import type { Stores } from '../../shared/storage/ports.ts';

/** Checks an article's figures against the reference and the feedback the run is pinned to, and keeps the verdicts. */
export async function checkArticle(
  { articleId, revision, pins, keys }: Readable,
  stores: Pick<Stores, 'artefacts' | 'reference' | 'feedback'>,
): Promise<{ readonly key: string; readonly figures: readonly Figure[] }> {
  const [article, { statements }, feedback] = await Promise.all([
    readJson<Article>(stores.artefacts, keys.article),
    readJson<StatementReading>(stores.artefacts, keys.statements),
    stores.feedback.of(articleId, pins.feedback),
  ]);
  const reader = stores.reference.reader(pins.reference);
  const figures = await checkFigures(article, statements, reader, { asOf: pins.asOf, feedback });
  const key = objectKeys.artefact(articleId, revision, 'figures', { statements: keys.statements, pins });
  await writeJson(stores.artefacts, key, figures);
  return { key, figures };
}
