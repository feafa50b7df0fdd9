import { once } from 'node:events';
import { access, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FACTS } from '../functions/cli/desk.ts';
import { articleNumber } from './articles.ts';
import {
  allArticles,
  drop,
  listed,
  type NewsroomProcess,
  newHome,
  removeHome,
  reportOn,
  startAndFail,
  startNewsroom,
  until,
} from './newsroom-process.ts';

let home: string;

beforeEach(async () => {
  home = await newHome();
});

afterEach(async () => {
  await removeHome(home);
});

test('Ctrl-C stops it cleanly, and a second start has everything from before', async () => {
  const first = await startNewsroom(home);
  await listed(first, '2024-03-20-port-selwyn-security-forum');
  await drop(home, 'pier-one.txt', articleNumber(1));
  const { articleId } = await listed(first, 'pier-one');
  const report = await reportOn(first, articleId);
  const before = await allArticles(first);
  expect(await first.stop('SIGINT')).toBe(0);
  await expect(access(join(home, 'address'))).rejects.toThrow();
  await drop(home, 'pier-two.txt', articleNumber(2));
  const second = await startNewsroom(home);
  try {
    await listed(second, 'pier-two');
    expect(await reportOn(second, articleId)).toEqual(report);
    expect((await allArticles(second)).filter((item) => !item.articleId.startsWith('pier-two-'))).toEqual(
      before,
    );
  } finally {
    expect(await second.stop('SIGTERM')).toBe(0);
  }
});

test('facts that were dropped do not come back over a later correction at the next start', async () => {
  const versionOf = async (newsroom: NewsroomProcess) =>
    (await newsroom.get<{ version: number }>('/reference/imports')).version;
  const first = await startNewsroom(home);
  const begun = await versionOf(first);
  await drop(home, 'reference/fleet.csv', FACTS);
  await until(async () => ((await versionOf(first)) > begun ? true : null));
  const corrected = await fetch(`${first.url}/reference/imports?who=Ada`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/csv' },
    body: FACTS.replace(',12,', ',14,'),
  });
  expect(await corrected.json()).toMatchObject({ replaced: 1 });
  const version = await versionOf(first);
  await first.stop('SIGINT');

  const second = await startNewsroom(home);
  try {
    await drop(home, 'pier-one.txt', articleNumber(1));
    await listed(second, 'pier-one');
    expect(await versionOf(second)).toBe(version);
    await drop(home, 'reference/fleet.csv', FACTS);
    expect(await until(async () => ((await versionOf(second)) > version ? true : null))).toBe(true);
  } finally {
    await second.stop('SIGTERM');
  }
});

describe('what keeps it from starting is said in one line', () => {
  const oneLine = /^[^\n]+\n$/;

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const { code, output } = await startAndFail({ STET_HOME: home, STET_PORT: port });
    other.close();
    expect(code).toBe(1);
    expect(output).toMatch(oneLine);
    expect(output).toContain(`Port ${port} is taken`);
  });

  test('a folder that another newsroom uses', async () => {
    const first = await startNewsroom(home);
    const { code, output } = await startAndFail({ STET_HOME: home, STET_PORT: '0' });
    await first.stop('SIGKILL');
    expect(code).toBe(1);
    expect(output).toMatch(oneLine);
    expect(output).toContain('Another newsroom is using');
  });

  test('a folder that is none, and a port that is no number', async () => {
    const file = join(home, 'file');
    await writeFile(file, '');
    const none = await startAndFail({ STET_HOME: join(file, 'newsroom'), STET_PORT: '0' });
    expect(none.code).toBe(1);
    expect(none.output).toMatch(oneLine);
    expect(none.output).toContain('STET_HOME');
    const port = await startAndFail({ STET_HOME: home, STET_PORT: 'http' });
    expect(port.code).toBe(1);
    expect(port.output).toMatch(oneLine);
    expect(port.output).toContain('STET_PORT');
  });
});
