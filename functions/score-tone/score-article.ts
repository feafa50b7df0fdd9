import type { Article } from '../../shared/article/article.ts';
import type { Readable } from '../../shared/runtime/stage-payloads.ts';
import type { StatementReading } from '../../shared/statements/statement.ts';
import { readJson, writeJson } from '../../shared/storage/json-artefact.ts';
import { objectKeys } from '../../shared/storage/keys.ts';
import type { Stores } from '../../shared/storage/ports.ts';
import { scoreTone } from '../../shared/tone/score-tone.ts';
import type { ToneReading } from '../../shared/tone/tone.ts';

/** Scores the tone of an article's statements with the house lexicon the run is pinned to, and keeps the scores. */
export async function scoreArticle(
  { articleId, revision, pins, keys }: Readable,
  stores: Pick<Stores, 'artefacts' | 'lexicon'>,
): Promise<{ readonly key: string; readonly tone: ToneReading }> {
  const [article, reading, lexicon] = await Promise.all([
    readJson<Article>(stores.artefacts, keys.article),
    readJson<StatementReading>(stores.artefacts, keys.statements),
    stores.lexicon.read(pins.lexicon),
  ]);
  const inputs = { statements: keys.statements, engine: pins.engine, lexicon: lexicon.version };
  const key = objectKeys.artefact(articleId, revision, 'tone', inputs);
  const tone = scoreTone(article, reading, lexicon);
  await writeJson(stores.artefacts, key, tone);
  return { key, tone };
}
