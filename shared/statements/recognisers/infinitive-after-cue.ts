import { clauseEnd } from '../clauses/content.ts';
import { nounPhraseEnd } from '../clauses/noun-phrase.ts';
import { actAsserted } from '../cues/asserted.ts';
import { CONJUNCTION, isFiniteVerb, TO, VERB_BASE } from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';
import { attributionOf, type CueRecogniser } from './recogniser.ts';

/** "To" and a verb follow the cue: They vowed to appeal. · The mayor urged drivers to stay home. */
export const infinitiveAfterCue: CueRecogniser = {
  name: 'infinitive-after-cue',
  recognise(cue, { reading, entryOf }) {
    const { entry, group, segment } = cue;
    const own = entry.frames.get('i');
    const others = entry.frames.get('v');
    let from = -1;
    let act = own;
    if (own !== undefined && !group.passive) from = infinitiveAt(reading, cue.after, segment.to);
    if (from < 0 && others !== undefined) {
      act = others;
      if (group.passive) from = infinitiveAt(reading, cue.after, segment.to);
      else {
        const person = nounPhraseEnd(reading, cue.end, segment.to);
        const bare = nounPhraseEnd(reading, cue.end, segment.to, true);
        if (
          person > cue.end &&
          (infinitiveAt(reading, person, segment.to) > 0 || infinitiveAt(reading, bare, segment.to) > 0)
        )
          from = cue.end;
      }
    }
    if (from < 0 || act === undefined) return null;
    return attributionOf(reading, {
      recogniser: 'infinitive-after-cue',
      content: [{ from, to: beforeFiniteVerb(reading, from, clauseEnd(reading, from, segment, entryOf)) }],
      cue: { from: group.head, to: cue.end },
      lemma: entry.lemma,
      act: actAsserted(cue, act, 'object', reading),
      mention: group.passive ? null : cue.subject,
    });
  },
};

/** "urged them to leave and spoke of": a finite verb that "and" joins has the cue's subject, not the infinitive's. */
function beforeFiniteVerb(reading: Reading, from: number, to: number): number {
  for (let i = from + 2; i + 1 < to; i += 1) {
    if ((reading.quoteOf[i] as number) >= 0) continue;
    if (isFiniteVerb(reading.tags[i] as number) && reading.tags[i - 1] !== CONJUNCTION) return to;
    if (reading.tags[i] === CONJUNCTION && isFiniteVerb(reading.tags[i + 1] as number))
      return lowerAt(reading, i - 1) === ',' ? i - 1 : i;
  }
  return to;
}

/** The token "to" when an infinitive starts at `i` ("to go", "not to go"), or -1. */
function infinitiveAt(reading: Reading, i: number, limit: number): number {
  const at = lowerAt(reading, i) === 'not' ? i + 1 : i;
  if (at + 1 >= limit || lowerAt(reading, at) !== 'to') return -1;
  if (reading.tags[at] === TO || reading.tags[at + 1] === VERB_BASE) {
    for (let verb = at + 1; verb < limit && verb < at + 4; verb += 1)
      if (reading.tags[verb] === VERB_BASE) return i;
  }
  return -1;
}
