import { describe, expect, it } from 'vitest';
import type { FigureFeedback } from '../../shared/figures/feedback.ts';
import { recordOf } from '../reference/record-of.ts';
import { check } from './one-article.ts';

const PUBLISHED = '2022-11-03';
const TEXT = 'The Lumen Pact has 14 members.';
const RECORDS = [
  recordOf({}, { aliases: ['Lumen Pact'] }),
  recordOf({ entity: 'Tarn League', value: 14 }, { aliases: ['Tarn League'] }),
];

async function judgedAfter(...all: Partial<FigureFeedback>[]) {
  const [figure] = await check(TEXT, PUBLISHED, RECORDS);
  const feedback = all.map(
    (said, place): FigureFeedback => ({
      articleId: 'a',
      figureId: figure?.id ?? '',
      action: 'accept',
      subject: null,
      confirmed: null,
      reason: 'known to the desk',
      who: 'Ida',
      at: '2022-11-04T09:00:00Z',
      since: place + 1,
      ...said,
    }),
  );
  const [again] = await check(TEXT, PUBLISHED, RECORDS, { feedback });
  return again?.check;
}

describe('feedback', () => {
  it('is not needed for a figure nobody spoke of', async () => {
    expect((await judgedAfter({ figureId: 'another' }))?.verdict).toBe('contradicted');
  });

  it('accept keeps the verdict and says who', async () => {
    expect(await judgedAfter({})).toMatchObject({
      verdict: 'contradicted',
      rule: expect.stringContaining('accepted by Ida'),
    });
  });

  it('ignore takes the figure out of the count', async () => {
    expect(await judgedAfter({ action: 'ignore' })).toMatchObject({
      verdict: 'not-checkable',
      rule: 'ignored by Ida',
    });
  });

  it('wrong subject judges it anew against the one named', async () => {
    const subject = { entity: 'Tarn League', metric: 'members' };
    expect(await judgedAfter({ action: 'wrong-subject', subject })).toMatchObject({
      verdict: 'supported',
      fact: { entity: 'Tarn League' },
    });
  });

  it('accept after another subject was set keeps that subject, and lifts what was ignored', async () => {
    const subject = { entity: 'Tarn League', metric: 'members' };
    expect(await judgedAfter({ action: 'wrong-subject', subject }, { action: 'accept' })).toMatchObject({
      verdict: 'supported',
      fact: { entity: 'Tarn League' },
      rule: expect.stringMatching(/subject set by Ida; accepted by Ida/),
    });
    expect(await judgedAfter({ action: 'ignore' }, { action: 'accept' })).toMatchObject({
      verdict: 'contradicted',
    });
  });

  it.each([
    ['none is named', null],
    ['the one named has no fact', { entity: 'Tarn League', metric: 'observers' }],
  ])('wrong subject leaves nothing to say where %s', async (_, subject) => {
    expect(await judgedAfter({ action: 'wrong-subject', subject })).toMatchObject({
      verdict: 'unverifiable',
      fact: null,
    });
  });
});
