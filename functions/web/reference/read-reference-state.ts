import * as z from 'zod';
import { operation } from '../http/operation.ts';
import { referenceSchema } from './contract.ts';
import { importPage } from './import-page.ts';

const COLUMNS =
  'entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note,tolerance,released,retrieved';

/** `GET /reference/imports`: the current reference version, and the page to import from. */
export const readReferenceState = operation({
  id: 'readReferenceState',
  method: 'GET',
  path: '/reference/imports',
  tag: 'Reference',
  summary: 'Read which reference version is current',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({}),
  content: referenceSchema,
  answers: { 200: 'The current version and the columns an import may have.' },
  async handle({ newsroom }) {
    const version = await newsroom.stores.reference.currentVersion();
    return { status: 200, content: { version, columns: COLUMNS.split(',') } };
  },
  page: importPage,
});
