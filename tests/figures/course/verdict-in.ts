import { check } from '../one-article.ts';
import { MOVING, TODAY } from './moving-world.ts';

/** The verdict on one figure of a text about things that moved. */
export async function verdictIn(text: string, figure: string): Promise<string | undefined> {
  const figures = await check(text, TODAY, MOVING);
  return figures.find((one) => one.text === figure)?.check.verdict;
}
