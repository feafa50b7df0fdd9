import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { type TerminalNews, terminalNews } from '../../infra/local/terminal-news.ts';
import type { RescoreRun } from '../../shared/storage/runs.ts';

let out: PassThrough;
let error: PassThrough;
let news: TerminalNews;

beforeEach(() => {
  out = new PassThrough({ encoding: 'utf8' });
  error = new PassThrough({ encoding: 'utf8' });
  news = terminalNews(out, error);
  news.open('http://127.0.0.1:4100');
});

const article = (status: 'checked' | 'rejected' | 'failed') =>
  ({ kind: 'published', articleId: 'talks-1', version: 1, outcome: 'published', status }) as const;

describe('news at the terminal', () => {
  it('tells an article that was checked from one that could not be', () => {
    news.article('talks.txt', article('checked'));
    news.article('scan.pdf', article('rejected'));
    news.article('broken.txt', article('failed'));
    expect(out.read()).toMatch(
      /^talks\.txt → http.*\nscan\.pdf could not be read → http.*\nbroken\.txt could not be checked → http/,
    );
  });

  it('names every fault of a file that was not imported', () => {
    news.notImported('reference/facts.csv', ['line 2, column value: No number.', 'line 9: Too wide.']);
    expect(error.read()).toBe(
      'reference/facts.csv was not imported:\n  line 2, column value: No number.\n  line 9: Too wide.\n',
    );
    news.notImported('reference/facts.csv', ['line 1: No header.']);
    expect(error.read()).toBe('reference/facts.csv was not imported: line 1: No header.\n');
  });

  it('says what re-scoring changed and where to see it', () => {
    const run = { runId: 'reference-3', status: 'done', articles: 12, changed: 2, differences: [{}, {}, {}] };
    news.rescored(run as unknown as RescoreRun);
    news.rescored({ ...run, articles: 1, changed: 0, differences: [] } as unknown as RescoreRun);
    expect(out.read()).toBe(
      'Re-scored: 12 articles looked at, 2 changed, 3 verdicts → http://127.0.0.1:4100/runs/reference-3\n' +
        'Re-scored: 1 article looked at, nothing changed\n',
    );
  });
});
