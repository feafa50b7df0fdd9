/** How the article's own words name a speaker's tone at the cue. Notation: see `readPhraseRules`. */
export const REPORTER_PHRASES = `
reported-optimism 0.9 -0.05 -0.7
  optimistic, optimism, hopeful, express~ hope, express~ optimism, express~ confidence, express~ satisfaction, express~ joy, express~ pride, voice~ optimism, voice~ hope, voice~ confidence, confident, sound~ upbeat, upbeat, bullish, in good spirits, celebrate~, celebrated, rejoice~, hail~, hailed, tout~, touted, boast~, boasted, brag~, predict~ victory, declare~ victory, hope~, hoped, looked forward, dream~, excited, cheered, cheerfully, proudly, happily, joked, beamed, marvel~, marveled, marvelled, envision~, enthuse~, delighted, pleased, relieved, reassure~, assured, assure~
reported-praise 0.7 -0.2 -0.6
  praise~, laud~, commend~, applaud~, salute~, compliment~, congratulate~, pay~ tribute, paid tribute, admire~, endorse~, thank~, express~ gratitude, express~ appreciation, express~ support, welcome~, celebrate~ the, appreciate~, wish~ well, 
reported-gloom -0.7 0.05 -0.6
  less optimistic, less optimistic assessment, pessimistic, pessimism, gloomy, bleak, grim, warn~, warning, issue~ a warning, caution~, lament~, bemoan~, mourn~, grieve~, regret~, express~ concern, express~ concerns, voice~ concern, voice~ concerns, express~ fear, express~ fears, express~ doubt, express~ doubts, express~ regret, express~ sadness, express~ sorrow, express~ grief, express~ disappointment, express~ frustration, express~ dismay, express~ alarm, express~ skepticism, express~ shock, express~ condolences, raise~ concerns, raise~ concern, raise~ doubts, raise~ the alarm, sound~ the alarm, fear~, feared, worry~, worried, concerned, complain~, disappointed, saddened, dismayed, shocked, despair~, predict~ a failure, skepticism, doubt~, doubted, skeptical, sceptical, sadly, tearfully, ruefully
reported-attack -0.75 1.1 -0.5
  condemn~, denounce~, accuse~, blame~, criticize~, criticise~, sharply criticize~, slam~, blast~, lambast~, lambaste~, rip~, rebuke~, scold~, chide~, castigate~, berate~, attack~, lash~ out, hit~ back, hit~ out, fire~ back, shot back, deride~, ridicule~, mock~, scoff~, taunt~, decry~, deplore~, express~ outrage, express~ anger, angrily, angry, furious, furiously, outraged, allege~, alleged, call~ out, go~ after, pounce~, rail~, assail~, excoriate~, disparage~, expose~, jab~, impugn~, insult~, charge~ that, complain~ officially, condemnation, criticism, protest~, sue~, suing
reported-refusal 0 0.85 -0.8
  reject~, refuse~, dismiss~, rule~ out, rebuff~, oppose~, veto~, dispute~, contest~, refute~, rebut~, disavow~, defy~, defied, resist~, balk~, decline~ to, decline~, object~, disagree~, push~ back, maintain~ his innocence, plead~ not guilty, pled not guilty, cancel~, cancelled, block~, halt~, suspend~, boycott~
reported-demand 0 0.7 -0.5
  demand~, insist~, call~ for, call~ on, call~ upon, urge~, order~, ordered, press~, pressed, push~ for, require~, command~, instruct~, give~ an ultimatum, ultimatum, deadline, implore~, petition~, summon~, appeal~ for, challenge~, challenged, direct~, 
reported-threat -0.1 0.8 -0.7
  threaten~, vow~, swear~, swore, pledge~ to fight, promise~ to fight, warn~ that it would, vow~ to, retaliate~, impose~, imposed, sanction~, strike~ back, promise~ retaliation, blockade~, expel~, 
reported-insistence 0 0.28 -0.5
  stress~, stressed, emphasize~, emphasise~, underline~, underscore~, reiterate~, reaffirm~, assert~, maintain~, argue~, contend~, proclaim~, forcefully, firmly, bluntly, flatly, strongly, vehemently, adamant, adamantly, defiant, defiantly, defend~, justify~, make~ clear, made clear, tough, stern, sternly, hardline, hard line, harsh, uncompromising, strident, 
reported-openness 0.25 -0.65 -0.6
  conciliatory, sound~ conciliatory, softened, soften~, offer~, offered, invite~, agree~, agreed, accept~, accepted, concede~, conceded, admit~, admitted, acknowledge~, acknowledged, express~ willingness, express~ readiness, express~ openness, express~ desire, express~ understanding, express~ regret for, express~ sympathy, express~ solidarity, open to, ready to, willing to, willingness, not rule out, not reject, not oppose, calmly, diplomatically, cooperate~, negotiate~, hold~ talks, held talks, meet~ with, mediate~, pledge~, pledged, assist~, help~, withdraw~, ease~, lift~, sign~, donate~, forgive~, forgave, reconcile~, compromise~, settle~, grant~, yield~, reassert~ the openness, resume~
reported-apology 0 -0.85 -0.4
  apologize~, apologise~, issue~ an apology, apology, express~ remorse, express~ regrets, regret~ his, regret~ her, retract~, backtrack~, back~ down, plead~ guilty, take~ responsibility, took responsibility
reported-neutral 0 0 1
  report~, find~, found, estimate~, estimated, show~, according to, confirm~, note~, explain~, describe~, recall~, identify~, name~, read~, state~, say~, tell~, add~, announce~
reported-denial 0 0.4 -0.5
  deny~, denied, maintain~ innocence, reject~ the claim, reject~ the allegations, dismiss~ the claim, want~, seek~, sought, discourage~, found unconstitutional, must, should, justified
reported-claim 0 0.28 -0.5
  claim~
reported-declaration 0 0.1 -0.5
  declare~, proclaim~, ruled, encourage~
reported-labelling -0.4 0.55 -0.5
  call~, label~, labelled, labeled, brand~, branded, term~, dub~, refer~ to, referred to, characterize~, characterise~, liken~, compare~, attribute~, attacked, took a shot, parting shot, portray~, paint~, designate~
reported-support 0.3 -0.1 -0.5
  promise~, promised, credit~, tout~, provide~, honor~, honour~, defend~ his record, back~, support~, supports
reported-proposal 0.12 -0.2 -0.5
  propose~, suggest~
reported-description 0.12 -0.05 -0.5
  describe~, advocate~
`;
