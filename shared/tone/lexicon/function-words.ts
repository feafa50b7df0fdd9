/** Words that say nothing of what a statement is about: grammar, saying and doing in general, numbers, time of day. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a able about above across actually add added after again against ago all allow almost along already also although
  always am among an and another any anyone anything are around as ask at away back be became because become been
  before being believe best better between big both but by call called came can cannot case certain certainly clear
  clearly come could course day days deal did different do does doing done down during each either else end enough even
  ever every everyone everything fact far few find first for four from full further future gave get give given go going
  gone good got great had half happen has have having he held help her here hers herself high him himself his hold how
  however i if important in including indeed instead into is issue issues it its itself just keep kind knew know known
  large last later least leave left less let like likely little long look lot made make making many may me mean means
  might mine monday more most move much must my myself near need needs never new next night no none nor not nothing now
  of off often old on once one only onto or other others our ours ourselves out over own part particular people perhaps
  place point possible put quite rather real really right said same saturday saw say saying second see seem seems seen
  several shall she should show side simply since so some someone something soon still such sunday sure take taken talk
  tell than thank that the their theirs them themselves then there these they thing things think this those though three
  thursday through time times to today together told tomorrow too took toward towards tuesday two under until up upon us
  use used very want wants was way ways we wednesday week weeks well went were what whatever when where whether which
  while who whole whom whose why will with within without work world would wrong year years yes yesterday yet you your
  yours yourself friday month months morning january february march april june july august september october november
  december percent per around hope expect accept agree reject must urge demand`.split(/\s+/),
);
