import type { Report } from '../../../shared/report/report.ts';
import { plain, shortened } from './plain.ts';
import { dates, evidenceWords, reasons, signed, summary, verdicts } from './words.ts';

const STATEMENT_LENGTH = 300;

/** A report that pastes well into an issue, a message or a page: tables of figures and speakers, a list of statements. */
export function markdownReport(report: Report, file: string): string {
  const head = [`## ${escaped(report.headline)}`, '', `${escaped(file)}: ${escaped(dates(report))}.`, ''];
  if (report.status !== 'checked')
    return [...head, `**${report.status}**: ${escaped(report.rejection?.detail ?? '')}`, ''].join('\n');
  return [
    ...head,
    `${summary(report)}.`,
    '',
    ...figures(report),
    ...speakers(report),
    ...statements(report),
  ].join('\n');
}

function figures(report: Report): string[] {
  if (report.figures.length === 0) return [];
  const rows = report.figures.map(({ text, check }) => {
    const source = check.fact?.source;
    const from = source
      ? ` (${source.url ? `[${escaped(source.name)}](<${linkTarget(source.url)}>)` : escaped(source.name)})`
      : '';
    return `| **${verdicts(check)}** | ${escaped(text)} | ${escaped(reasons(check))}${from} |`;
  });
  return ['### Figures', '', '| Verdict | Figure | Why |', '| --- | --- | --- |', ...rows, ''];
}

function speakers(report: Report): string[] {
  if (report.speakers.length === 0) return [];
  const rows = report.speakers.map(({ name, role, tone }) => {
    const who = role === null ? escaped(name) : `${escaped(name)}, ${escaped(role)}`;
    const words = escaped(evidenceWords(tone.evidence));
    return `| ${who} | ${tone.label} | ${signed(tone.outlook)} | ${signed(tone.firmness)} | ${words} |`;
  });
  const head = [
    '| Speaker | Tone | Outlook | Firmness | By the words |',
    '| --- | --- | ---: | ---: | --- |',
  ];
  return ['### Speakers', '', ...head, ...rows, ''];
}

function statements(report: Report): string[] {
  const said = report.statements.filter((statement) => statement.kind !== 'narration');
  if (said.length === 0) return [];
  const names = new Map(report.speakers.map((speaker) => [speaker.id, speaker.name]));
  const lines = said.map(({ speaker, mention, content }) => {
    const who = names.get(speaker ?? '') ?? mention?.text ?? 'Someone not named';
    const what = content.map(({ start, end }) => report.text.slice(start, end)).join(' … ');
    return `- **${escaped(who)}**: ${escaped(shortened(plain(what), STATEMENT_LENGTH))}`;
  });
  return ['### Statements', '', ...lines, ''];
}

/** Characters that Markdown or the HTML inside it would take for its own. */
function escaped(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (mark) => (mark === '-' ? mark : `\\${mark}`));
}

function linkTarget(url: string): string {
  return plain(url).replace(/[<>\s\\|]/g, encodeURIComponent);
}
