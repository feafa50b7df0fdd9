/** Words news English uses for what some units count, whatever terms the reference gives; keyed by unit. */
const WORDS: Readonly<Record<string, string>> = {
  deaths: 'deaths|dead|died|killed|lives|fatalities|death toll|victims|perished|lost their lives',
  members: 'members|member states|member countries|member nations',
  seats: 'seats|seat',
  votes: 'votes|ballots',
  people: 'people',
};

/** The words, or none for a unit that has only its own name. */
export function unitWords(unit: string): readonly string[] {
  const key = unit.toLowerCase();
  return Object.hasOwn(WORDS, key) ? (WORDS[key] as string).split('|') : [];
}
