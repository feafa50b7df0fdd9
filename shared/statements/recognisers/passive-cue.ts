import { speakerAfter } from '../clauses/speaker-after.ts';
import { NUMERAL } from '../grammar/tags.ts';
import { lowerAt } from '../reading.ts';
import { attributionOf, type CueRecogniser } from './recogniser.ts';

/** Participles that attribute without "was": "a blast claimed by the group". */
const REPORTED: ReadonlySet<string> = new Set([
  'report',
  'describe',
  'claim',
  'call',
  'cite',
  'announce',
  'condemn',
  'criticize',
  'criticise',
]);

/** The cue is passive: The attack was claimed by the group. */
export const passiveCue: CueRecogniser = {
  name: 'passive-cue',
  recognise(cue, { reading }) {
    const { entry, group, segment, subject } = cue;
    if ((!group.passive && group.form !== 'participle') || subject === null) return null;
    const lower = lowerAt(reading, cue.end) === 'by' ? 'by' : lowerAt(reading, cue.after);
    const act = entry.frames.get('n') ?? entry.frames.get('s');
    if (act === undefined) return null;
    if (lower === 'by' && lowerAt(reading, cue.end) === 'by') {
      const speaker = speakerAfter(reading, cue.end + 1, segment.to);
      if (speaker === null || reading.tags[speaker.from] === NUMERAL) return null;
      if (!group.passive && !REPORTED.has(entry.lemma)) return null;
      return attributionOf(reading, {
        recogniser: 'passive-cue',
        content: [subject],
        cue: { from: group.head, to: cue.end },
        lemma: entry.lemma,
        act,
        mention: speaker,
        confidence: 0.7,
      });
    }
    return null;
  },
};
