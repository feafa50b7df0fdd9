import * as z from 'zod';
import { daysBetween } from '../../../shared/reference/days.ts';
import { stalenessInWords } from '../../../shared/reference/staleness-words.ts';
import { day } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { today } from '../http/today.ts';
import { stalePageSchema } from './contract.ts';
import { stalePage } from './stale-page.ts';

/** `GET /reference/stale`: the facts that have likely been overtaken. */
export const listStale = operation({
  id: 'listStale',
  method: 'GET',
  path: '/reference/stale',
  tag: 'Reference',
  summary: 'List facts that have likely gone stale',
  description:
    'One for each series, the newest fact, those longest due first: where the next value was due by the rhythm of the series, or of the metric elsewhere, and is not there; where the newest has ended and none took its place, as others did before it; or where the source of an open-ended state was fetched more than a year ago.',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    asOf: day.optional().meta({ description: 'Stale by this day; today in the newsroom unless told.' }),
    ...paging,
  }),
  content: stalePageSchema,
  answers: { 200: 'A page of series.' },
  async handle({ query, newsroom }) {
    const { asOf = today(newsroom), ...request } = query;
    const { items, next } = await newsroom.stores.reference.stale({ ...request, asOf });
    const told = items.map(({ fact, staleness }) => ({
      fact,
      staleness,
      overdue: daysBetween(staleness.due, asOf),
      explanation: stalenessInWords(staleness),
    }));
    return { status: 200, content: { asOf, items: told, next } };
  },
  page: stalePage,
});
