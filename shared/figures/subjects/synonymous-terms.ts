/** Phrases news English uses for one another; a reference need give only one of a row. */
const ROWS: readonly (readonly string[])[] = [
  [
    'from beyond the arc',
    'from behind the arc',
    'from deep',
    'from three',
    'from three-point range',
    'from the three-point line',
    'from three-point land',
    'from long range',
    'from downtown',
    'from distance',
  ],
  ['fourth quarter', 'final quarter', 'final 12 minutes', 'last 12 minutes'],
  ['from the field', 'from the floor'],
  ['from the free throw line', 'from the line', 'from the foul line', 'from the stripe'],
  ['unemployment', 'unemployment rate', 'jobless rate', 'joblessness'],
  ['workforce', 'employees', 'headcount', 'payroll', 'employs', 'employed', 'staff', 'workers'],
  ['turnout', 'voter turnout', 'share of voters'],
  ['deficit', 'shortfall', 'budget gap', 'overspend', 'overspent', 'budget deficit'],
  ['passengers', 'passenger numbers', 'riders', 'ridership', 'passenger journeys'],
  ['length', 'in length', 'long', 'end to end'],
  ['height', 'tall', 'in height'],
  ['depth', 'deep', 'in depth'],
  ['area', 'in area', 'covers', 'covering'],
  ['weight', 'weighs', 'weighed', 'weighing'],
  ['duration', 'lasted', 'lasts', 'lasting'],
  ['population', 'inhabitants', 'residents', 'home to'],
  ['founded', 'established', 'set up', 'formed', 'founding'],
  ['opened', 'inaugurated', 'opening'],
  ['construction', 'construction start', 'work began', 'building work', 'broke ground', 'building began'],
  ['completed', 'completion', 'finished'],
  ['came into force', 'entered into force', 'took effect', 'takes effect', 'in force'],
  ['conceded', 'goals conceded', 'let in'],
  ['attendance', 'crowd', 'spectators'],
  ['waiting list', 'on the list', 'queue', 'backlog'],
  ['market share', 'share of the market'],
  ['net profit', 'net income', 'profit after tax', 'after-tax profit'],
  ['revenue', 'revenues', 'turnover'],
  ['injured', 'hurt', 'wounded'],
];

const ROW_OF = new Map(ROWS.flatMap((row) => row.map((phrase) => [phrase, row] as const)));

/** The terms, and after them the phrases that say the same as one of them. */
export function withSynonyms(terms: readonly string[]): readonly string[] {
  return [...new Set([...terms, ...terms.flatMap((term) => ROW_OF.get(term.toLowerCase()) ?? [])])];
}
