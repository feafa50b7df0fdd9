import type { Report } from '../../report/report.ts';
import { inLanes } from '../in-lanes.ts';
import { reportKeys } from '../keys.ts';
import type { ArtefactStore } from '../ports.ts';
import type { EditionItem, LatestItem } from './latest.ts';
import { listSpeaker } from './list-speaker.ts';
import { rankUnmatched } from './rank-unmatched.ts';
import { readReport } from './read-report.ts';
import { rowsOf, speakersOf, unmatchedOf } from './report-rows.ts';
import type { Table } from './table.ts';

/**
 * Finishes a publication: clears the rows of the article's other editions, as far as they can never become current
 * (LATEST moves by one version at a time, on condition), and counts the speakers and subjects concerned anew. May be
 * repeated at will.
 */
export async function settle(table: Table, artefacts: ArtefactStore, latest: LatestItem): Promise<void> {
  const { articleId } = latest.article;
  const current = await readReport(artefacts, latest.reportKey);
  const editions = await table.all<EditionItem>({
    pk: reportKeys.ofArticle(articleId),
    prefix: reportKeys.editions,
    consistent: true,
  });
  const over = editions.filter(
    ({ edition, version }) => edition !== latest.edition && version <= latest.versionItem.version,
  );
  const cleared: Report[] = [];
  for (const edition of over) {
    const report = await readReport(artefacts, edition.reportKey);
    await table.writeMany([], rowsOf(report, edition.edition, edition.checkedAt));
    cleared.push(report);
  }
  await countAnew(table, [current, ...cleared]);
  await table.writeMany(
    [],
    over.map(({ edition }) => reportKeys.edition(articleId, edition)),
  );
  await table.update(reportKeys.latest(articleId), 'SET settled = :true', {
    condition: 'edition = :edition',
    values: { ':true': true, ':edition': latest.edition },
  });
}

async function countAnew(table: Table, reports: readonly Report[]): Promise<void> {
  const days = new Set(reports.map(({ published }) => published.date));
  for (const day of days) {
    const ofDay = reports.filter(({ published }) => published.date === day);
    const speakers = new Map(ofDay.flatMap(speakersOf).map((speaker) => [speaker.id, speaker]));
    await inLanes([...speakers.keys()], (id) => listSpeaker(table, id, day));
    const subjects = new Set(ofDay.flatMap((report) => [...unmatchedOf(report).keys()]));
    await inLanes([...subjects], (subject) => rankUnmatched(table, subject, day));
  }
}
