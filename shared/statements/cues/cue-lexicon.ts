import { knownLemma } from '../grammar/lemma.ts';
import data from './cue-verbs.json' with { type: 'json' };

/** What kind of act a cue names: of speaking, of the mind, or attribution in the widest sense ("shows", "seems"). */
export type Act = 'speech' | 'thought' | 'wide';

/** What may follow a cue, as cue-verbs.json explains: one letter each. */
export type Frame = 'q' | 's' | 't' | 'w' | 'n' | 'i' | 'g' | 'o' | 'v' | 'a' | 'c' | 'p';

/** One verb that attributes. */
export interface CueEntry {
  readonly lemma: string;
  /** The acts under which the lemma has each of its frames; speech goes before thought, thought before wide. */
  readonly frames: ReadonlyMap<Frame, Act>;
  /** Prepositions before what is said ("called for calm"), with the act that they make. */
  readonly prepositions: ReadonlyMap<string, Act>;
  readonly particle: string | null;
  /** Whether the verb attributes only with its particle: "pointed out", never "pointed". */
  readonly needsParticle: boolean;
}

const RANK: Readonly<Record<Act, number>> = { speech: 0, thought: 1, wide: 2 };

interface MutableEntry {
  lemma: string;
  frames: Map<Frame, Act>;
  prepositions: Map<string, Act>;
  particle: string | null;
  needsParticle: boolean;
}

const entries = new Map<string, MutableEntry>();

function entryFor(lemma: string): MutableEntry {
  let entry = entries.get(lemma);
  if (entry === undefined) {
    entry = { lemma, frames: new Map(), prepositions: new Map(), particle: null, needsParticle: false };
    entries.set(lemma, entry);
  }
  return entry;
}

for (const group of data.groups)
  for (const lemma of group.lemmas.split(' ')) {
    const { frames } = entryFor(lemma);
    for (const frame of group.frames as Iterable<Frame>) {
      const act = group.act as Act;
      const before = frames.get(frame);
      if (before === undefined || RANK[act] < RANK[before]) frames.set(frame, act);
    }
  }
for (const [lemma, prepositions] of Object.entries(data.prepositions))
  for (const preposition of prepositions.split(' '))
    entryFor(lemma).prepositions.set(preposition, [...entryFor(lemma).frames.values()][0] ?? 'speech');
for (const [lemma, prepositions] of Object.entries(data.widePrepositions))
  for (const preposition of prepositions.split(' ')) entryFor(lemma).prepositions.set(preposition, 'wide');
for (const lemma of data.particleNeeded.split(' ')) entryFor(lemma).needsParticle = true;
for (const [lemma, particle] of Object.entries(data.particles)) entryFor(lemma).particle = particle;

/** The entry of the lemma that a verb form in lower case belongs to, or undefined. */
export function cueEntryOfForm(lower: string): CueEntry | undefined {
  const lemma = knownLemma(lower, isCueLemma);
  return lemma === undefined ? undefined : entries.get(lemma);
}

function isCueLemma(lemma: string): boolean {
  return entries.has(lemma);
}

/** Whether the entry names an act of speaking in any of its frames. */
export function speaks(entry: CueEntry): boolean {
  for (const act of entry.frames.values()) if (act === 'speech') return true;
  return false;
}

/** Forms that are verbs wherever they stand, whatever the tagger takes them for. */
export const SPEECH_FORMS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'tweeted',
]);
