/** What a speaker says to come closer: openness, offers, concessions, thanks. Notation: see `readPhraseRules`. */
export const CONCILIATORY_PHRASES = `
openness 0.3 -0.7 -0.8
  will not slam the door, open to, resume dialogue, resume talks, dialogue, eager to discuss, ready to talk, willing to
  further talks, future meetings, leave~ the door open, negotiate~, work~ together, work~ with
concession 0.2 -0.6 -0.8
  compromise~, concede~, apologize~, apologise~, sorry, agree~ to, settlement
thanks 0.5 -0.4 -0.5
  thank~, grateful, welcome~, praise~, appreciate~, congratulate~
`;
