import { type ClaimReview, claimReviews } from '../../../shared/report/claim-review.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Asked } from '../http/operation.ts';
import { address } from '../pages/address.ts';

/** A ClaimReview for each figure of the report that a person has confirmed. */
export async function confirmedClaims(
  report: Report,
  { newsroom, origin }: Asked<unknown, unknown, unknown>,
): Promise<ClaimReview[]> {
  const { feedback } = newsroom.stores;
  const given = await feedback.of(report.articleId, await feedback.currentVersion());
  const page = origin + address.article(report.articleId);
  return claimReviews(report, given, { name: 'Stet', url: origin }, page);
}
