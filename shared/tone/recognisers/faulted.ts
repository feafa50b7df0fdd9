import type { Finding, Passage } from '../passage.ts';

const NEGATORS = new Set(['not', 'never', 'no', 'nothing', 'none', 'nobody']);
const OTHERS = new Set(['he', 'she', 'they', 'you']);
const FIRST_PERSON = new Set(['i', 'we']);
const REACH = 4;

const OTHER_FAULTED = { rule: 'other-faulted', outlook: -0.35, firmness: 0.5, negated: 1 };
const NAME_FAULTED = { rule: 'other-faulted', outlook: -0.15, firmness: 0.2, negated: 1 };
const FLAT_NEGATION = { rule: 'flat-negation', outlook: -0.05, firmness: 0.12, negated: 1 };

/**
 * What someone else has not done, cannot do or never was, in the speaker's very words ("he has never met a payroll"):
 * a charge, though no word of it is a hard one. A negation about nobody in particular is a flat statement, a little
 * firm. Of pronouns only those inside quotation marks are surely someone else: in reported speech "he" may be the
 * speaker.
 */
export function findFaulted(passage: Passage): Finding[] {
  const { words, quoted, taken } = passage;
  const findings: Finding[] = [];
  words.forEach(({ lower }, at) => {
    if (!NEGATORS.has(lower) || taken[at]) return;
    findings.push({ from: at, to: at + 1, ...subjectBefore(passage, at, quoted[at] === true) });
  });
  return findings;
}

function subjectBefore({ words }: Passage, at: number, quoted: boolean) {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = words[back];
    if (word === undefined || word.mark) break;
    if (FIRST_PERSON.has(word.lower)) break;
    if (quoted && OTHERS.has(word.lower)) return OTHER_FAULTED;
    if (word.name) return NAME_FAULTED;
  }
  return FLAT_NEGATION;
}
