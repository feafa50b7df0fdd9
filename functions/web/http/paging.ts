import * as z from 'zod';

/** The query parameters every list takes. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).optional().meta({
    description: 'How many items a page holds: 1 to 100, 25 unless told.',
  }),
  cursor: z.string().max(4096).optional().meta({ description: 'The "next" of the page before.' }),
};

/** A page of a list. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The cursor of the next page; null on the last one.' }),
  });
}

/** The address of the next page of a list, keeping what it was asked for; null on the last page. */
export function nextPage(address: string, next: string | null): string | null {
  if (next === null) {
    return null;
  }
  const url = new URL(address, 'http://newsroom');
  url.searchParams.set('cursor', next);
  return url.pathname + url.search;
}
