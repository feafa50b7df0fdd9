import { describe, expect, it, vi } from 'vitest';
import { finishRun } from '../../../functions/rescore-articles/finish-run.ts';
import { type PlannedRun, planRun } from '../../../functions/rescore-articles/plan-run.ts';
import { rescoreBatch } from '../../../functions/rescore-articles/rescore-batch.ts';
import type { Stores } from '../../../shared/storage/ports.ts';
import type { RunCause } from '../../../shared/storage/runs.ts';
import { BY, harbourArticle, membersFact, membersRecord } from '../harbour.ts';
import { newsroomForEachTest, SETTINGS, type TestNewsroom } from '../newsroom.ts';

vi.setConfig({ testTimeout: 60_000 });

let newsroom: TestNewsroom;
let stores: Stores;
let articleId: string;

newsroomForEachTest(async (opened) => {
  newsroom = opened;
  stores = newsroom.stores;
  await stores.reference.import([membersRecord()], BY);
  articleId = (await newsroom.drop('2026-03-02-harbour.txt', harbourArticle())).articleId;
});

const NOW = '2026-04-01T03:00:00.000Z';

function plan(runId: string, cause: RunCause, articles: string[] | null = null) {
  return planRun(
    { action: 'plan', runId, request: { cause, articles, who: 'desk', why: null } },
    stores,
    SETTINGS,
    NOW,
  );
}

async function itemsOf({ manifest }: PlannedRun): Promise<{ articleId: string }[]> {
  return JSON.parse(Buffer.from((await stores.artefacts.get(manifest)) ?? '').toString());
}

/** A whole run, as the workflow goes through it. */
async function run(runId: string, cause: RunCause) {
  const planned = await plan(runId, cause);
  const outcome = await rescoreBatch(
    { action: 'batch', run: planned.run, items: await itemsOf(planned) },
    stores,
  );
  await finishRun({ action: 'finish', run: planned.run }, stores, NOW);
  return outcome;
}

/** The league has had 32 members since 2026-03-10: what was right when printed is outdated now. */
async function leagueGrows() {
  await stores.reference.import(
    [membersRecord({ validTo: '2026-03-09' }), membersRecord({ value: 32, validFrom: '2026-03-10' })],
    { ...BY, why: 'two joined' },
  );
}

describe('a run over the archive', () => {
  it('writes no version where no judgement changed', async () => {
    const outcome = await run('r1', 'schedule');
    expect(outcome).toEqual({ articleIds: [articleId], changedIds: [], failedIds: [], differences: [] });
    expect(await stores.reports.versions(articleId)).toHaveLength(1);
    expect(newsroom.announced).toEqual([]);
    expect(await stores.runs.get('r1')).toMatchObject({
      status: 'done',
      planned: 1,
      articles: 1,
      changed: 0,
    });
  });

  it('finds what was right when printed and is outdated now, and announces the difference alone', async () => {
    await leagueGrows();
    const { differences } = await run('r1', 'reference');
    const change = {
      articleId,
      text: '30',
      from: { verdict: 'supported', today: 'supported' },
      to: { verdict: 'supported', today: 'outdated' },
    };
    expect(differences).toEqual([expect.objectContaining(change)]);
    expect(newsroom.announced).toEqual([{ change: expect.objectContaining(change), runId: 'r1' }]);
    expect(await stores.reports.latest(articleId)).toMatchObject({ version: 2, asOf: '2026-04-01' });
    expect((await stores.reports.versions(articleId))[0]).toMatchObject({ cause: 'rescore' });
    expect(await stores.runs.get('r1')).toMatchObject({ changed: 1, differences: [change] });
  });

  it('goes by the versions it pinned, whatever is imported meanwhile', async () => {
    const planned = await plan('r1', 'schedule');
    await stores.reference.import([membersRecord({ value: 31 })], BY);
    await rescoreBatch({ action: 'batch', run: planned.run, items: await itemsOf(planned) }, stores);
    expect(await stores.reports.versions(articleId)).toHaveLength(1);
    expect((await plan('r1', 'schedule')).run.pins).toEqual(planned.run.pins);
  });

  it('takes nothing back that was judged by newer versions while it went on', async () => {
    const planned = await plan('r1', 'schedule');
    await stores.reference.import([membersRecord({ value: 31 })], BY);
    const late = await newsroom.drop('2026-03-02-late.txt', harbourArticle('31'), '2026-03-02T10:00:00.000Z');
    const items = [{ articleId: late.articleId }];
    const outcome = await rescoreBatch({ action: 'batch', run: planned.run, items }, stores);
    expect(outcome.differences).toEqual([]);
    const report = await stores.reports.latest(late.articleId);
    expect(report).toMatchObject({ version: 1, reference: { version: 2 } });
    expect(report?.figures[0]?.check.verdict).toBe('supported');
  });

  it('announces and counts once what a crash left half done', async () => {
    await leagueGrows();
    const planned = await plan('r1', 'schedule');
    const batch = { action: 'batch' as const, run: planned.run, items: await itemsOf(planned) };
    const deaf = { announce: () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNRESET' })) };
    await expect(rescoreBatch(batch, { ...stores, announcements: deaf })).rejects.toMatchObject({
      name: 'RetryableError',
    });
    expect(newsroom.announced).toEqual([]);
    await rescoreBatch(batch, stores);
    await rescoreBatch(batch, stores);
    expect(newsroom.announced).toHaveLength(1);
    expect(await stores.reports.versions(articleId)).toHaveLength(2);
    expect(await stores.runs.get('r1')).toMatchObject({ articles: 1, changed: 1 });
  });

  it('notes an article that cannot be judged and goes on with the others', async () => {
    const other = await newsroom.drop('2026-03-02-other.txt', harbourArticle('32'));
    await leagueGrows();
    const planned = await plan('r1', 'schedule');
    const latest = async (id: string) => {
      if (id === articleId) throw new TypeError('a fault of ours');
      return await stores.reports.latest(id);
    };
    const outcome = await rescoreBatch(
      { action: 'batch', run: planned.run, items: await itemsOf(planned) },
      { ...stores, reports: { ...stores.reports, latest } },
    );
    expect(outcome).toMatchObject({ failedIds: [articleId], changedIds: [other.articleId] });
    expect(await stores.runs.get('r1')).toMatchObject({ failed: 1, changed: 1 });
  });

  it('leaves articles alone that a reference change cannot touch', async () => {
    await run('r0', 'schedule');
    const quiet = await newsroom.drop(
      '2026-03-02-rail.txt',
      'Rail strike ends\n\nThe strike lasted 12 days.',
    );
    await leagueGrows();
    const planned = await plan('r1', 'reference');
    expect(planned.run.since).toBe(1);
    const judged: string[] = [];
    const of: Stores['feedback']['of'] = async (id, version) => {
      judged.push(id);
      return await stores.feedback.of(id, version);
    };
    const batch = { action: 'batch' as const, run: planned.run, items: await itemsOf(planned) };
    await rescoreBatch(batch, { ...stores, feedback: { ...stores.feedback, of } });
    expect(judged).toEqual([articleId]);
    expect(judged).not.toContain(quiet.articleId);
  });

  it('finds a fact for a figure that had none, by the name of its entity', async () => {
    const text = 'Pilots’ union counts\n\nThe Pilots Guild has 120 members.';
    const guild = await newsroom.drop('2026-03-02-guild.txt', text);
    await run('r0', 'schedule');
    await stores.reference.import([membersRecord({ entity: 'Pilots Guild', value: 120 })], BY);
    const { differences } = await run('r1', 'reference');
    expect(differences).toEqual([
      expect.objectContaining({
        articleId: guild.articleId,
        from: { verdict: 'unverifiable', today: 'unverifiable' },
        to: { verdict: 'supported', today: 'supported' },
      }),
    ]);
  });

  it('goes through the articles asked for and no others', async () => {
    const planned = await plan('r1', 'person', [articleId]);
    expect(await itemsOf(planned)).toEqual([{ articleId }]);
    expect(planned.run.since).toBeNull();
  });

  it('honours what people said of a figure', async () => {
    const report = await stores.reports.latest(articleId);
    const figureId = report?.figures[0]?.id ?? '';
    await stores.feedback.add({
      articleId,
      figureId,
      action: 'ignore',
      subject: null,
      confirmed: null,
      reason: 'not worth it',
      who: 'desk',
      at: NOW,
    });
    await run('r1', 'person');
    const after = await stores.reports.latest(articleId);
    expect(after).toMatchObject({ version: 2, feedback: { version: 1 } });
    expect(after?.figures[0]?.check.verdict).not.toBe(report?.figures[0]?.check.verdict);
  });

  it('reads the text again when the engine is another', async () => {
    const planned = await plan('r1', 'schedule');
    const run = { ...planned.run, pins: { ...planned.run.pins, engine: 'another' } };
    const before = await stores.reports.latest(articleId);
    const outcome = await rescoreBatch({ action: 'batch', run, items: [{ articleId }] }, stores);
    expect(outcome.changedIds).toEqual([]);
    expect(await stores.reports.latest(articleId)).toEqual(before);
  });

  it('scores tone anew when the house lexicon changed, and shows which phrase did it', async () => {
    const entry = { phrase: 'give way', axis: 'firmness', weight: -0.9, note: '' } as const;
    const before = await stores.reports.latest(articleId);
    await stores.lexicon.replace([entry], BY);
    const outcome = await run('r1', 'lexicon');
    expect(outcome.changedIds).toEqual([articleId]);
    const after = await stores.reports.latest(articleId);
    expect(after).toMatchObject({ version: 2, engine: { version: before?.engine.version, lexicon: 1 } });
    expect(before?.engine.lexicon).toBe(0);
    expect(after?.tones.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('give way'), rule: 'house-lexicon' }),
    );
    expect(after?.figures).toEqual(before?.figures);
    expect((await run('r2', 'lexicon')).changedIds).toEqual([]);
  });

  it('keeps tones while the house lexicon is the same, whatever people say of figures', async () => {
    await stores.lexicon.replace([{ phrase: 'x', axis: 'outlook', weight: 1, note: '' }], BY);
    const { articleId: later } = await newsroom.drop('2026-03-03-harbour.txt', harbourArticle());
    const report = await stores.reports.latest(later);
    await stores.feedback.add({
      articleId: later,
      figureId: report?.figures[0]?.id ?? '',
      action: 'ignore',
      subject: null,
      confirmed: null,
      reason: 'no',
      who: 'desk',
      at: NOW,
    });
    await run('r1', 'person');
    const after = await stores.reports.latest(later);
    expect(after).toMatchObject({ version: 2, feedback: { version: 2 }, engine: { lexicon: 1 } });
    expect(after?.tones).toEqual(report?.tones);
  });

  it('does not leave an article out after a reference change when the house lexicon changed as well', async () => {
    await run('r0', 'schedule');
    const entry = { phrase: 'shipping lines', axis: 'firmness', weight: -1, note: '' } as const;
    await stores.lexicon.replace([entry], BY);
    await stores.reference.import([membersRecord({ entity: 'Pilots Guild', value: 120 })], BY);
    expect((await run('r1', 'reference')).changedIds).toEqual([articleId]);
  });

  it('takes nothing back that a newer house lexicon judged', async () => {
    const planned = await plan('r1', 'schedule');
    await stores.lexicon.replace([{ phrase: 'give way', axis: 'firmness', weight: -0.9, note: '' }], BY);
    await run('r2', 'lexicon');
    const items = [{ articleId }];
    const late = await rescoreBatch({ action: 'batch', run: planned.run, items }, stores);
    expect(late.changedIds).toEqual([]);
    expect(await stores.reports.latest(articleId)).toMatchObject({ version: 2, engine: { lexicon: 1 } });
  });

  it('is closed as failed when the workflow says so', async () => {
    const planned = await plan('r1', 'schedule');
    await finishRun({ action: 'finish', run: planned.run, error: { Error: 'X' } }, stores, NOW);
    expect(await stores.runs.get('r1')).toMatchObject({ status: 'failed', endedAt: NOW });
    await leagueGrows();
    expect((await plan('r2', 'reference')).run.since).toBe(0);
    expect(membersFact().value).toBe(30);
  });
});
