import * as z from 'zod';
import { verdictSchema } from '../../../shared/report/schema.ts';
import { operation } from '../http/operation.ts';
import { paging } from '../http/paging.ts';
import { figurePageSchema } from './contract.ts';
import { figuresPage } from './figures-page.ts';

/** `GET /figures?verdict=`: the figures of all current reports with one verdict. */
export const listFigures = operation({
  id: 'listFigures',
  method: 'GET',
  path: '/figures',
  tag: 'Figures',
  summary: 'List figures by verdict',
  role: 'reader',
  params: z.object({}),
  query: z.strictObject({
    verdict: verdictSchema.default('contradicted').meta({ description: 'Contradicted unless told.' }),
    ...paging,
  }),
  content: figurePageSchema,
  answers: { 200: 'A page of figures, those of the newest articles first.' },
  async handle({ query, newsroom }) {
    return { status: 200, content: await newsroom.stores.reports.figures(query) };
  },
  page: figuresPage,
});
