import type { FigureFeedback } from '../../figures/feedback.ts';
import { newsroomKeys } from '../keys.ts';
import type { FeedbackStore } from '../ports.ts';
import { dynamoSaid } from './said.ts';
import type { Item, Table } from './table.ts';

interface FeedbackItem extends Item {
  readonly feedback: FigureFeedback;
}

/** Feedback given before it was kept which verdict it confirmed. */
const UNCONFIRMED = { confirmed: null };

/** What people said of figures, each with the version that brought it. */
export function dynamoFeedbackStore(table: Table): FeedbackStore {
  const said = dynamoSaid(table);
  return {
    currentVersion: said.currentVersion,
    async add(given) {
      const item = await said.add(
        (since): FeedbackItem => ({
          ...newsroomKeys.feedback(given.articleId, since),
          feedback: { ...given, since },
        }),
      );
      return item.feedback;
    },
    async of(articleId, version) {
      const pk = newsroomKeys.feedbackOn(articleId);
      const [items, newest] = await Promise.all([
        table.all<FeedbackItem>({ pk, consistent: true }),
        said.newest(),
      ]);
      const byKey = new Map(items.map((item) => [item.sk, item]));
      if (newest?.pk === pk) byKey.set(newest.sk, newest as FeedbackItem);
      return [...byKey.values()]
        .map(({ feedback }) => ({ ...UNCONFIRMED, ...feedback }))
        .filter(({ since }) => since <= version)
        .sort((a, b) => a.since - b.since);
    },
  };
}
