import type { ArticleReading } from '../../shared/article/article.ts';
import { articleIdFor, revisionOf } from '../../shared/article/article-id.ts';
import { readArticle } from '../../shared/article/read-article.ts';
import { LARGEST_FILE } from '../../shared/article/rejections.ts';
import type { Pins } from '../../shared/report/report.ts';
import { type DropEvent, dropVersionOf } from '../../shared/runtime/drop-event.ts';
import { PermanentError } from '../../shared/runtime/errors.ts';
import type { Settings } from '../../shared/runtime/settings.ts';
import type { Split } from '../../shared/runtime/stage-payloads.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import { dayIn } from '../../shared/storage/day-in.ts';
import { writeJson } from '../../shared/storage/json-artefact.ts';
import { objectKeys } from '../../shared/storage/keys.ts';
import { pinVersions } from '../../shared/storage/pin-versions.ts';
import type { Stores } from '../../shared/storage/ports.ts';

type Needed = Pick<Stores, 'drop' | 'artefacts' | 'reports' | 'reference' | 'feedback' | 'lexicon'>;

/**
 * Pins the versions of the whole run, reads the dropped file into an article and the article into statements, and keeps
 * both. Throws `PermanentError` when the file was deleted before it could be read.
 */
export async function splitArticle(
  event: DropEvent,
  stores: Needed,
  { engine, timeZone }: Pick<Settings, 'engine' | 'timeZone'>,
): Promise<Split> {
  const { key, sequencer } = event.detail.object;
  const at = event.time;
  const articleId = articleIdFor(key);
  const [pins, receivedOn] = await Promise.all([
    pinVersions(stores, engine, dayIn(timeZone, at)),
    stores.reports.firstDropDay(articleId, at, timeZone),
  ]);
  const { revision, reading } = await readDrop(event, articleId, receivedOn, stores);
  const base = { articleId, revision, sequencer, at, pins };
  if (!reading.ok) {
    const rejection = objectKeys.artefact(articleId, revision, 'rejection', {
      key,
      receivedOn,
      engine: pins.engine,
    });
    await writeJson(stores.artefacts, rejection, { name: key, receivedOn, rejection: reading.rejection });
    return { ...base, status: 'rejected', keys: { rejection } };
  }
  const keys = keysOf(articleId, revision, { key, receivedOn }, pins);
  await Promise.all([
    writeJson(stores.artefacts, keys.article, reading.article),
    writeJson(stores.artefacts, keys.statements, splitStatements(reading.article)),
  ]);
  return { ...base, status: 'readable', keys };
}

function keysOf(articleId: string, revision: string, read: { key: string; receivedOn: string }, pins: Pins) {
  const inputs = { ...read, engine: pins.engine };
  return {
    article: objectKeys.artefact(articleId, revision, 'article', inputs),
    statements: objectKeys.artefact(articleId, revision, 'statements', inputs),
  };
}

async function readDrop(
  event: DropEvent,
  articleId: string,
  receivedOn: string,
  stores: Needed,
): Promise<{ readonly revision: string; readonly reading: ArticleReading }> {
  const { key, size } = event.detail.object;
  const version = dropVersionOf(event);
  if (size > LARGEST_FILE) {
    const rejection = { reason: 'too-large', detail: 'The file is larger than 5 MB.' } as const;
    const name = JSON.stringify([key, version, size]);
    return { revision: revisionOf(Buffer.from(name)), reading: { ok: false, rejection } };
  }
  const found = await stores.drop.read(key, version);
  if (found === null) throw new PermanentError('The dropped file was deleted before it could be read.');
  const reading = await readArticle({ name: key, bytes: found.bytes }, { id: articleId, receivedOn });
  return { revision: revisionOf(found.bytes), reading };
}
