import type { Figure } from '../../../shared/figures/figure.ts';
import type { Report } from '../../../shared/report/report.ts';
import { engineVersion } from '../../../shared/runtime/engine-version.ts';
import { CommandFailure } from '../failure.ts';
import { explanation } from '../show/explanation.ts';
import { plain } from '../show/plain.ts';
import type { Terminal } from '../terminal.ts';
import { checkFile } from './check-file.ts';
import { readReference } from './read-reference.ts';

export interface ExplainOptions {
  /** An id, or the beginning of one that is unmistakable; left out, the figures are listed. */
  readonly figure?: string;
  readonly published?: string;
  readonly reference?: string;
}

/** `stet explain`: prints how one figure of a file came to its verdict, or which figures there are. */
export async function explain(
  file: string,
  options: ExplainOptions,
  today: string,
  terminal: Terminal,
): Promise<void> {
  const reference = await readReference(options.reference);
  const report = await checkFile(file, {
    engine: engineVersion(),
    lexicon: undefined,
    reference,
    today,
    published: options.published,
  });
  if (report.status !== 'checked')
    throw new CommandFailure(`${file}: ${report.rejection?.detail ?? report.status}`);
  const { figure } = options;
  terminal.print(
    figure === undefined
      ? figureLines(report).join('\n')
      : explanation(report, figureOf(report, figure), terminal),
  );
}

function figureOf(report: Report, id: string): Figure {
  const found = report.figures.filter((figure) => figure.id.startsWith(id));
  const [figure] = found;
  if (figure && (found.length === 1 || figure.id === id)) return figure;
  const what = figure ? `More than one figure begins with ${id}` : `There is no figure ${id}`;
  throw new CommandFailure([`${what}. The figures of the article:`, ...figureLines(report)].join('\n'));
}

function figureLines(report: Report): string[] {
  return report.figures.length === 0
    ? ['The article has no figures.']
    : report.figures.map(({ id, text, check }) => `  ${id}  ${plain(text)}  ${check.verdict}`);
}
