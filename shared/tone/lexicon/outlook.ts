/** How a speaker sees things going. Notation: see `readPhraseRules`. */
export const OUTLOOK_PHRASES = `
hope 0.7 0 -0.8
  hope~, hopeful, optimistic, optimism, confident, confidence, look~ forward
progress 0.6 0 -0.7
  progress, improve~, success, successful, achievement, breakthrough, opportunity, proud
alarm -0.6 0 -0.7
  risk~, danger~, dangerous, fear~, worry~, worried, concern~, concerned, alarm~, alarming, threat~, crisis
decline -0.6 0 -0.7
  deadlock, deadlocked, worse, worst, fail~, failure, decline~, harm~, not easy, difficult, problem, problems
`;
