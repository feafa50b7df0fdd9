import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../shared/report/report.ts';
import type { Page } from '../../shared/storage/page.ts';
import type { ArticleItem, VersionItem } from '../../shared/storage/reports.ts';

const START = fileURLToPath(new URL('../../infra/local/start.ts', import.meta.url));
const PATIENCE = 45_000;

/** A newsroom in a process of its own, as `npm start` runs it. */
export interface NewsroomProcess {
  readonly home: string;
  readonly url: string;
  /** Everything it printed so far. */
  output(): string;
  get<Shape>(path: string): Promise<Shape>;
  /** Sends a signal and answers with the exit code, null where the signal itself ended it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** A folder for one newsroom, to be removed by `removeHome`. */
export function newHome(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'stet-newsroom-'));
}

export async function removeHome(home: string): Promise<void> {
  await rm(home, { recursive: true, force: true });
}

/** Runs `start.ts` to its end, for starts that fail. */
export async function startAndFail(environment: Readonly<Record<string, string>>) {
  const child = spawnStart(environment);
  const output = collected(child);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: output() };
}

/** Starts a newsroom on a free port and waits until it says that it is open. */
export async function startNewsroom(home: string): Promise<NewsroomProcess> {
  const child = spawnStart({ STET_HOME: home, STET_PORT: '0' });
  const output = collected(child);
  const exited = once(child, 'exit');
  const url = await until(
    () => /Read the reports at\s+(http:\S+)/.exec(output())?.[1] ?? failIfExited(child, output),
  );
  return {
    home,
    url,
    output,
    async get<Shape>(path: string) {
      const response = await fetch(url + path, { headers: { Accept: 'application/json' } });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return (await response.json()) as Shape;
    },
    async stop(signal) {
      child.kill(signal);
      const [code] = (await exited) as [number | null];
      return code;
    },
  };
}

/** Writes a file into the drop folder as a copy does: in place, whole or not at all where `atomic`. */
export async function drop(
  home: string,
  key: string,
  content: string | Uint8Array,
  atomic = false,
): Promise<void> {
  const path = join(home, 'incoming', key);
  await mkdir(dirname(path), { recursive: true });
  if (!atomic) return await writeFile(path, content);
  await writeFile(`${path}.tmp`, content);
  await rename(`${path}.tmp`, path);
}

/** Tries until it gives something. */
export async function until<Value>(
  look: () => Value | undefined | null | Promise<Value | undefined | null>,
): Promise<Value> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== null) return found;
    if (performance.now() > end) throw new Error('It did not happen in time.');
    await wait(50);
  }
}

/** Every article of the list, over all its pages. */
export async function allArticles(newsroom: NewsroomProcess): Promise<ArticleItem[]> {
  const items: ArticleItem[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Page<ArticleItem> = await newsroom.get(`/articles?limit=100${query}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The article of the list whose id begins with a slug; waits for its version. */
export function listed(newsroom: NewsroomProcess, slug: string, version = 1): Promise<ArticleItem> {
  return until(async () =>
    (await allArticles(newsroom)).find(
      (item) => item.articleId.startsWith(`${slug}-`) && item.version >= version,
    ),
  );
}

export function reportOn(newsroom: NewsroomProcess, articleId: string): Promise<Report> {
  return newsroom.get(`/articles/${articleId}`);
}

export async function versionsOf(
  newsroom: NewsroomProcess,
  articleId: string,
): Promise<readonly VersionItem[]> {
  return (await newsroom.get<Page<VersionItem>>(`/articles/${articleId}/versions`)).items;
}

function spawnStart(environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [START], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function collected(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
  return () => text;
}

function failIfExited(child: ChildProcess, output: () => string): undefined {
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended: ${output()}`);
}
