import { judgementOf } from '../../report/judgement.ts';
import type { Report } from '../../report/report.ts';
import { ConflictError } from '../errors.ts';
import { digestOf, objectKeys, paddedVersion, reportKeys } from '../keys.ts';
import type { ArtefactStore } from '../ports.ts';
import type { PublishedDrop, PublishOutcome } from '../reports.ts';
import { compareSequencers } from '../sequencer.ts';
import { articleItemOf, type EditionItem, type LatestItem, versionItemOf } from './latest.ts';
import { rowsOf } from './report-rows.ts';
import { settle } from './settle-report.ts';
import type { Table } from './table.ts';

const MOST_TRIES = 5;

/**
 * Publishes a report so that a crash at any point, followed by the same call, converges:
 * 1. note the edition, write its object and its rows in lists, all invisible while LATEST names another edition;
 * 2. put the version that LATEST holds now into its own item, where it stays when LATEST moves on;
 * 3. move LATEST, on condition that it still is what was read in the beginning: the one step that publishes;
 * 4. clear the rows of editions that can never become current and put counts right (again by the next call, if not
 *    by this).
 * An older sequencer is `stale`. An equal one is a `duplicate`, except that it may put a checked report in the place
 * of a failed one: that is a redriven event. A newer one with the same judgement of the same bytes is a `duplicate`
 * too, and remembered. A re-scoring of a revision that is no longer the current one is `stale`. Throws `ConflictError` when other publications of the article were faster five times.
 */
export async function publishReport(
  table: Table,
  artefacts: ArtefactStore,
  report: Report,
  drop: PublishedDrop,
): Promise<{ readonly outcome: PublishOutcome; readonly version: number }> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const seen = await table.get<LatestItem>(reportKeys.latest(report.articleId), { consistent: true });
    const judgement = digestOf(judgementOf(report));
    if (seen !== null) {
      const outcome = withoutNewVersion(seen, judgement, report, drop);
      if (outcome !== null) {
        if (outcome === 'duplicate' && !(await rememberDrop(table, seen, drop))) continue;
        if (!seen.settled) await settle(table, artefacts, seen);
        return { outcome, version: seen.versionItem.version };
      }
    }
    const next = latestAfter(seen, report, judgement, drop);
    await writeEdition(table, artefacts, report, next);
    if (seen !== null) await keepVersion(table, seen);
    if (await moveLatest(table, seen, next)) {
      await settle(table, artefacts, next);
      return { outcome: 'published', version: next.versionItem.version };
    }
  }
  throw new ConflictError('Other publications of this article were faster every time.');
}

function withoutNewVersion(
  seen: LatestItem,
  judgement: string,
  report: Report,
  drop: PublishedDrop,
): PublishOutcome | null {
  if (drop.cause === 'rescore' && seen.article.revision !== report.revision) return 'stale';
  const order = drop.cause === 'rescore' ? 0 : orderOf(seen, drop);
  if (order < 0) return 'stale';
  if (seen.judgement === judgement) return 'duplicate';
  const redriven = seen.article.status === 'failed' && report.status !== 'failed';
  if (order === 0 && drop.cause === 'drop' && !redriven) return 'duplicate';
  return null;
}

/** Positive: `drop` is newer than the drop LATEST was published for. Where no sequencer is known, time decides. */
function orderOf(seen: LatestItem, drop: PublishedDrop): number {
  if (drop.dropVersion !== null && drop.dropVersion === seen.dropVersion) return 0;
  if (drop.sequencer !== '' && seen.sequencer !== '')
    return compareSequencers(drop.sequencer, seen.sequencer);
  return drop.at < seen.droppedAt ? -1 : drop.at > seen.droppedAt ? 1 : 0;
}

function latestAfter(
  seen: LatestItem | null,
  report: Report,
  judgement: string,
  drop: PublishedDrop,
): LatestItem & { readonly report: Report } {
  const version = (seen?.versionItem.version ?? 0) + 1;
  const versioned = { ...report, version };
  const edition = `${paddedVersion(version)}-${digestOf({ report: versioned, at: drop.at, cause: drop.cause })}`;
  return {
    ...reportKeys.latest(report.articleId),
    report: versioned,
    article: articleItemOf(report, version, drop.at),
    versionItem: versionItemOf(report, version, drop.at, drop.cause),
    edition,
    reportKey: objectKeys.report(report.articleId, edition),
    judgement,
    ...dropMarks(seen, drop),
    announced: seen?.announced ?? 0,
    settled: false,
  };
}

/** A re-scoring judges the same drop again; a drop the reconciler found keeps the sequencer known before. */
function dropMarks(seen: LatestItem | null, drop: PublishedDrop) {
  if (seen !== null && drop.cause === 'rescore') {
    const { sequencer, dropVersion, droppedAt } = seen;
    return { sequencer, dropVersion, droppedAt };
  }
  const sequencer = drop.sequencer === '' ? (seen?.sequencer ?? '') : drop.sequencer;
  return { sequencer, dropVersion: drop.dropVersion, droppedAt: drop.at };
}

async function writeEdition(
  table: Table,
  artefacts: ArtefactStore,
  report: Report,
  next: LatestItem & { readonly report: Report },
): Promise<void> {
  const { articleId } = report;
  const { edition, reportKey } = next;
  const checkedAt = next.versionItem.checkedAt;
  const note: EditionItem = {
    ...reportKeys.edition(articleId, edition),
    edition,
    reportKey,
    version: next.versionItem.version,
    checkedAt,
  };
  await artefacts.put(reportKey, Buffer.from(JSON.stringify(next.report)));
  await table.put(note);
  await Promise.all([
    artefacts.put(objectKeys.catalogueEntry(articleId), Buffer.from('{}')),
    table.writeMany(rowsOf(next.report, edition, checkedAt)),
  ]);
}

async function keepVersion(table: Table, seen: LatestItem): Promise<void> {
  const { versionItem, reportKey } = seen;
  await table.put({
    ...reportKeys.version(seen.article.articleId, versionItem.version),
    versionItem,
    reportKey,
  });
}

async function moveLatest(
  table: Table,
  seen: LatestItem | null,
  next: LatestItem & { readonly report: Report },
): Promise<boolean> {
  const { report: _kept, ...item } = next;
  if (seen === null) return await table.putIf(item, { condition: 'attribute_not_exists(pk)' });
  return await table.putIf(item, unchangedSince(seen));
}

/** A duplicate is remembered with its sequencer, so that it is not taken for news when it comes again. */
async function rememberDrop(table: Table, seen: LatestItem, drop: PublishedDrop): Promise<boolean> {
  if (drop.cause === 'rescore' || orderOf(seen, drop) === 0) return true;
  const marks = dropMarks(seen, drop);
  const condition = unchangedSince(seen);
  return await table.update(
    reportKeys.latest(seen.article.articleId),
    'SET sequencer = :sequencer, dropVersion = :dropVersion, droppedAt = :droppedAt',
    {
      ...condition,
      values: {
        ...condition.values,
        ':sequencer': marks.sequencer,
        ':dropVersion': marks.dropVersion,
        ':droppedAt': marks.droppedAt,
      },
    },
  );
}

function unchangedSince(seen: LatestItem) {
  return {
    condition: 'edition = :seenEdition AND sequencer = :seenSequencer AND droppedAt = :seenDroppedAt',
    values: {
      ':seenEdition': seen.edition,
      ':seenSequencer': seen.sequencer,
      ':seenDroppedAt': seen.droppedAt,
    },
  };
}
