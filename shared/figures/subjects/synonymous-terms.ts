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
  ['workforce', 'employees', 'headcount', 'payroll'],
  ['turnout', 'voter turnout', 'share of voters'],
];

const ROW_OF = new Map(ROWS.flatMap((row) => row.map((phrase) => [phrase, row] as const)));

/** The terms, and after them the phrases that say the same as one of them. */
export function withSynonyms(terms: readonly string[]): readonly string[] {
  return [...new Set([...terms, ...terms.flatMap((term) => ROW_OF.get(term.toLowerCase()) ?? [])])];
}
