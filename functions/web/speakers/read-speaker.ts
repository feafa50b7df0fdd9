import * as z from 'zod';
import { id } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { Problem } from '../http/problem.ts';
import { speakerTonePageSchema } from './contract.ts';
import { speakerPage } from './speaker-page.ts';

/** `GET /speakers/{speakerId}`: a speaker's tone over time, newest article first. */
export const readSpeaker = operation({
  id: 'readSpeaker',
  method: 'GET',
  path: '/speakers/{speakerId}',
  tag: 'Speakers',
  summary: "Read a speaker's tone over time",
  role: 'reader',
  params: z.object({ speakerId: id }),
  query: z.strictObject(paging),
  content: speakerTonePageSchema,
  answers: { 200: 'A page of articles with the tone in each, newest first.' },
  troubles: ['not-found'],
  async handle({ params, query, newsroom }) {
    const page = await newsroom.stores.reports.speaker(params.speakerId, query);
    if (page.items.length === 0 && query.cursor === undefined) {
      throw new Problem(
        'not-found',
        `No article has a speaker "${params.speakerId}"; GET /speakers lists them.`,
      );
    }
    return { status: 200, content: page };
  },
  page: speakerPage,
});
