import type { FigureFeedback } from '../../../shared/figures/feedback.ts';
import type { Figure, Verdict } from '../../../shared/figures/figure.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Asked } from '../http/operation.ts';
import { address, webAddress } from '../pages/address.ts';
import { VERDICT_FACES } from '../pages/verdicts.ts';

/** Ratings from 1, false, to 5, true; verdicts that rate nothing are left out. */
const RATINGS: Readonly<Partial<Record<Verdict, number>>> = {
  contradicted: 1,
  inconsistent: 2,
  outdated: 2,
  approximate: 4,
  supported: 5,
};

/**
 * A schema.org ClaimReview (https://schema.org/ClaimReview) for each figure whose verdict a person has confirmed and
 * nobody has questioned since. A verdict no person stands behind is not published as a fact-check.
 */
export async function confirmedClaims(
  report: Report,
  asked: Asked<unknown, unknown, unknown>,
): Promise<unknown[]> {
  const { feedback } = asked.newsroom.stores;
  const given = await feedback.of(report.articleId, await feedback.currentVersion());
  const latest = new Map(given.map((each) => [each.figureId, each]));
  return report.figures.flatMap((figure) => {
    const confirmation = latest.get(figure.id);
    const rating = RATINGS[figure.check.verdict];
    return confirmation?.action === 'accept' && rating !== undefined
      ? [claimReview(report, figure, confirmation, rating)]
      : [];
  });
}

function claimReview(report: Report, figure: Figure, confirmation: FigureFeedback, rating: number): unknown {
  const statement = report.statements.find((each) => each.id === figure.statement);
  const speaker = report.speakers.find((each) => each.id === statement?.speaker);
  const source = webAddress(figure.check.fact?.source.url ?? null);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: address.figure(report.articleId, figure.id),
    datePublished: confirmation.at.slice(0, 10),
    claimReviewed: statement ? report.text.slice(statement.start, statement.end) : figure.text,
    itemReviewed: {
      '@type': 'Claim',
      datePublished: report.published.date,
      ...(speaker && {
        author: { '@type': 'Person', name: speaker.name, jobTitle: speaker.role ?? undefined },
      }),
      appearance: { '@type': 'NewsArticle', headline: report.headline, datePublished: report.published.date },
    },
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: VERDICT_FACES[figure.check.verdict].label,
      ratingExplanation: figure.check.explanation,
    },
    author: { '@type': 'Person', name: confirmation.who },
    ...(source !== null && { citation: source }),
  };
}
