/**
 * Words beside the cue that name a tone and nothing else: what the reporter heard, not what happened. They are read in
 * the whole sentence, unlike the verbs of `reporter.ts`, which count only as the cue. Notation: see `readPhraseRules`.
 */
export const MANNER_PHRASES = `
named-optimism 0.9 -0.05 -0.7
  optimistic, optimism, hopeful, upbeat, bullish, in good spirits, express~ hope, express~ optimism, express~ confidence, express~ satisfaction, express~ joy, express~ pride, voice~ optimism, voice~ hope, voice~ confidence, sound~ confident, cheerfully, proudly, happily, enthusiastically, confidently, a positive note, a hopeful note, an optimistic note, brighter assessment, optimistic assessment, positive assessment, beamed, jubilant, jubilantly, elated, with pride, more optimistic
named-gloom -0.9 0.05 -0.7
  pessimistic, pessimism, gloomy, gloomily, gloomier, bleak assessment, grim assessment, bleak picture, grim picture, dire warning, stark warning, express~ concern, express~ concerns, express~ fear, express~ fears, express~ doubt, express~ doubts, express~ regret, express~ sadness, express~ sorrow, express~ grief, express~ disappointment, express~ frustration, express~ dismay, express~ alarm, express~ skepticism, express~ shock, voice~ concern, voice~ concerns, voice~ doubts, voice~ fears, raise~ the alarm, sound~ the alarm, sadly, tearfully, ruefully, mournfully, grimly, despondent, downbeat, a sombre note, a somber note, note of caution, dismayed, saddened
named-less-hope -0.45 0.05 -0.7
  less optimistic, less optimistic assessment, less hopeful, less upbeat, less confident
named-firmness 0 0.7 -0.7
  defiant, defiantly, angrily, angry, furious, furiously, outraged, indignant, indignantly, bluntly, flatly, forcefully, firmly, sternly, vehemently, adamant, adamantly, emphatically, fiercely, harshly, scathing, scathingly, blistering, fiery, combative, hardline, hard line, uncompromising, unyielding, intransigent, strident, hawkish, tough line, tough tone, tough stance, hard stance, harsh words, strong words, sharp words, a defiant tone, without apology, unapologetic, unrepentant, no sign of backing down, refuse~ to budge, refuse~ to back down, dig~ in his heels, dig~ in her heels, dug in, lash~ out, lashing out, hit back, hitting back, fired back, firing back, express~ outrage, express~ anger, express~ fury, express~ opposition, boldly, sharply, in a rebuke, took aim, took a swipe, took issue, doubled down, hostile, hostility
named-openness 0.15 -0.7 -0.7
  conciliatory, more conciliatory, conciliatory tone, conciliatory note, softened, softer tone, softer line, diplomatic tone, more open, sound~ open, remain~ open, open to, left the door open, leave~ the door open, leaving the door open, held out an olive branch, olive branch, express~ willingness, express~ readiness, express~ openness, express~ understanding, express~ sympathy, express~ solidarity, express~ remorse, apologetic, apologetically, contrite, calmly, struck a conciliatory, in a gesture of goodwill, willingness to, readiness to
reported-opening 0.1 -0.3 -0.7
  not rule out, not reject, not exclude, not oppose
`;
