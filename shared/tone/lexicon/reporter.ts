/** How the article's own words name a speaker's tone at the cue. Notation: see `readPhraseRules`. */
export const REPORTER_PHRASES = `
reported-hope 0.9 0 -0.8
  express~ optimism, express~ hope, express~ confidence, voice~ optimism, sound~ optimistic, hail~, praise~, welcome~
reported-gloom -0.7 0 -0.6
  less optimistic assessment, pessimistic, gloomy, warn~, lament~, express~ concern, voice~ concern, regret~
reported-firmness 0 0.7 -0.7
  condemn~, accuse~, denounce~, reject~, insist~, demand~, vow~, threaten~, stress~, slam~, criticize~, criticise~, blast~
  rule~ out, dismiss~, deny~, call~ for, urge~, want~, reiterate~
reported-openness 0.2 -0.6 -0.6
  apologize~, apologise~, thank~, conciliatory, concede~, offer~, did not rule out, did not reject
`;
