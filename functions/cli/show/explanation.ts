import type { Span } from '../../../shared/article/span.ts';
import type { Figure } from '../../../shared/figures/figure.ts';
import { amountWords, rangeWords, valueWords } from '../../../shared/figures/wording/amount-words.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { stalenessInWords } from '../../../shared/reference/staleness-words.ts';
import type { Report } from '../../../shared/report/report.ts';
import { splitSentences } from '../../../shared/statements/sentences.ts';
import type { Terminal } from '../terminal.ts';
import { plain, wrapped } from './plain.ts';
import { verdicts } from './words.ts';

const LABEL = 13;

/** Everything that led to one figure's verdict, a line for each step. */
export function explanation(report: Report, figure: Figure, terminal: Terminal): string {
  const { check, subject } = figure;
  const about = [subject.entity, subject.metric, subject.date].filter((part) => part !== null).map(plain);
  const rows: (readonly [string, string])[] = [
    ['Figure', `${plain(figure.text)} (${figure.id})`],
    ['In', `“${plain(sentenceOf(report, figure))}”`],
    ['About', about.length > 0 ? about.join(', ') : 'nothing the reference data know'],
    ['Claims', `${figure.comparator} ${claimed(figure)}`],
    ['Allows', interval(figure)],
    ['Fact', check.fact ? factLine(check.fact) : 'none'],
    ...(check.stale === undefined ? [] : [['Its age', stalenessInWords(check.stale)] as const]),
    ...check.candidates
      .filter((fact) => fact.id !== check.fact?.id)
      .map((fact) => ['Also fits', factLine(fact)] as const),
    ...check.conflictsWith.map((id) => ['Against', conflict(report, id)] as const),
    ['Verdict', verdicts(check)],
    ['Because', plain(check.explanation)],
    ['Rule', check.rule],
  ];
  return rows
    .map(([label, text]) => {
      const lines = wrapped(text, terminal.width - LABEL, ' '.repeat(LABEL));
      return `${terminal.colours.bold(label.padEnd(LABEL))}${lines}`;
    })
    .join('\n');
}

/** The statement a figure stands in, or the sentence where it stands in none. */
function sentenceOf(report: Report, figure: Figure): string {
  const holds = ({ start, end }: Span) => start <= figure.start && figure.end <= end;
  const statement = report.statements.find(({ id }) => id === figure.statement);
  const paragraph = report.paragraphs.find(holds);
  const span = statement ?? (paragraph && splitSentences(report.text, paragraph).find(holds)) ?? figure;
  return report.text.slice(span.start, span.end);
}

function claimed({ value, low, high, unit }: Figure): string {
  if (typeof value === 'string') return value;
  if (value !== null) return unit === 'ordinal' ? `${value} (an ordinal)` : amountWords(value, unit);
  return low === null || high === null ? '' : rangeWords(low, high, unit);
}

function interval({ check: { interval: allowed } }: Figure): string {
  const low = allowed.low === null ? '(−∞' : `${allowed.lowOpen ? '(' : '['}${allowed.low}`;
  const high = allowed.high === null ? '∞)' : `${allowed.high}${allowed.highOpen ? ')' : ']'}`;
  return `${low}, ${high}`;
}

function factLine(fact: Fact): string {
  const until = fact.validTo === null ? 'on' : `to ${fact.validTo}`;
  const source = fact.source.url ? `${fact.source.name}, ${fact.source.url}` : fact.source.name;
  return plain(
    `${fact.entity}, ${fact.metric}: ${valueWords(fact)}, from ${fact.validFrom} ${until}. ${source}`,
  );
}

function conflict(report: Report, id: string): string {
  const other = report.figures.find((figure) => figure.id === id);
  return other ? `${plain(other.text)} (${id})` : id;
}
