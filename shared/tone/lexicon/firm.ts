/** What a speaker says to hold a line: refusals, demands, threats, accusations. Notation: see `readPhraseRules`. */
export const FIRM_PHRASES = `
refusal -0.1 0.8 -0.7
  will not accept, will not agree, will not allow, will not tolerate, will never accept, can not accept, refuse~, reject~
  rule~ out, not negotiable, non negotiable, non starter, non starters, out of the question, under no circumstances
necessity 0 0.35 -0.3
  must, have~ to, imperative, need~ to stop
demand 0 0.6 -0.4
  demand~, insist~, call~ on, urge~, guarantees, ultimatum, red line, red lines
threat -0.2 0.8 -0.7
  threaten~, use military force, military force, retaliate~, consequences, punish~, poses a threat, pose a threat
standing -0.1 0.7 -0.5
  no right to, has a say, no veto, illegitimate, unfit, not qualified
condemnation -0.5 0.7 -0.4
  condemn~, denounce~, unacceptable, outrageous, shameful, disgraceful, accuse~, blame~, lie~, liar, hypocrisy
`;
