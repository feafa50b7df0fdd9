import Table from 'cli-table3';
import type { Verdict } from '../../../shared/figures/figure.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Terminal } from '../terminal.ts';
import { plain, shortened, wrapped } from './plain.ts';
import { dates, evidenceWords, reasons, signed, summary, verdicts } from './words.ts';

const VERDICT_COLUMN = 16;
const FIGURE_COLUMN = 22;
const STATEMENT_LENGTH = 200;

/** A report as an editor reads it on a terminal: figures, speakers, statements. Never wider than the terminal. */
export function tableReport(report: Report, file: string, terminal: Terminal): string {
  const { colours } = terminal;
  const head = [
    colours.bold(wrapped(plain(report.headline), terminal.width, '')),
    colours.dim(wrapped(`${file}: ${dates(report)}`, terminal.width, '')),
  ];
  if (report.status !== 'checked')
    return [...head, `${colours.red(report.status)}: ${report.rejection?.detail ?? ''}`, ''].join('\n');
  return [
    ...head,
    wrapped(summary(report), terminal.width, ''),
    ...(report.figures.length > 0 ? [figureTable(report, terminal)] : []),
    ...(report.speakers.length > 0 ? [speakerTable(report, terminal)] : []),
    ...statementLines(report, terminal),
    '',
  ].join('\n');
}

function figureTable(report: Report, terminal: Terminal): string {
  const table = new Table({
    head: ['Verdict', 'Figure', 'Why'],
    colWidths: [VERDICT_COLUMN, FIGURE_COLUMN, terminal.width - VERDICT_COLUMN - FIGURE_COLUMN - 4],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { id, text, check } of report.figures) {
    const colour = colourOf(check.verdict, terminal);
    table.push([
      colour(verdicts(check)),
      `${plain(text)}\n${terminal.colours.dim(id)}`,
      plain(reasons(check)),
    ]);
  }
  return table.toString();
}

function speakerTable(report: Report, terminal: Terminal): string {
  const table = new Table({
    head: ['Speaker', 'Tone', 'Outlook', 'Firmness', 'By the words'],
    colWidths: [23, 14, 9, 10, terminal.width - 23 - 14 - 9 - 10 - 6],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { name, role, tone } of report.speakers) {
    const who = role === null ? plain(name) : `${plain(name)}, ${plain(role)}`;
    table.push([who, tone.label, signed(tone.outlook), signed(tone.firmness), evidenceWords(tone.evidence)]);
  }
  return table.toString();
}

function statementLines(report: Report, terminal: Terminal): string[] {
  const names = new Map(report.speakers.map((speaker) => [speaker.id, plain(speaker.name)]));
  return report.statements
    .filter((statement) => statement.kind !== 'narration')
    .map(({ speaker, mention, content }) => {
      const who = names.get(speaker ?? '') ?? plain(mention?.text ?? 'Someone not named');
      const what = content.map(({ start, end }) => plain(report.text.slice(start, end))).join(' … ');
      return wrapped(`${who}: ${shortened(what, STATEMENT_LENGTH)}`, terminal.width, '  ');
    });
}

function colourOf(verdict: Verdict, { colours }: Terminal): (text: string) => string {
  if (verdict === 'contradicted' || verdict === 'inconsistent') return colours.red;
  if (verdict === 'outdated' || verdict === 'ambiguous') return colours.yellow;
  return verdict === 'supported' || verdict === 'approximate' ? colours.green : colours.dim;
}
