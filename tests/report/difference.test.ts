import { describe, expect, it } from 'vitest';
import { differenceBetween, verdictChanges } from '../../shared/report/difference.ts';
import { type FigureGiven, sampleFact, sampleReport } from './sample-report.ts';

const RIGHT: FigureGiven = { text: '12', verdict: 'supported', fact: sampleFact() };

describe('verdicts that changed', () => {
  it('are none between a report and itself', () => {
    expect(verdictChanges(sampleReport({}), sampleReport({}))).toEqual([]);
  });

  it('are those whose verdict or `today` is another', () => {
    const aged = sampleReport({ figures: [{ ...RIGHT, today: 'outdated' }] });
    expect(verdictChanges(sampleReport({}), aged)).toEqual([
      {
        articleId: 'harbour',
        figureId: 'f0',
        text: '12',
        from: { verdict: 'supported', today: 'supported' },
        to: { verdict: 'supported', today: 'outdated' },
      },
    ]);
  });

  it('are not those that lean on another fact with the same answer', () => {
    const otherFact = sampleReport({
      figures: [{ ...RIGHT, fact: sampleFact({ note: 'checked', value: 12.0 }) }],
    });
    expect(verdictChanges(sampleReport({}), otherFact)).toEqual([]);
  });

  it('include figures that came and that went', () => {
    const none = sampleReport({ figures: [] });
    expect(verdictChanges(none, sampleReport({}))).toEqual([
      expect.objectContaining({ from: null, text: '12' }),
    ]);
    expect(verdictChanges(sampleReport({}), none)).toEqual([
      expect.objectContaining({ to: null, text: '12' }),
    ]);
  });
});

describe('the difference between two reports', () => {
  it('is empty in every part between a report and itself', () => {
    const report = sampleReport({});
    const nothing = { added: [], removed: [], changed: [] };
    expect(differenceBetween(report, report)).toMatchObject({
      articleId: 'harbour',
      textChanged: false,
      headline: null,
      published: null,
      figures: nothing,
      statements: nothing,
      speakers: nothing,
    });
  });

  it('tells the versions each side was judged under', () => {
    const later = { ...sampleReport({ pins: { reference: 5, asOf: '2026-05-01' } }), version: 2 };
    const { from, to } = differenceBetween({ ...sampleReport({}), version: 1 }, later);
    expect([from.version, from.reference, to.version, to.reference, to.asOf]).toEqual([
      1,
      1,
      2,
      5,
      '2026-05-01',
    ]);
  });

  it('tells of another headline, date and text', () => {
    const later = sampleReport({ headline: 'Mole rebuilt', published: '2026-03-05' });
    expect(differenceBetween(sampleReport({}), later)).toMatchObject({
      textChanged: true,
      headline: { from: 'Harbour counts its berths', to: 'Mole rebuilt' },
      published: { from: { date: '2026-03-01' }, to: { date: '2026-03-05' } },
    });
  });

  it('tells of a figure that leans on another fact although its answer is the same', () => {
    const later = sampleReport({
      figures: [{ ...RIGHT, fact: sampleFact({ value: 12, validTo: '2030-01-01' }) }],
    });
    const { changed } = differenceBetween(sampleReport({}), later).figures;
    expect(changed.map(({ from, to }) => [from.check.fact?.validTo, to.check.fact?.validTo])).toEqual([
      [null, '2030-01-01'],
    ]);
  });

  it('tells of speakers who came, went, and speak otherwise', () => {
    const later = sampleReport({ speakers: ['Tom Adeyemi'] });
    const difference = differenceBetween(sampleReport({}), later);
    expect(difference.speakers.added.map(({ name }) => name)).toEqual(['Tom Adeyemi']);
    expect(difference.speakers.removed.map(({ name }) => name)).toEqual(['Ines Marlow']);
    expect(difference.statements.changed).toEqual([
      { id: 's0', speaker: { from: 'ines-marlow', to: 'tom-adeyemi' }, tone: { from: null, to: null } },
    ]);
    const report = sampleReport({});
    const firm = report.speakers.map((speaker) => ({
      ...speaker,
      tone: { ...speaker.tone, label: 'hardline' as const },
    }));
    expect(differenceBetween(report, { ...report, speakers: firm }).speakers.changed).toEqual([
      { id: 'ines-marlow', name: 'Ines Marlow', label: { from: 'measured', to: 'hardline' } },
    ]);
  });
});
