import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FACTS, fleetArticle, folderOf } from './desk.ts';
import { runStet, STET } from './run-stet.ts';

vi.setConfig({ testTimeout: 60_000 });

let desk: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  desk = await folderOf({ 'facts.csv': FACTS, 'fleet.txt': fleetArticle(12), 'odd.txt': '' });
});

afterAll(() => desk.remove());

test('the launcher can be executed', async () => {
  await access(new URL('../../../functions/cli/stet.js', import.meta.url), constants.X_OK);
});

test('a Node that is too old is said to be so', async () => {
  const old =
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.1.0" } })';
  const environment = {
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(old)}`,
    STET_OWN_NODE: '1',
  };
  expect(await runStet(['--help'], environment)).toEqual({
    code: 2,
    printed: '',
    complained: 'Stet needs Node 22.18 or newer; this is 20.1.0. See https://nodejs.org\n',
  });
});

describe('the exit code for a shell', () => {
  const facts = () => ['--reference', desk.path('facts.csv'), '--published', '2023-05-04'];

  test('0 when all stands, with a table of 80 columns in a pipe', async () => {
    const { code, printed, complained } = await runStet(['check', desk.path('fleet.txt'), ...facts()]);
    expect({ code, complained }).toEqual({ code: 0, complained: '' });
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBe(80);
  });

  test('1 when a figure is contradicted: nine ferries, not twelve, on that day', async () => {
    const args = [
      'check',
      desk.path('fleet.txt'),
      '--reference',
      desk.path('facts.csv'),
      '--published',
      '2019-05-04',
    ];
    expect((await runStet(args)).code).toBe(0);
    const wrong = await folderOf({ 'fleet.txt': fleetArticle(40) });
    expect((await runStet(['check', wrong.path('fleet.txt'), ...facts()])).code).toBe(1);
    await wrong.remove();
  });

  test.each([
    ['a file that is not there', ['check', 'nowhere.txt'], 'There is no file nowhere.txt.'],
    ['no file at all', ['check'], 'missing required argument'],
    ['a date that is none', ['check', 'a.txt', '--published', 'soon'], 'give it as 2022-01-12'],
    [
      'a form that is none',
      ['check', 'a.txt', '--format', 'pdf'],
      'Allowed choices are table, json, markdown',
    ],
    ['a command that is none', ['publish'], 'unknown command'],
  ])('2 for %s, in plain words', async (_what, args, words) => {
    const { code, complained } = await runStet(args);
    expect(code).toBe(2);
    expect(complained).toContain(words);
    expect(complained).not.toMatch(/^\s+at /m);
  });

  test('2, and no stack trace, where nobody reads to the end', async () => {
    const many = await folderOf(
      Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`fleet-${at}.txt`, fleetArticle(at)])),
    );
    const child = spawn(process.execPath, [STET, 'check', many.folder, ...facts()], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complained = '';
    child.stderr.on('data', (chunk) => {
      complained += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    await many.remove();
    expect({ code, complained }).toEqual({ code: 2, complained: '' });
  });

  test('0 for the version', async () => {
    expect(await runStet(['--version'])).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  test('0 for help', async () => {
    const { code, printed } = await runStet(['--help']);
    expect(code).toBe(0);
    for (const command of ['check', 'explain', 'import', 'rescore', 'start'])
      expect(printed).toContain(command);
  });
});
