import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchWords } from '../../shared/report/search-words.ts';
import { unmatchedSubject } from '../../shared/report/unmatched-subject.ts';
import { sampleReport } from './sample-report.ts';

describe('words to search by', () => {
  it.each([
    ['Harbour counts its berths', ['harbour', 'counts', 'its', 'berths']],
    ['Café, CAFE — cafés!', ['cafe', 'cafes']],
    ['G20: 2.5 % more', ['g20', '2', '5', 'more']],
    ['  … ?', []],
  ])('of %j', (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it('are the same of a text and of its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = searchWords(text);
        expect(searchWords(words.join(' '))).toEqual(words);
        expect(words.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});

describe('the subject of a figure without a fact', () => {
  const subjectOf = (verdict: 'unverifiable' | 'supported', entity: string | null, metric: string | null) => {
    const [figure] = sampleReport({
      figures: [{ text: '12', verdict, subject: { entity, metric } }],
    }).figures;
    return figure === undefined ? null : unmatchedSubject(figure);
  };

  it('is the series the reference lacks, as far as it is known', () => {
    expect(subjectOf('unverifiable', 'Port Selwyn', 'cranes')).toBe('Port Selwyn/cranes');
    expect(subjectOf('unverifiable', 'Port Selwyn', 'number of ships')).toBe('Port Selwyn/number of ships');
    expect(subjectOf('unverifiable', 'Port Selwyn', 'amount in USD')).toBe('Port Selwyn/amount in USD');
  });

  it.each([
    [null, 'number of ships'],
    [null, null],
    ['Port Selwyn', null],
    ['Port Selwyn', 'a number'],
    ['Port Selwyn', 'date'],
    ['Port Selwyn', 'amount in times'],
    ['Port Selwyn', 'amount in years ago'],
  ])('is none where no fact could be looked for: %s, %s', (entity, metric) => {
    expect(subjectOf('unverifiable', entity, metric)).toBeNull();
  });

  it('is none where there is a fact', () => {
    expect(subjectOf('supported', 'Port Selwyn', 'berths')).toBeNull();
  });
});
