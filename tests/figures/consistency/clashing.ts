import { check } from '../one-article.ts';

/** The words of the figures with which a text contradicts itself, checked without any reference. */
export async function clashing(text: string): Promise<readonly string[]> {
  return (await check(text, '2021-04-12', []))
    .filter((figure) => figure.check.verdict === 'inconsistent')
    .map(({ text: words }) => words);
}
