/** A rule of the phrase lists: what its phrases say on each axis before anything in the sentence changes it. */
export interface PhraseRule {
  readonly rule: string;
  /** -1 pessimistic to 1 optimistic. */
  readonly outlook: number;
  /** -1 conciliatory to 1 hardline. */
  readonly firmness: number;
  /** What a negation in scope makes of both weights. */
  readonly negated: number;
}

/**
 * Reads a phrase list: a line `rule outlook firmness negated` at the margin opens a rule, the indented lines below it
 * hold its phrases, separated by commas, in the notation of the phrase index.
 */
export function readPhraseRules(list: string): [string, PhraseRule][] {
  const entries: [string, PhraseRule][] = [];
  let current: PhraseRule | null = null;
  for (const line of list.split('\n')) {
    if (line.trim() === '') continue;
    if (!line.startsWith(' ')) {
      const [rule = '', outlook, firmness, negated] = line.split(' ');
      current = { rule, outlook: Number(outlook), firmness: Number(firmness), negated: Number(negated) };
      continue;
    }
    if (current === null) throw new Error(`Phrases before any rule: ${line}`);
    for (const phrase of line.split(',')) if (phrase.trim() !== '') entries.push([phrase.trim(), current]);
  }
  return entries;
}
