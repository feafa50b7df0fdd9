import { describe, expect, test } from 'vitest';
import { checkArticle, type DropEvent, type Stages } from '../../../infra/local/workflow/check-article.ts';
import { PermanentError, RetryableError } from '../../../shared/runtime/errors.ts';

const policy = { attempts: 4, firstPause: 1, backoff: 2 } as const;
const event: DropEvent = {
  source: 'aws.s3',
  'detail-type': 'Object Created',
  time: '2023-05-04T09:00:00.000Z',
  detail: {
    bucket: { name: 'incoming' },
    object: { key: 'a.txt', size: 1, 'version-id': 'v', sequencer: '1' },
  },
};
const published = { articleId: 'a-1', version: 1, outcome: 'published' };

/** Stages that answer as scripted, an `Error` being thrown, and note what they were asked. */
function stages(script: Partial<Record<keyof Stages, unknown[]>>) {
  const calls: [keyof Stages, unknown][] = [];
  const stage = (name: keyof Stages, usual: unknown) => async (input: unknown) => {
    calls.push([name, input]);
    const answers = script[name] ?? [];
    const answer = answers.length > 0 ? answers.shift() : usual;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return {
    calls,
    names: () => calls.map(([name]) => name),
    stages: {
      splitStatements: stage('splitStatements', { status: 'readable', articleId: 'a-1' }),
      scoreTone: stage('scoreTone', { key: 'tone' }),
      checkFigures: stage('checkFigures', { key: 'figures' }),
      publishReport: stage('publishReport', published),
    },
  };
}

test('split, tone and figures, publish; each is given what those before it made', async () => {
  const run = stages({});
  expect(await checkArticle(event, run.stages, policy)).toEqual({ kind: 'published', ...published });
  expect(run.names()).toEqual(['splitStatements', 'scoreTone', 'checkFigures', 'publishReport']);
  const split = { status: 'readable', articleId: 'a-1' };
  expect(run.calls.map(([, input]) => input)).toEqual([
    event,
    split,
    split,
    { event, split, tone: { key: 'tone' }, figures: { key: 'figures' } },
  ]);
});

test('what was rejected is published as it is', async () => {
  const split = { status: 'rejected', articleId: 'a-1' };
  const run = stages({ splitStatements: [split] });
  await checkArticle(event, run.stages, policy);
  expect(run.calls.at(-1)).toEqual(['publishReport', { event, split }]);
  expect(run.names()).not.toContain('scoreTone');
});

describe.each(['splitStatements', 'scoreTone', 'checkFigures', 'publishReport'] as const)('%s', (name) => {
  test('is tried again when it may pass', async () => {
    const run = stages({
      [name]: [new RetryableError('busy'), new RetryableError('busy'), new Error('odd')],
    });
    expect(await checkArticle(event, run.stages, policy)).toEqual({ kind: 'published', ...published });
    expect(run.names().filter((called) => called === name)).toHaveLength(4);
  });

  test('is not tried again when it is permanent: a failed report is published', async () => {
    const run = stages({ [name]: [new PermanentError('wrong')] });
    await checkArticle(event, run.stages, policy);
    expect(run.calls.at(-1)).toEqual([
      'publishReport',
      { event, error: { Error: 'PermanentError', Cause: expect.stringContaining('wrong') } },
    ]);
    const tried = name === 'publishReport' ? 2 : 1;
    expect(run.names().filter((called) => called === name)).toHaveLength(tried);
  });
});

test('where nothing can be published, the drop is parked', async () => {
  const broken = Array.from({ length: 8 }, () => new RetryableError('no answer'));
  const run = stages({ publishReport: broken });
  expect(await checkArticle(event, run.stages, policy)).toEqual({ kind: 'parked', error: 'RetryableError' });
  expect(run.names().filter((called) => called === 'publishReport')).toHaveLength(8);
});
