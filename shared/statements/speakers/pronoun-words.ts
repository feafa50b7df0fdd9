import type { PronounClass } from './mention.ts';
import pronouns from './words/pronouns.json' with { type: 'json' };

const CLASSES: ReadonlyMap<string, PronounClass> = new Map(
  (
    [
      ['he', pronouns.he],
      ['she', pronouns.she],
      ['they', pronouns.they],
      ['it', pronouns.it],
      ['i', pronouns.i],
      ['you', pronouns.you],
      ['other', pronouns.relative],
      ['other', pronouns.demonstrative],
    ] as const
  ).flatMap(([kind, lines]) => lines.flatMap((line) => line.split(' ').map((word) => [word, kind] as const))),
);

const POSSESSIVES: ReadonlyMap<string, PronounClass> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ['my', 'i'],
  ['our', 'i'],
  ['your', 'you'],
]);

/** The class of a pronoun in lower case; null for any other word. */
export function pronounClass(lower: string): PronounClass | null {
  const contraction = lower.indexOf("'");
  return CLASSES.get(contraction > 0 ? lower.slice(0, contraction) : lower) ?? null;
}

/** The class of a possessive pronoun in lower case ("his": `he`); null for any other word. */
export function possessiveClass(lower: string): PronounClass | null {
  return POSSESSIVES.get(lower) ?? null;
}
