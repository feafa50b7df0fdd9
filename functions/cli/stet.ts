import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { dayOf } from '../../shared/article/calendar.ts';
import type { CheckOptions } from './check/check.ts';
import type { ExplainOptions } from './check/explain.ts';
import { CommandFailure } from './failure.ts';
import { importReference } from './remote/import.ts';
import { importLexicon, showLexicon } from './remote/lexicon.ts';
import { rescore } from './remote/rescore.ts';
import { start } from './remote/start.ts';
import type { StaleOptions } from './stale.ts';
import { processTerminal } from './terminal.ts';

const COULD_NOT_RUN = 2;
const terminal = processTerminal(COULD_NOT_RUN);

// What reads articles is loaded by the commands that read them; it takes twice as long as all the rest.
const program = new Command('stet')
  .description(
    'Reads an article as a desk editor does: who said what, in what tone, and does every figure stand?',
  )
  .version(packageVersion(), '--version', 'print the version')
  .exitOverride()
  .showHelpAfterError('(stet --help tells more)');

const published = new Option('--published <date>', 'day of publication, YYYY-MM-DD').argParser(isoDay);
const lexicon = new Option('--lexicon <csv>', 'house lexicon to score tone with; none unless named');
const reference = new Option('--reference <csv>', 'facts to check against; the starter facts unless named');

program
  .command('check')
  .description('check articles: exit code 0 all stands, 1 contradicted or inconsistent, 2 could not run')
  .argument('<file...>', 'articles (.txt .md .html .docx .json .xml), or folders of them')
  .addOption(published)
  .addOption(reference)
  .addOption(lexicon)
  .addOption(
    new Option('--format <format>', 'form of the report')
      .choices(['table', 'json', 'markdown'])
      .default('table'),
  )
  .action(async (files: string[], options: CheckOptions) => {
    const { check } = await import('./check/check.ts');
    process.exitCode = await check(files, options, today(), terminal);
  });

program
  .command('explain')
  .description('tell how one figure of an article came to its verdict')
  .argument('<file>', 'the article')
  .option(
    '--figure <id>',
    'the figure, by the id that check prints, or its beginning; without it, all are listed',
  )
  .addOption(published)
  .addOption(reference)
  .action(async (file: string, options: ExplainOptions) => {
    const { explain } = await import('./check/explain.ts');
    await explain(file, options, today(), terminal);
  });

program
  .command('import')
  .description('import reference facts into the newsroom of STET_HOME')
  .argument('<csv>', 'the file')
  .option('--dry-run', 'only say what would change', false)
  .action((path: string, options: { dryRun: boolean }) =>
    importReference(path, { dryRun: options.dryRun, who: userName() }, process.env, terminal),
  );

program
  .command('stale')
  .description('list the facts that have likely gone stale in the newsroom of STET_HOME, or in a CSV file')
  .addOption(
    new Option('--as-of <date>', 'stale by this day, YYYY-MM-DD; today unless told').argParser(isoDay),
  )
  .option('--reference <csv>', 'facts to look at in place of the newsroom')
  .addOption(new Option('--format <format>', 'form of the list').choices(['table', 'json']).default('table'))
  .action(async (options: StaleOptions & { readonly asOf?: string }) => {
    const { stale } = await import('./stale.ts');
    await stale(options, options.asOf ?? today(), process.env, terminal);
  });

const house = program.command('lexicon').description('the house lexicon of the newsroom of STET_HOME');

house
  .command('import')
  .description('put a CSV of phrase, axis, weight and note in the place of the house lexicon')
  .argument('<csv>', 'the file')
  .option('--dry-run', 'only say what would change', false)
  .action((path: string, options: { dryRun: boolean }) =>
    importLexicon(path, { dryRun: options.dryRun, who: userName() }, process.env, terminal),
  );

house
  .command('show')
  .description('print the house lexicon as CSV')
  .action(() => showLexicon(process.env, terminal));

program
  .command('rescore')
  .description('judge every stored article of the newsroom again')
  .action(() => rescore(userName(), process.env, terminal));

program
  .command('start')
  .description('run the newsroom on this machine (STET_HOME, STET_PORT)')
  .action(async () => {
    process.exitCode = await start();
  });

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommandFailure) terminal.complain(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : COULD_NOT_RUN;
}

function isoDay(value: string): string {
  const day = dayOf(value);
  if (day === null) throw new InvalidArgumentError('Not a date; give it as 2022-01-12.');
  return day;
}

/** The day it is here, ISO. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(new Date());
}

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'command line';
  }
}
