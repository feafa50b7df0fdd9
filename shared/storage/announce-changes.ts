import { verdictChanges } from '../report/difference.ts';
import type { Stores } from './ports.ts';

/**
 * Announces how the verdicts of an article's current report differ from those of the version announced before, and
 * remembers it. What a crash kept from being announced is announced by the next call; nothing is announced of a first
 * report. Answers how many changes were announced.
 */
export async function announceChanges(
  stores: Pick<Stores, 'reports' | 'announcements'>,
  articleId: string,
  runId: string | null,
): Promise<number> {
  const pending = await stores.reports.unannounced(articleId);
  if (pending === null) return 0;
  const [from, to] = await Promise.all([
    pending.from === 0 ? null : stores.reports.version(articleId, pending.from),
    stores.reports.version(articleId, pending.to),
  ]);
  const changes = from === null || to === null ? [] : verdictChanges(from, to);
  if (changes.length > 0) await stores.announcements.announce(changes, { runId });
  await stores.reports.markAnnounced(articleId, pending.to);
  return changes.length;
}
