import { rejectedReport } from '../../shared/report/build-report.ts';
import {
  BERTHS,
  CARGO,
  FERRIES,
  HOSTILE,
  harbourTalks,
  hostileArticle,
  OLD_FERRIES,
} from '../functions/web/harbour-articles.ts';
import { type ServedNewsroom, serveNewsroom } from './chromium.ts';

/** Serves a newsroom in which every page has something to show. */
export async function serveFilledNewsroom(): Promise<ServedNewsroom> {
  const desk = await serveNewsroom({ facts: [BERTHS, OLD_FERRIES, FERRIES, CARGO] });
  await fill(desk);
  return desk;
}

async function fill(desk: ServedNewsroom): Promise<void> {
  const by = { who: 'Mara', why: 'agreed at the desk meeting', at: '2026-11-19T10:00:00.000Z' };
  const talk = {
    phrase: 'nothing to talk about',
    axis: 'firmness',
    weight: 0.45,
    note: 'a refusal',
  } as const;
  await desk.stores.lexicon.replace([talk], by);
  await desk.stores.lexicon.replace(
    [
      { ...talk, weight: 0.6 },
      { phrase: 'leave the table', axis: 'firmness', weight: 0.8, note: '' },
      { phrase: 'a long winter', axis: 'outlook', weight: -0.5, note: 'in harbour talks: a strike to come' },
    ],
    { ...by, who: 'Jo', why: HOSTILE.script },
  );
  const { reference } = desk.stores;
  await reference.addAlias('Port Selwyn', 'the old harbour', { ...by, why: 'in features' });
  await reference.addAlias('Port Selwyn', 'the Harbour', by);
  await reference.removeAlias('Port Selwyn', 'the Harbour', { ...by, who: 'Jo', why: 'means the film' });
  await desk.publish(harbourTalks());
  await desk.publish({ ...harbourTalks({ ferriesToday: 'supported' }), revision: 'b2' });
  await desk.publish({
    ...harbourTalks({ articleId: 'later-2b3c4d5e' }),
    published: { date: '2024-05-02', basis: 'assumed' },
  });
  await desk.publish(hostileArticle());
  await desk.publish(
    rejectedReport({
      articleId: 'scan-5e6f7a8b',
      name: 'scan.txt',
      receivedOn: '2026-11-24',
      revision: 'b1b2',
      pins: { engine: '1-test', lexicon: 0, reference: 1, feedback: 0, asOf: '2026-11-24' },
      rejection: { reason: 'binary', detail: 'The file is a picture, not text.' },
    }),
  );
  await desk.stores.feedback.add({
    articleId: 'harbour-talks-1a2b3c4d',
    figureId: 'fig-berths',
    action: 'accept',
    subject: null,
    confirmed: 'supported',
    reason: 'counted them',
    who: 'Mara',
    at: '2026-11-20T10:00:00.000Z',
  });
  const run = await desk.newsroom.actions.startRun({
    cause: 'person',
    articles: null,
    who: 'Mara',
    why: null,
  });
  await desk.stores.runs.addDifferences(run.runId, [
    {
      articleId: 'harbour-talks-1a2b3c4d',
      figureId: 'fig-ferries',
      text: '30 ferries',
      from: { verdict: 'supported', today: 'outdated' },
      to: { verdict: 'supported', today: 'supported' },
    },
  ]);
  await desk.stores.runs.end(run.runId, 'done', '2026-11-24T09:31:00.000Z');
}
