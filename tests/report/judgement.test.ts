import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../shared/report/judgement.ts';
import type { Report } from '../../shared/report/report.ts';
import { PINS, sampleReport } from './sample-report.ts';

const report = sampleReport({});
const withTone = (given: Partial<Report['speakers'][number]['tone']>): Report => ({
  ...report,
  speakers: report.speakers.map((speaker) => ({ ...speaker, tone: { ...speaker.tone, ...given } })),
});

describe('what a report judges', () => {
  it('is the same under other versions that led to the same', () => {
    const pins = { ...PINS, engine: 'other', lexicon: 3, reference: 7, feedback: 4, asOf: '2027-01-01' };
    expect(judgementOf({ ...sampleReport({ pins }), version: 9 })).toEqual(judgementOf(report));
  });

  it.each([{ label: 'hardline' }, { outlook: 0.31 }, { firmness: -0.47 }] as const)(
    'is another with another tone of a speaker: %j',
    (given) => {
      expect(report.speakers.length).toBeGreaterThan(0);
      expect(judgementOf(withTone(given))).not.toEqual(judgementOf(report));
    },
  );

  it('is the same where a tone differs by less than is shown', () => {
    expect(judgementOf(withTone({ outlook: 0.301 }))).toEqual(judgementOf(withTone({ outlook: 0.302 })));
  });

  it('is another with another verdict, today’s included', () => {
    const [figure] = report.figures;
    if (figure === undefined) throw new Error('the sample has no figure');
    const other = { ...figure, check: { ...figure.check, today: 'outdated' as const } };
    expect(judgementOf({ ...report, figures: [other] })).not.toEqual(
      judgementOf({ ...report, figures: [figure] }),
    );
  });
});
