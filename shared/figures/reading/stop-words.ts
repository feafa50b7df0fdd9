/** Words too common to name anything by themselves; a name may neither start nor end with one (a leading "the" may). */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost also although always am an and another any are around as at
away back be became because been before behind being below best better between both but by came can close could day
days did do does down during each early either enough even ever every few first for former found from further gave get
go going good got had has have he her here him his how however if in including instead into is it its itself just
largest last late later least less like long made make many may me might mine month months more most mr mrs ms much
must my near nearly never new next no nor not now number of off often old on once one only or other our out over own
part per put rather said same say says second see seen set several she should since so some soon still such take than
that the their them then there these they this those though three through thus time to today together too took toward
two under until up upon us very was we well went were what when where whether which while who whom whose why will with
within without would year years yesterday yet you your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
