import { describe, expect, it } from 'vitest';
import { touchedBy } from '../../shared/report/touched-by.ts';
import { sampleFact, sampleReport } from './sample-report.ts';

const change = (entity: string, metric: string, aliases: string[] = []) => ({
  series: [{ entity, metric }],
  aliases,
});

describe('a reference change', () => {
  it('touches articles with a figure about a series that changed', () => {
    expect(touchedBy(change('Port Selwyn', 'berths'))(sampleReport({}))).toBe(true);
    expect(touchedBy(change('Port Selwyn', 'cranes'))(sampleReport({}))).toBe(false);
    expect(touchedBy(change('Old Mole', 'berths'))(sampleReport({}))).toBe(false);
  });

  it('touches articles with a figure that leans on such a fact, or could have', () => {
    const about = { entity: null, metric: null };
    const leaning = sampleReport({
      figures: [{ text: '12', verdict: 'supported', subject: about, fact: sampleFact() }],
    });
    expect(touchedBy(change('Port Selwyn', 'berths'))(leaning)).toBe(true);
    const torn = sampleReport({
      figures: [
        {
          text: '12',
          verdict: 'ambiguous',
          subject: about,
          candidates: [sampleFact({ entity: 'Old Mole' })],
        },
      ],
    });
    expect(touchedBy(change('Old Mole', 'berths'))(torn)).toBe(true);
    expect(touchedBy(change('Port Selwyn', 'berths'))(torn)).toBe(false);
  });

  it('touches articles that name an entity concerned near a figure', () => {
    const report = sampleReport({
      headline: 'Pilots Guild counts its boats',
      figures: [{ text: '90', verdict: 'unverifiable', subject: { entity: null, metric: 'boats' } }],
    });
    expect(touchedBy({ series: [], aliases: ['Pilots guild'] })(report)).toBe(true);
    expect(touchedBy({ series: [], aliases: ['Dockers guild'] })(report)).toBe(false);
  });

  it('touches no article without figures', () => {
    const report = sampleReport({ headline: 'Pilots Guild meets', figures: [] });
    expect(touchedBy({ series: [], aliases: ['Pilots guild'] })(report)).toBe(false);
  });
});
