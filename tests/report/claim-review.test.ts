import { describe, expect, it } from 'vitest';
import type { FigureFeedback } from '../../shared/figures/feedback.ts';
import type { Verdict } from '../../shared/figures/figure.ts';
import { claimReviews } from '../../shared/report/claim-review.ts';
import { sampleFact, sampleReport } from './sample-report.ts';

const DESK = { name: 'The Selwyn Gazette', url: 'https://gazette.example' };
const PAGE = 'https://stet.gazette.example/articles/harbour';

const said = (
  action: FigureFeedback['action'],
  since = 1,
  confirmed: Verdict | null = action === 'accept' ? 'contradicted' : null,
): FigureFeedback => ({
  articleId: 'harbour',
  figureId: 'f0',
  action,
  subject: null,
  confirmed,
  reason: '',
  who: 'desk',
  at: '2026-03-03T10:00:00.000Z',
  since,
});

const reportWith = (verdict: Verdict, speakers = ['Ines Marlow']) =>
  sampleReport({ speakers, figures: [{ text: '14', verdict, fact: sampleFact() }] });

describe('claim reviews', () => {
  it('are made of figures a person has confirmed, and of no others', () => {
    const report = reportWith('contradicted');
    expect(claimReviews(report, [], DESK, PAGE)).toEqual([]);
    expect(claimReviews(report, [said('ignore')], DESK, PAGE)).toEqual([]);
    expect(claimReviews(report, [said('accept')], DESK, PAGE)).toHaveLength(1);
  });

  it('are not made where the verdict is another than the one confirmed, or it is not known which that was', () => {
    const report = reportWith('supported');
    expect(claimReviews(report, [said('accept', 1, 'supported')], DESK, PAGE)).toHaveLength(1);
    expect(claimReviews(report, [said('accept', 1, 'outdated')], DESK, PAGE)).toEqual([]);
    expect(claimReviews(report, [said('accept', 1, null)], DESK, PAGE)).toEqual([]);
  });

  it('go by what was said last', () => {
    const report = reportWith('contradicted');
    expect(claimReviews(report, [said('accept'), said('ignore', 2)], DESK, PAGE)).toEqual([]);
    expect(claimReviews(report, [said('ignore'), said('accept', 2)], DESK, PAGE)).toHaveLength(1);
  });

  it('say who claimed what, where, and how it was rated', () => {
    expect(claimReviews(reportWith('contradicted'), [said('accept')], DESK, PAGE)[0]).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: `${PAGE}#figure-f0`,
      datePublished: '2026-03-03',
      claimReviewed: 'The harbour has 14 of them.',
      author: { '@type': 'Organization', ...DESK },
      itemReviewed: {
        '@type': 'Claim',
        datePublished: '2026-03-01',
        author: { '@type': 'Person', name: 'Ines Marlow' },
        appearance: { '@type': 'NewsArticle', headline: 'Harbour counts its berths' },
      },
      reviewBody: 'The figure 14 is contradicted.',
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Contradicted by the reference',
      },
    });
  });

  it.each([
    ['supported', 5],
    ['approximate', 4],
    ['outdated', 3],
    ['inconsistent', 2],
    ['contradicted', 1],
  ] as const)('rate %s with %i', (verdict, value) => {
    expect(
      claimReviews(reportWith(verdict), [said('accept', 1, verdict)], DESK, PAGE)[0]?.reviewRating
        .ratingValue,
    ).toBe(value);
  });

  it.each(['ambiguous', 'unverifiable', 'not-checkable'] as const)(
    'settle nothing where the verdict is %s',
    (verdict) => {
      expect(claimReviews(reportWith(verdict), [said('accept', 1, verdict)], DESK, PAGE)).toEqual([]);
    },
  );

  it('name a body as an organization, and nobody where the article speaks itself', () => {
    const [body] = claimReviews(
      reportWith('supported', ['the Pilots Guild']),
      [said('accept', 1, 'supported')],
      DESK,
      PAGE,
    );
    expect(body?.itemReviewed.author?.['@type']).toBe('Organization');
    const [narrated] = claimReviews(
      reportWith('supported', []),
      [said('accept', 1, 'supported')],
      DESK,
      PAGE,
    );
    expect(narrated?.itemReviewed).not.toHaveProperty('author');
  });
});
