import { clauseEnd } from '../clauses/content.ts';
import { TO, VERB_BASE } from '../grammar/tags.ts';
import { attributionOf, type CueRecogniser } from './recogniser.ts';

/**
 * A passive that names nobody: The dam is said to leak. What is only expected, known or believed to be so is
 * attributed in the widest sense alone.
 */
export const agentlessPassive: CueRecogniser = {
  name: 'agentless-passive',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment, subject, end } = cue;
    if (!group.passive || group.form !== 'finite' || group.negated || subject === null) return null;
    if (!entry.frames.has('s') && !entry.frames.has('t')) return null;
    if (reading.tags[end] !== TO || reading.tags[end + 1] !== VERB_BASE) return null;
    return attributionOf(reading, {
      recogniser: 'agentless-passive',
      content: [
        { from: subject.relative ? end : subject.from, to: clauseEnd(reading, end, segment, entryOf) },
      ],
      cue: { from: group.head, to: end },
      lemma: entry.lemma,
      act: entry.lemma === 'say' ? 'speech' : 'wide',
      mention: null,
    });
  },
};
