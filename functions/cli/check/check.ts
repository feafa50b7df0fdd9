import type { Report } from '../../../shared/report/report.ts';
import { engineVersion } from '../../../shared/runtime/engine-version.ts';
import { CommandFailure } from '../failure.ts';
import { progressBar } from '../progress.ts';
import { markdownReport } from '../show/markdown.ts';
import { tableReport } from '../show/table.ts';
import type { Terminal } from '../terminal.ts';
import { articleFiles } from './article-files.ts';
import { checkFile } from './check-file.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { readLexicon } from './read-lexicon.ts';
import { readReference } from './read-reference.ts';

export type Format = 'table' | 'json' | 'markdown';

export interface CheckOptions {
  readonly published?: string;
  readonly reference?: string;
  readonly lexicon?: string;
  readonly format: Format;
}

/** `stet check`: prints a report on each file and gives the worst exit code of them all. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  today: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const { articles: files, leftOut } = await articleFiles(paths);
  const context = {
    engine: engineVersion(),
    lexicon: await readLexicon(options.lexicon),
    reference: await readReference(options.reference),
    today,
    published: options.published,
  };
  const bar =
    files.length > 1 && terminal.showsProgress
      ? progressBar('Checking {bar} {value}/{total} articles', files.length)
      : null;
  let worst: ExitCode = 0;
  for (const file of files) {
    const code = await checkOne(file);
    if (code > worst) worst = code;
    bar?.increment();
  }
  bar?.stop();
  if (leftOut.length > 0) terminal.complain(`Not read, for their endings: ${leftOut.join(', ')}`);
  return worst;

  async function checkOne(file: string): Promise<ExitCode> {
    try {
      const report = await checkFile(file, context);
      terminal.print(shown(report, file, options.format, terminal));
      return exitCodeOf(report);
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      terminal.complain(error.message);
      return 2;
    }
  }
}

function shown(report: Report, file: string, format: Format, terminal: Terminal): string {
  if (format === 'json') return JSON.stringify(report);
  return format === 'markdown' ? markdownReport(report, file) : tableReport(report, file, terminal);
}
