import * as z from 'zod';
import { operation } from '../http/operation.ts';

const LINKS = [
  { href: '/articles', title: 'Articles, newest first' },
  { href: '/speakers', title: 'Speakers and their tone over time' },
  { href: '/figures?verdict=contradicted', title: 'Figures by verdict' },
  { href: '/unmatched', title: 'Subjects for which there is no fact' },
  { href: '/facts', title: 'Reference facts' },
  { href: '/reference/imports', title: 'Reference version, and imports' },
  { href: '/lexicon', title: 'The house lexicon: phrases whose tone the newsroom weighs itself' },
  { href: '/runs', title: 'Re-scoring runs' },
  { href: '/openapi.json', title: 'The whole contract (OpenAPI 3.1)' },
  { href: '/health', title: 'Whether it runs' },
];

/** `GET /`: where to go from here. */
export const readEntry = operation({
  id: 'readEntry',
  method: 'GET',
  path: '/',
  tag: 'About',
  summary: 'See where to go',
  role: 'reader',
  params: z.object({}),
  query: z.object({}),
  content: z.object({
    name: z.literal('Stet'),
    links: z.array(z.object({ href: z.string(), title: z.string() })),
  }),
  answers: { 200: 'Addresses to begin with.' },
  async handle() {
    return { status: 200, content: { name: 'Stet' as const, links: LINKS }, seeOther: '/articles' };
  },
  page: () => {
    throw new Error('the entry has no page of its own');
  },
});
