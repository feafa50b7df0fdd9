import * as z from 'zod';
import { instant } from '../http/fields.ts';

const aliasChangeSchema = z.object({
  version: z.int().min(0).meta({ description: 'The reference version that brought it.' }),
  by: z.object({ who: z.string(), why: z.string(), at: instant }).nullable(),
});

/** A name under which an entity is looked up. */
export const entityAliasSchema = z.object({
  alias: z.string().meta({
    description:
      'As it is looked up: without accents and dots, capitals only where they tell a name from a word.',
  }),
  since: aliasChangeSchema,
  until: aliasChangeSchema.nullable().meta({ description: 'Null: it still goes by it.' }),
});

/** Bounded by what people and imports call one entity: no list of pages. */
export const entityAliasListSchema = z.object({ items: z.array(entityAliasSchema), next: z.null() });

/** What a change of an entity's names led to. */
export const aliasChangedSchema = z.object({
  version: z.int().min(0).meta({ description: 'The reference version that is current now.' }),
  run: z.string().nullable().meta({ description: 'The re-scoring run that was begun.' }),
});
