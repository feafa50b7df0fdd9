import { describe, expect, it, vi } from 'vitest';
import { type FigureGiven, sampleFact } from '../report/sample-report.ts';
import { allOf, type ReportDesk, RIGHT, reportDeskForEachTest, WRONG } from './report-desk.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: ReportDesk;

reportDeskForEachTest((opened) => {
  desk = opened;
});

describe('lists of figures', () => {
  it('answer by verdict and by fact, also where a fact is one of two that fit', async () => {
    const rival = sampleFact({ value: 13 });
    await desk.publish({ articleId: 'a', figures: [WRONG, RIGHT] });
    await desk.publish({
      articleId: 'b',
      figures: [{ text: '13', verdict: 'ambiguous', candidates: [sampleFact(), rival] }],
    });
    expect((await desk.reports.figures({ verdict: 'contradicted' })).items).toEqual([
      expect.objectContaining({
        articleId: 'a',
        text: '14',
        verdict: 'contradicted',
        factId: sampleFact().id,
      }),
    ]);
    const leaning = await allOf((cursor) =>
      desk.reports.figuresByFact(sampleFact().id, { limit: 1, cursor }),
    );
    expect(leaning.map(({ articleId, text }) => [articleId, text]).sort()).toEqual([
      ['a', '12'],
      ['a', '14'],
      ['b', '13'],
    ]);
    expect((await desk.reports.figuresByFact(rival.id, {})).items).toHaveLength(1);
  });
});

describe('figures without a fact', () => {
  const lost = (text: string, metric: string): FigureGiven => ({
    text,
    verdict: 'unverifiable',
    subject: { entity: 'Port Selwyn', metric },
  });

  it('are counted by subject, the most frequent first', async () => {
    await desk.publish({ articleId: 'a', figures: [lost('3', 'cranes'), lost('70', 'ships')] });
    await desk.publish({ articleId: 'b', published: '2025-12-01', figures: [lost('71', 'ships')] });
    await desk.publish({
      articleId: 'c',
      figures: [lost('72', 'ships'), lost('4', 'cranes'), lost('9', 'pilots')],
    });
    const { items } = await desk.reports.unmatched({});
    expect(items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 3],
      ['Port Selwyn/cranes', 2],
      ['Port Selwyn/pilots', 1],
    ]);
    expect(items[0]?.example.text).toMatch(/^7[0-2]$/);
  });

  it('are counted once an article, however often it speaks of them', async () => {
    await desk.publish({
      articleId: 'a',
      figures: [lost('3', 'cranes'), lost('4', 'cranes'), lost('5', 'cranes')],
    });
    for (const articleId of ['b', 'c']) await desk.publish({ articleId, figures: [lost('70', 'ships')] });
    expect((await desk.reports.unmatched({})).items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 2],
      ['Port Selwyn/cranes', 1],
    ]);
  });

  it('leave the list when a fact is found', async () => {
    await desk.publish({ articleId: 'a', figures: [lost('70', 'ships')] });
    await desk.publish({ articleId: 'b', figures: [lost('70', 'ships'), lost('3', 'cranes')] });
    await desk.publish({ articleId: 'a', revision: 'r2', figures: [RIGHT] });
    await desk.publish({ articleId: 'b', revision: 'r2', figures: [lost('70', 'ships')] });
    expect((await desk.reports.unmatched({})).items.map(({ subject, count }) => [subject, count])).toEqual([
      ['Port Selwyn/ships', 1],
    ]);
  });
});
