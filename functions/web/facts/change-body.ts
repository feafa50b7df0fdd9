import * as z from 'zod';
import { day, who, why } from '../http/fields.ts';

const plainNumber = z.number('is not a number');

/** What a retraction says. */
export const retractionSchema = z.strictObject({ who, why });

/** What a correction may change of a fact; what is left out stays as it is. */
export const correctionSchema = z.strictObject({
  value: z.union([plainNumber, day]).nullable().optional().meta({
    description: 'A number in base units, or a day for an event; null where only bounds are known.',
  }),
  lower: plainNumber.nullable().optional(),
  upper: plainNumber.nullable().optional(),
  validFrom: day.optional(),
  validTo: day.nullable().optional().meta({ description: 'Inclusive; null means still valid.' }),
  released: day.nullable().optional().meta({ description: 'When it became known; null: at once.' }),
  tolerance: z.enum(['exact', 'measured']).optional(),
  source: z
    .strictObject({
      name: z.string().trim().min(1).max(300),
      url: z.url({ protocol: /^https?$/ }).nullable(),
      retrieved: day.nullable(),
    })
    .optional(),
  note: z.string().max(1000).nullable().optional(),
  who,
  why,
});

/** A correction out of a page's form: every field is sent, an empty one means null. */
export function correctionFromForm(fields: Readonly<Record<string, string>>): unknown {
  const { who, why, sourceName, sourceUrl, retrieved, value, lower, upper, ...rest } = fields;
  const text = (name: string) => (name in rest ? { [name]: rest[name] || null } : {});
  return {
    value: numberOrText(value),
    lower: numberOrText(lower),
    upper: numberOrText(upper),
    validFrom: rest.validFrom,
    ...text('validTo'),
    ...text('released'),
    ...text('note'),
    tolerance: rest.tolerance,
    source: { name: sourceName, url: sourceUrl || null, retrieved: retrieved || null },
    who: who || undefined,
    why,
  };
}

function numberOrText(field: string | undefined): number | string | null {
  if (field === undefined || field.trim() === '') {
    return null;
  }
  const number = Number(field);
  return Number.isNaN(number) ? field.trim() : number;
}
