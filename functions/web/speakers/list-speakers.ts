import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { speakerPageSchema } from './contract.ts';
import { speakersPage } from './speakers-page.ts';

/** `GET /speakers`: everyone who speaks in an article. */
export const listSpeakers = operation({
  id: 'listSpeakers',
  method: 'GET',
  path: '/speakers',
  tag: 'Speakers',
  summary: 'List speakers',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    q: z.string().trim().max(200).optional().meta({ description: 'Words of the name.' }),
    ...paging,
  }),
  content: speakerPageSchema,
  answers: { 200: 'A page of speakers.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reports.speakers(query) };
  },
  page: speakersPage,
});
