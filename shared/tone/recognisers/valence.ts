import Sentiment from 'sentiment';
import labels from 'sentiment/languages/en/labels.json' with { type: 'json' };
import { NEWS_NOISE } from '../lexicon/topic.ts';
import type { Finding, Passage } from '../passage.ts';

/** `sentiment`'s word values run from -5 to 5; one step is worth this much outlook. */
const OUTLOOK_PER_STEP = 0.07;
const LANGUAGE = 'stet';

const sentiment = new Sentiment();
sentiment.registerLanguage(LANGUAGE, {
  labels: newsLabels(),
  scoringStrategy: {
    apply: (_words: string[], _cursor: number, value: number) => value * OUTLOOK_PER_STEP,
  },
});

/**
 * The everyday valence of the words no phrase has taken, from `sentiment`'s AFINN list. It carries outlook alone: a
 * harsh word is not yet a hard line. We hand it our own words, so that its tokeniser cuts nothing, and lay its
 * answer (which comes last word first) along them again.
 */
export function findValence({ words, taken }: Passage): Finding[] {
  const free: number[] = [];
  words.forEach((word, at) => {
    if (!word.mark && !word.name && taken[at] !== true) free.push(at);
  });
  const { calculation } = sentiment.analyze(free.map((at) => words[at]?.lower).join(' '), {
    language: LANGUAGE,
  });
  const findings: Finding[] = [];
  let last = free.length;
  for (const valued of calculation) {
    const [word, value] = Object.entries(valued)[0] as [string, number];
    do last--;
    while (last >= 0 && words[free[last] as number]?.lower !== word);
    const at = free[last];
    if (at === undefined) break;
    taken[at] = true;
    findings.push({ from: at, to: at + 1, rule: 'valence', outlook: value, firmness: 0, negated: -0.6 });
  }
  return findings.reverse();
}

/** A fresh table on each call: registering a language writes emoji into the table it is given. */
function newsLabels(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(labels).filter(([word]) => !word.includes(' ') && !NEWS_NOISE.has(word)),
  );
}
