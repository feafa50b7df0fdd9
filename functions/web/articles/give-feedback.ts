import * as z from 'zod';
import { verdictSchema } from '../../../shared/report/schema.ts';
import { id, who, why } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { signedBy } from '../http/signed.ts';
import { feedbackSchema } from './contract.ts';

const subjectSchema = z.strictObject({
  entity: z.string().trim().min(1).max(200),
  metric: z.string().trim().min(1).max(200),
});

const bodySchema = z
  .strictObject({
    action: z.enum(['accept', 'ignore', 'wrong-subject']).meta({
      description:
        'accept: the verdict is right. ignore: wrong, or not worth checking. wrong-subject: it is about "subject" instead.',
    }),
    subject: subjectSchema.nullish(),
    verdict: verdictSchema.optional().meta({
      description:
        'The verdict it is said of; a 409 where the figure has another by now. The one it has, where left out.',
    }),
    reason: why,
    who,
  })
  .refine((body) => body.action !== 'wrong-subject' || body.subject, {
    path: ['subject'],
    message: 'is missing: say which entity and metric the figure is about',
  });

/** `POST /articles/{articleId}/figures/{figureId}/feedback`: what a person says of a verdict. */
export const giveFeedback = operation({
  id: 'giveFeedback',
  method: 'POST',
  path: '/articles/{articleId}/figures/{figureId}/feedback',
  tag: 'Figures',
  summary: 'Give feedback on a figure',
  description: 'Honoured by every later scoring; the article is scored again at once.',
  role: 'editor',
  params: z.object({ articleId: id, figureId: id }),
  query: z.strictObject({}),
  body: {
    schema: bodySchema,
    fromForm: ({ action, entity, metric, verdict, reason, who }) => ({
      action,
      verdict: verdict || undefined,
      ...(action === 'wrong-subject' && { subject: { entity, metric } }),
      reason,
      who: who || undefined,
    }),
    limit: () => 64 * 1024,
    example: `curl -X POST -H 'Content-Type: application/json' -d '{"action": "accept", "reason": "checked by phone", "who": "Desk"}' .../articles/ID/figures/ID/feedback`,
  },
  content: z.object({
    feedback: feedbackSchema,
    run: z.string().meta({ description: 'The run that scores the article again.' }),
  }),
  answers: { 201: 'Taken down; the run that honours it has begun.' },
  troubles: ['not-found', 'conflict'],
  async handle({ params, body, principal, newsroom }) {
    const { articleId, figureId } = params;
    const report = await newsroom.stores.reports.latest(articleId);
    const figure = report?.figures.find(({ id }) => id === figureId);
    if (figure === undefined) {
      throw new Problem(
        'not-found',
        `The latest report on "${articleId}" has no figure "${figureId}"; GET /articles/${articleId} has its figures.`,
      );
    }
    const { verdict } = figure.check;
    if (body?.verdict !== undefined && body.verdict !== verdict) {
      throw new Problem(
        'conflict',
        `The figure is ${verdict} by now, no longer ${body.verdict}; look at it again.`,
      );
    }
    const action = body?.action ?? 'accept';
    const signed = signedBy(principal, body?.who);
    const feedback = await newsroom.stores.feedback.add({
      articleId,
      figureId,
      action,
      subject: body?.subject ?? null,
      confirmed: action === 'accept' ? verdict : null,
      reason: body?.reason ?? '',
      who: signed,
      at: newsroom.clock().toISOString(),
    });
    const run = await newsroom.actions.startRun({
      cause: 'person',
      articles: [articleId],
      who: signed,
      why: `feedback on a figure: ${feedback.action}`,
    });
    return {
      status: 201,
      content: { feedback, run: run.runId },
      seeOther: `/articles/${encodeURIComponent(articleId)}#note-${figureId}`,
    };
  },
});
