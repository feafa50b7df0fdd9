import * as z from 'zod';
import { id, who } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { signedBy } from '../http/signed.ts';
import { runSchema } from './contract.ts';

/** `POST /runs`: re-score the archive, or some articles, against what is known now. */
export const startRun = operation({
  id: 'startRun',
  method: 'POST',
  path: '/runs',
  tag: 'Runs',
  summary: 'Re-score articles',
  description:
    'Judges stored articles again with the reference data, the feedback and the engine of now. A new version appears only where a judgement changed.',
  role: 'editor',
  params: z.object({}),
  query: z.strictObject({}),
  body: {
    schema: z.strictObject({
      articles: z
        .array(id)
        .min(1)
        .max(1000)
        .optional()
        .meta({ description: 'Ids of articles; all of them where left out.' }),
      who,
      why: z.string().trim().max(2000).optional(),
    }),
    fromForm: ({ who, why }) => ({ who: who || undefined, why: why || undefined }),
    limit: () => 256 * 1024,
    example: `curl -X POST -H 'Content-Type: application/json' -d '{"who": "Desk"}' .../runs`,
  },
  content: runSchema,
  answers: { 202: 'The run, which goes on; GET it to see how far it is.' },
  async handle({ body, principal, newsroom }) {
    const run = await newsroom.actions.startRun({
      cause: 'person',
      articles: body?.articles ?? null,
      who: signedBy(principal, body?.who),
      why: body?.why ?? null,
    });
    const address = `/runs/${encodeURIComponent(run.runId)}`;
    return { status: 202, content: run, headers: { Location: address }, seeOther: address };
  },
});
