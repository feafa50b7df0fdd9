import { lowerAt, type Reading } from '../reading.ts';
import type { Cue } from './cue.ts';
import type { Act } from './cue-lexicon.ts';

const HYPOTHETICAL: ReadonlySet<string> = new Set([
  'could',
  'would',
  'should',
  'might',
  'may',
  'can',
  'must',
  "'d",
]);
/** Verbs whose "to"-complement still is somebody's saying: "went on to add". */
const GOING_ON: ReadonlySet<string> = new Set([
  'on',
  'far',
  'continued',
  'continues',
  'went',
  'goes',
  'proceeded',
  'rushed',
  'used',
  'managed',
]);

/** "would later say": what came after, told from before it. */
function isLater(group: Cue['group'], reading: Reading): boolean {
  return (
    lowerAt(reading, group.head - 2) === 'would' &&
    /^(?:later|eventually)$/.test(lowerAt(reading, group.head - 1))
  );
}

/**
 * The act, or `wide` where the clause tells of no statement that was made: it might be ("could argue"), was to be
 * ("to thank supporters"), was not ("did not endorse"; to deny is an act of its own), or names nobody ("was
 * expected to").
 */
export function actAsserted(cue: Cue, act: Act, complement: 'clause' | 'object', reading: Reading): Act {
  const { group, entry } = cue;
  for (let i = group.from; i < group.head; i += 1)
    if (HYPOTHETICAL.has(lowerAt(reading, i)) && !isLater(group, reading)) return 'wide';
  if (group.negated && entry.lemma !== 'deny') return 'wide';
  if (group.form === 'infinitive' && !GOING_ON.has(lowerAt(reading, group.from - 1))) return 'wide';
  if (complement === 'object' && (group.passive || cue.subject === null)) return 'wide';
  return act;
}
