/**
 * What is left of a word in a fact that is merely passed on ("according to police, twelve were injured"): the harm is
 * in the event, not in the voice.
 */
export const REPORTED_FACT = 0.35;

const INFORMING = new Set(
  `according report reports reported reporting find finds found finding estimate estimates estimated show shows showed
  confirm confirms confirmed confirming announce announces announced announcing note notes noted noting indicate
  indicates indicated identify identified document documented documenting cite cites cited citing record recorded
  rule rules ruled ruling list lists listed establish established determine determined specify specifies specified
  per learn learned reveal reveals revealed calculate calculated count counted`.split(/\s+/),
);

/** Whether a cue passes on facts and does not speak: "according to", "found", "announced". */
export function isInforming(cue: string): boolean {
  for (const word of cue.toLowerCase().split(/[^a-z]+/)) if (INFORMING.has(word)) return true;
  return false;
}
