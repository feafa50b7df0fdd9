import { relative } from 'node:path';
import pc from 'picocolors';
import { articleIdFor } from '../../shared/article/article-id.ts';
import type { RescoreRun } from '../../shared/storage/runs.ts';
import type { DeskNews } from './desk.ts';
import type { Newsroom } from './newsroom.ts';
import type { Outcome } from './workflow/check-article.ts';

/** What the person at the terminal is told: names and addresses, never article text. */
export interface TerminalNews extends DeskNews {
  open(url: string): void;
  ready(newsroom: Newsroom): void;
  stopping(): void;
}

/** News for a terminal, one line each. */
export function terminalNews(out: NodeJS.WritableStream, error: NodeJS.WritableStream): TerminalNews {
  let address = '';
  const say = (line: string) => void out.write(`${line}\n`);
  const complain = (line: string) => void error.write(`${line}\n`);
  return {
    open(url) {
      address = url;
    },
    ready({ home, url, isFirstStart }) {
      const incoming = relative(process.cwd(), home.incoming);
      const place = incoming.startsWith('..') ? home.incoming : incoming;
      say(
        `\n${pc.bold('Stet is open.')}${isFirstStart ? ' The starter facts are loaded and a demo article is there.' : ''}`,
      );
      say(`  Drop articles into   ${pc.bold(place)}   (.txt .md .html .docx .json .xml)`);
      say(`  and facts into       ${pc.bold(`${place}/reference`)}   (.csv)`);
      say(`  a house lexicon into ${pc.bold(`${place}/lexicon`)}   (.csv)`);
      say(`  Read the reports at  ${pc.bold(url)}`);
      say('  Stop with            Ctrl-C\n');
    },
    stopping: () => say('Stopping …'),
    article(key, outcome) {
      if (outcome.kind === 'parked')
        complain(
          `${key}: no report could be published (${outcome.error}); it is tried again at the next start.`,
        );
      else say(articleLine(key, outcome, address));
    },
    imported: (kind, key, { added, unchanged, version, replaced = 0, changed = 0, removed = 0 }) =>
      say(
        kind === 'reference'
          ? `${key}: ${counted(added, 'fact')} added, ${replaced} replaced, ${unchanged} unchanged (version ${version})`
          : `${key}: ${counted(added, 'phrase')} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged (version ${version})`,
      ),
    notImported: (key, faults) =>
      complain(
        faults.length === 1
          ? `${key} was not imported: ${faults[0]}`
          : [`${key} was not imported:`, ...faults.map((fault) => `  ${fault}`)].join('\n'),
      ),
    rescored: (run) => say(runLine(run, address)),
    fault: (where, cause) =>
      complain(`${where}: ${cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)}`),
  };
}

function articleLine(key: string, outcome: Outcome & { kind: 'published' }, address: string): string {
  if (outcome.outcome !== 'published') return `${key}: nothing new`;
  const page = `${address}/articles/${encodeURIComponent(articleIdFor(key))}`;
  return `${key}${BECAME[outcome.status]} → ${page} (version ${outcome.version})`;
}

const BECAME = { checked: '', rejected: ' could not be read', failed: ' could not be checked' } as const;

function runLine({ runId, status, articles, changed, differences }: RescoreRun, address: string): string {
  const end = status === 'failed' ? 'Re-scoring failed' : 'Re-scored';
  const result =
    changed === 0
      ? 'nothing changed'
      : `${changed} changed, ${counted(differences.length, 'verdict')} → ${address}/runs/${encodeURIComponent(runId)}`;
  return `${end}: ${counted(articles, 'article')} looked at, ${result}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
