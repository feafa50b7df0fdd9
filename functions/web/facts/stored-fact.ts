import type { Fact } from '../../../shared/reference/fact.ts';
import { Problem } from '../http/problem.ts';
import type { Newsroom } from '../newsroom.ts';

/** A fact of the current reference version; a 404 where there is none. */
export async function storedFact(newsroom: Newsroom, factId: string): Promise<Fact> {
  const fact = await newsroom.stores.reference.fact(factId);
  if (fact === null) {
    throw new Problem(
      'not-found',
      `There is no fact "${factId}" now; it may have been corrected or retracted. GET /facts lists them.`,
    );
  }
  return fact;
}
