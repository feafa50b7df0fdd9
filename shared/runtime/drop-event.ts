import * as z from 'zod';

/**
 * The event with which S3 tells EventBridge of a dropped object, as far as Stet reads it. `version-id` is missing where
 * the bucket keeps no versions, `sequencer` where the reconciler and not S3 tells of the drop.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html
 */
export const dropEventSchema = z.object({
  time: z.string().transform((time, context) => {
    const at = new Date(time);
    if (!Number.isNaN(at.valueOf())) return at.toISOString();
    context.addIssue({ code: 'custom', message: 'is not an instant' });
    return z.NEVER;
  }),
  detail: z.object({
    bucket: z.object({ name: z.string() }).optional(),
    object: z.object({
      key: z.string().min(1),
      size: z.int().min(0).default(0),
      'version-id': z.string().optional(),
      sequencer: z.string().default(''),
    }),
  }),
});

export type DropEvent = z.output<typeof dropEventSchema>;

/** `Drop.version` of the object an event tells of. */
export function dropVersionOf(event: DropEvent): string | null {
  return event.detail.object['version-id'] ?? null;
}
