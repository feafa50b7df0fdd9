import { describe, expect, it } from 'vitest';
import { buildReport, failedReport, rejectedReport } from '../../shared/report/build-report.ts';
import { judgementOf } from '../../shared/report/judgement.ts';
import type { Report } from '../../shared/report/report.ts';
import { articleOf, readingOf, toneOf } from '../../shared/report/report-parts.ts';
import { reportSchema } from '../../shared/report/schema.ts';
import { type FigureGiven, PINS, sampleFact, sampleReport } from './sample-report.ts';

const RIGHT: FigureGiven = { text: '12', verdict: 'supported', fact: sampleFact() };
const WRONG: FigureGiven = { text: '14', verdict: 'contradicted', fact: sampleFact() };

describe('a report', () => {
  it('keeps the contract and counts what it holds', () => {
    const report = sampleReport({ speakers: ['Ines Marlow', 'Tom Adeyemi'], figures: [RIGHT, WRONG] });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ schema: 'stet.report/1', version: 0, status: 'checked', rejection: null });
    expect(report.summary).toEqual({
      statements: 2,
      speakers: 2,
      figures: 2,
      byVerdict: { contradicted: 1, supported: 1 },
    });
  });

  it('does not count narration among the statements', () => {
    const report = sampleReport({ figures: [RIGHT, WRONG] });
    const [first, ...rest] = report.statements;
    const statements = [{ ...first, kind: 'narration' } as Report['statements'][number], ...rest];
    const again = buildReport({
      article: articleOf(report),
      revision: 'r1',
      pins: PINS,
      statements: { ...readingOf(report), statements },
      tone: toneOf(report),
      figures: report.figures,
    });
    expect(again.summary.statements).toBe(1);
    expect(again.statements).toHaveLength(2);
  });

  it('shows a speaker without a tone as unclear', () => {
    const report = sampleReport({});
    const again = buildReport({
      article: articleOf(report),
      revision: 'r1',
      pins: PINS,
      statements: readingOf(report),
      tone: { tones: [], speakers: {}, contrasts: [] },
      figures: [],
    });
    expect(again.speakers[0]?.tone).toMatchObject({ label: 'unclear', statements: 0, confidence: 0 });
  });

  it('can be taken apart and put together again', () => {
    const report = sampleReport({ figures: [RIGHT, WRONG] });
    const again = buildReport({
      article: articleOf(report),
      revision: report.revision,
      pins: PINS,
      statements: readingOf(report),
      tone: toneOf(report),
      figures: report.figures,
    });
    expect(again).toEqual(report);
  });

  it.each([
    ['an offset below zero', { paragraphs: [{ start: -1, end: 2, kind: 'body' }] }],
    [
      'a verdict that is none',
      { summary: { statements: 0, speakers: 0, figures: 1, byVerdict: { wrong: 1 } } },
    ],
    ['a date that is none', { asOf: '2 March' }],
    ['another schema', { schema: 'stet.report/2' }],
    ['no status', { status: undefined }],
  ])('with %s does not keep the contract', (_what, broken) => {
    expect(reportSchema.safeParse({ ...sampleReport({}), ...broken }).success).toBe(false);
  });
});

describe('a report without an article', () => {
  const base = { articleId: 'a', revision: 'r1', pins: PINS, name: 'talks.pdf', receivedOn: '2026-03-02' };

  it('says why the file was rejected', () => {
    const rejection = {
      reason: 'unsupported-format',
      detail: 'Files that end in .pdf are not read.',
    } as const;
    const report = rejectedReport({ ...base, rejection });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      status: 'rejected',
      rejection,
      headline: 'talks.pdf',
      published: { date: '2026-03-02', basis: 'assumed' },
      text: '',
    });
  });

  it('is of the day that the name of the file gives, so that it stands where the article would', () => {
    const rejection = { reason: 'binary', detail: 'A picture.' } as const;
    const report = rejectedReport({ ...base, name: 'world/2024-05-22-talks.pdf', rejection });
    expect(report.published).toEqual({ date: '2024-05-22', basis: 'filename' });
  });

  it('names the stage that failed', () => {
    const report = failedReport({ ...base, error: { stage: 'score-tone', name: 'UnexpectedError' } });
    expect(reportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({ status: 'failed', rejection: { reason: 'failed' } });
    expect(report.rejection?.detail).toContain('The stage score-tone failed with UnexpectedError.');
    const unknown = failedReport({ ...base, error: { stage: null, name: 'States.Timeout' } });
    expect(unknown.rejection?.detail).toContain('The check failed with States.Timeout.');
  });
});

describe('a judgement', () => {
  const same = (report: Report) => expect(judgementOf(report)).toEqual(judgementOf(sampleReport({})));
  const other = (report: Report) => expect(judgementOf(report)).not.toEqual(judgementOf(sampleReport({})));

  it('is the same under other pins, in another version, and from the same fact of a later import', () => {
    same({
      ...sampleReport({ pins: { asOf: '2027-01-01', reference: 9, feedback: 4, engine: 'x', lexicon: 3 } }),
      version: 3,
    });
    same(sampleReport({ figures: [{ text: '12', verdict: 'supported', fact: sampleFact({ since: 7 }) }] }));
  });

  it('is another with another verdict, `today`, fact, subject, tone, speaker or revision', () => {
    other(sampleReport({ figures: [{ ...RIGHT, verdict: 'approximate' }] }));
    other(sampleReport({ figures: [{ ...RIGHT, today: 'outdated' }] }));
    other(sampleReport({ figures: [{ ...RIGHT, fact: sampleFact({ value: 13 }) }] }));
    other(sampleReport({ figures: [{ ...RIGHT, subject: { entity: 'Old Mole', metric: 'berths' } }] }));
    other(sampleReport({ speakers: ['Tom Adeyemi'] }));
    other(sampleReport({ revision: 'r2' }));
    const report = sampleReport({});
    const speakers = report.speakers.map((speaker) => ({
      ...speaker,
      tone: { ...speaker.tone, label: 'hardline' as const },
    }));
    other({ ...report, speakers });
  });
});
