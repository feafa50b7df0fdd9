import type { Finding, Passage } from '../passage.ts';

const YOU = new Set(['you', 'your', 'yours', 'yourself']);
const ADDRESSED = { rule: 'address', outlook: -0.1, firmness: 0.12, negated: 1 };
const SELF_COMMITTED = { rule: 'own-future', outlook: 0.2, firmness: 0, negated: 1 };

/** The speaker turns to the listener in a quotation ("you", once), or says what "we" or "I" will do. */
export function findAddress({ words, quoted, taken }: Passage): Finding[] {
  const findings: Finding[] = [];
  const you = words.findIndex((word, at) => quoted[at] === true && YOU.has(word.lower));
  if (you !== -1) findings.push({ from: you, to: you + 1, ...ADDRESSED });
  const will = words.findIndex(
    (word, at) =>
      quoted[at] === true &&
      !taken[at] &&
      word.lower === 'will' &&
      (words[at - 1]?.lower === 'we' || words[at - 1]?.lower === 'i') &&
      words[at + 1]?.lower !== 'not' &&
      words[at + 1]?.lower !== 'never',
  );
  if (will !== -1) findings.push({ from: will - 1, to: will + 1, ...SELF_COMMITTED });
  return findings;
}
