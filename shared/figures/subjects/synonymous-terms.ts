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
  ['record', 'mark'],
  ['world record', 'world mark', 'world best'],
  ['minimum wage', 'national minimum wage', 'minimum hourly wage', 'wage floor'],
  ['inflation', 'annual inflation', 'inflation rate', 'consumer price inflation', 'consumer prices'],
  ['policy rate', 'benchmark rate', 'benchmark interest rate', 'policy interest rate'],
  ['cash rate', 'official cash rate', 'official rate'],
  ['market value', 'market capitalisation', 'market capitalization', 'stock market value'],
  ['dividend', 'dividend per share', 'payout'],
  ['launched', 'launch', 'lifted off', 'liftoff', 'blasted off'],
  ['landed', 'landing', 'touched down', 'touchdown', 'set down'],
  ['sworn in', 'took office', 'took the oath'],
  ['stepped down', 'resigned', 'left office', 'quit', 'bowed out'],
  ['appointed', 'named to the post', 'took charge', 'took the helm', 'took over'],
  ['collapsed', 'collapse', 'came down', 'gave way', 'caved in'],
  ['sank', 'sinking', 'went down', 'foundered'],
  ['closed', 'closure', 'shut', 'shut down'],
  ['output', 'production', 'produced', 'turned out', 'yielded'],
  ['capacity', 'can hold', 'can take', 'can turn out', 'room for'],
  ['subscribers', 'subscriptions', 'paying subscribers'],
  ['readers', 'readership'],
  ['fare', 'ticket', 'single ticket', 'ticket price'],
  ['storeys', 'stories', 'floors'],
  ['net debt', 'debts', 'borrowings'],
  ['titles', 'championships', 'crowns', 'trophies'],
  ['top speed', 'maximum speed', 'speeds of up to'],
  ['births', 'babies born', 'newborns'],
  ['visitors', 'visitor numbers', 'tourists'],
];

/** What tells of the same thing as a term, though it is no word for it: on the day of an election people vote. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  election: [
    'went to the polls',
    'polling day',
    'turnout',
    'swept to power',
    'swept back',
    'voted',
    'voters',
  ],
  'general election': ['went to the polls', 'polling day', 'turnout', 'swept to power', 'swept back'],
};

const ROW_OF = new Map(ROWS.flatMap((row) => row.map((phrase) => [phrase, row] as const)));

/** The terms, and after them the phrases that say the same as one of them. */
export function withSynonyms(terms: readonly string[]): readonly string[] {
  const same = terms.flatMap((term) => ROW_OF.get(term.toLowerCase()) ?? []);
  const told = terms.flatMap((term) => TOLD_BY[term.toLowerCase()] ?? []);
  return [...new Set([...terms, ...same, ...told])];
}
