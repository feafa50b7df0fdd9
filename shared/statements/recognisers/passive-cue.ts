import { clauseEnd } from '../clauses/content.ts';
import { speakerAfter } from '../clauses/speaker-after.ts';
import { lowerAt } from '../reading.ts';
import { attributionOf, type CueRecogniser } from './recogniser.ts';

/** The cue is passive: The attack was claimed by the group. · He was quoted as saying the war was over. */
export const passiveCue: CueRecogniser = {
  name: 'passive-cue',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment, subject } = cue;
    if (!group.passive || subject === null) return null;
    const lower = lowerAt(reading, cue.end) === 'by' ? 'by' : lowerAt(reading, cue.after);
    const act = entry.frames.get('n') ?? entry.frames.get('s');
    if (act === undefined) return null;
    if (lower === 'by' && lowerAt(reading, cue.end) === 'by') {
      const speaker = speakerAfter(reading, cue.end + 1, segment.to);
      if (speaker === null) return null;
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
    if (lower !== 'as' || entryOf(cue.after + 1)?.lemma !== 'say') return null;
    const from = lowerAt(reading, cue.after + 2) === 'that' ? cue.after + 3 : cue.after + 2;
    return attributionOf(reading, {
      recogniser: 'passive-cue',
      content: [{ from, to: clauseEnd(reading, from, segment, entryOf) }],
      cue: { from: group.head, to: cue.after + 2 },
      lemma: 'quote',
      act: 'speech',
      mention: subject,
      confidence: 0.9,
    });
  },
};
