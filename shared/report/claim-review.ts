import type { FigureFeedback } from '../figures/feedback.ts';
import type { Figure, Verdict } from '../figures/figure.ts';
import type { Report } from './report.ts';

/** Who stands behind a review, and where it can be read. */
export interface Reviewer {
  readonly name: string;
  readonly url: string;
}

/** schema.org's ClaimReview as JSON-LD. https://schema.org/ClaimReview */
export interface ClaimReview {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  /** The report's page, at the figure. */
  readonly url: string;
  readonly datePublished: string;
  /** The sentence or statement the figure stands in, as printed. */
  readonly claimReviewed: string;
  readonly author: { readonly '@type': 'Organization'; readonly name: string; readonly url: string };
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly datePublished: string;
    readonly author?: { readonly '@type': 'Person' | 'Organization'; readonly name: string };
    readonly appearance: { readonly '@type': 'NewsArticle'; readonly headline: string };
  };
  readonly reviewBody: string;
  readonly reviewRating: {
    readonly '@type': 'Rating';
    readonly ratingValue: number;
    readonly bestRating: 5;
    readonly worstRating: 1;
    readonly alternateName: string;
  };
}

/** Only answers that settle a claim can be published as a review; the scale is ClaimReview's usual five steps. */
const RATINGS: Readonly<Partial<Record<Verdict, { readonly value: number; readonly name: string }>>> = {
  supported: { value: 5, name: 'Supported by the reference' },
  approximate: { value: 4, name: 'Approximately right' },
  outdated: { value: 3, name: 'Right once, outdated when printed' },
  inconsistent: { value: 2, name: 'Contradicts itself' },
  contradicted: { value: 1, name: 'Contradicted by the reference' },
};

/**
 * One review for each figure whose verdict a person has confirmed: whose latest feedback, oldest first in `feedback`,
 * is `accept` of the verdict it has now. Stet's own judgement alone is never published as a review. `page` is the report's address.
 */
export function claimReviews(
  report: Report,
  feedback: readonly FigureFeedback[],
  reviewer: Reviewer,
  page: string,
): ClaimReview[] {
  const latest = new Map(feedback.map((given) => [given.figureId, given]));
  return report.figures.flatMap((figure) => {
    const confirmed = latest.get(figure.id);
    const stands = confirmed?.action === 'accept' && confirmed.confirmed === figure.check.verdict;
    return stands ? (reviewOf(report, figure, confirmed, reviewer, page) ?? []) : [];
  });
}

function reviewOf(
  report: Report,
  figure: Figure,
  confirmed: FigureFeedback,
  reviewer: Reviewer,
  page: string,
): ClaimReview | null {
  const rating = RATINGS[figure.check.verdict];
  if (rating === undefined) return null;
  const statement = report.statements.find(({ id }) => id === figure.statement);
  const speaker = report.speakers.find(({ id }) => id === statement?.speaker);
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${page}#figure-${figure.id}`,
    datePublished: confirmed.at.slice(0, 10),
    claimReviewed: report.text.slice(statement?.start ?? figure.start, statement?.end ?? figure.end),
    author: { '@type': 'Organization', name: reviewer.name, url: reviewer.url },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: report.published.date,
      ...(speaker === undefined ? {} : { author: { '@type': kindOf(speaker.name), name: speaker.name } }),
      appearance: { '@type': 'NewsArticle', headline: report.headline },
    },
    reviewBody: figure.check.explanation,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating.value,
      bestRating: 5,
      worstRating: 1,
      alternateName: rating.name,
    },
  };
}

/** A name of two or three capitalised words without an article is taken for a person's. */
function kindOf(name: string): 'Person' | 'Organization' {
  const words = name.split(' ');
  const person = words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return person ? 'Person' : 'Organization';
}
