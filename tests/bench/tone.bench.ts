import { it } from 'vitest';
import { scoreUtterance } from '../../shared/tone/score-utterance.ts';

const SENTENCE =
  'The minister said that “we will not accept the proposal as it stands, but we remain open to talks”, and that ' +
  'there is no risk of a shortage in the northern ports this winter, although prices may rise. ';

function scoreAll(count: number) {
  const text = SENTENCE.repeat(count);
  const spans = Array.from({ length: count }, (_, at) => ({
    start: at * SENTENCE.length,
    end: (at + 1) * SENTENCE.length - 1,
  }));
  return () => {
    for (const span of spans) scoreUtterance({ text, content: [span], cue: null, voice: [] });
  };
}

/** One pass over the words and numbers of the text: what any reading costs at least. */
function floor(count: number) {
  const text = SENTENCE.repeat(count);
  return () => {
    let words = 0;
    for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words++;
    return words;
  };
}

it('scores tone within 15 times one pass over the words, aiming at 6, in time linear in the text', {
  timeout: 120_000,
}, async ({ bench }) => {
  await bench.compare(
    bench('one pass over the words (the floor)', floor(60)),
    bench('tone of the same text', scoreAll(60)),
    bench('tone of four times the text', scoreAll(240)),
  );
});
