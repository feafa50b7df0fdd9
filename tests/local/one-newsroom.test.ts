import { once } from 'node:events';
import { type IncomingMessage, type RequestOptions, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asDocx, asHtml, asMarkdown, asNinjs, asNitf, TEXT } from '../article/same-article.ts';
import { articleNumber } from './articles.ts';
import {
  allArticles,
  drop,
  listed,
  type NewsroomProcess,
  newHome,
  removeHome,
  reportOn,
  startNewsroom,
  until,
  versionsOf,
} from './newsroom-process.ts';

let newsroom: NewsroomProcess;

beforeAll(async () => {
  newsroom = await startNewsroom(await newHome());
});

afterAll(async () => {
  await newsroom.stop('SIGKILL');
  await removeHome(newsroom.home);
});

test('the first start has facts and a demo article, and says where things are', async () => {
  const demo = await listed(newsroom, '2024-03-20-port-selwyn-security-forum');
  expect(demo.status).toBe('checked');
  expect((await newsroom.get<{ version: number }>('/reference/imports')).version).toBeGreaterThan(0);
  for (const said of ['Drop articles into', 'incoming', newsroom.url, 'Ctrl-C'])
    expect(newsroom.output()).toContain(said);
});

test('a dropped article gets its report', async () => {
  await drop(newsroom.home, 'pier-one.txt', articleNumber(1));
  const { articleId } = await listed(newsroom, 'pier-one');
  const report = await reportOn(newsroom, articleId);
  expect(report).toMatchObject({
    status: 'checked',
    version: 1,
    published: { date: '2023-05-04', basis: 'dateline' },
  });
  expect(report.text).toBe(articleNumber(1));
  expect(report.speakers.map((speaker) => speaker.name)).toContain('Ines Corvell');
});

test('dropping it twice gives one version, a changed one a second', async () => {
  await drop(newsroom.home, 'pier-two.txt', articleNumber(2));
  const { articleId } = await listed(newsroom, 'pier-two');
  await drop(newsroom.home, 'pier-two.txt', articleNumber(2));
  await drop(newsroom.home, 'pier-after.txt', articleNumber(3));
  await listed(newsroom, 'pier-after');
  expect(await versionsOf(newsroom, articleId)).toHaveLength(1);
  await drop(newsroom.home, 'pier-two.txt', `${articleNumber(2)}\nThe ferry is blue.\n`);
  expect((await listed(newsroom, 'pier-two', 2)).version).toBe(2);
  expect(await versionsOf(newsroom, articleId)).toHaveLength(2);
});

test('the same article in every format gives the same statements and verdicts', async () => {
  await drop(newsroom.home, '2023-05-04-as-text.txt', TEXT);
  await drop(newsroom.home, '2023-05-04-as-html.html', asHtml());
  await drop(newsroom.home, '2023-05-04-as-markdown.md', asMarkdown());
  await drop(newsroom.home, '2023-05-04-as-word.docx', await asDocx());
  await drop(newsroom.home, '2023-05-04-as-ninjs.json', asNinjs());
  await drop(newsroom.home, '2023-05-04-as-nitf.xml', asNitf());
  const reports = await Promise.all(
    ['text', 'html', 'markdown', 'word', 'ninjs', 'nitf'].map(async (format) => {
      const { articleId } = await listed(newsroom, `2023-05-04-as-${format}`);
      const { statements, speakers, tones, figures, published } = await reportOn(newsroom, articleId);
      return { statements, speakers, tones, figures, day: published.date };
    }),
  );
  const [plain, ...others] = reports;
  expect(plain?.statements.length).toBeGreaterThan(3);
  for (const report of others) expect(report).toEqual(plain);
});

describe('what cannot be read is in the list with its reason', () => {
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    'nothing.txt': '',
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    'latin.txt': new Uint8Array([0x54, 0x68, 0x65, 0x20, 0xe9]),
    'large.txt': new Uint8Array(5 * 1024 * 1024 + 1).fill(65),
    'french.txt': 'Le conseil du port a approuvé le tunnel sous l’estuaire.',
    'broken.docx': 'This is not a Word document.',
    'facts.csv': 'entity,metric\n',
  };

  test.each([
    ['nothing.txt', 'empty'],
    ['picture.txt', 'binary'],
    ['latin.txt', 'not-utf-8'],
    ['large.txt', 'too-large'],
    ['french.txt', 'not-english'],
    ['broken.docx', 'malformed'],
    ['facts.csv', 'unsupported-format'],
  ])('%s: %s', async (name, reason) => {
    await drop(newsroom.home, name, contents[name] ?? '');
    const item = await listed(newsroom, name.slice(0, name.indexOf('.')));
    expect(item).toMatchObject({ status: 'rejected', rejection: { reason } });
  });
});

test('sub-folders are looked into, what programs leave is not taken up', async () => {
  await drop(newsroom.home, 'world/europe/pier-four.txt', articleNumber(4), true);
  for (const name of [
    '.pier-five.txt',
    '~$pier-five.docx',
    'pier-five.txt~',
    'pier-five.txt.part',
    '.git/pier-five.txt',
  ])
    await drop(newsroom.home, name, articleNumber(5));
  await drop(newsroom.home, 'pier-six.txt', articleNumber(6));
  expect((await listed(newsroom, 'pier-four')).status).toBe('checked');
  await listed(newsroom, 'pier-six');
  const ids = (await allArticles(newsroom)).map((item) => item.articleId);
  expect(ids.filter((id) => id.includes('pier-five'))).toEqual([]);
});

test('an article sent over HTTP is dropped like any other', async () => {
  const response = await fetch(`${newsroom.url}/articles`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name: 'pier-seven.txt', text: articleNumber(7) }),
  });
  expect(response.status).toBe(202);
  const { articleId } = (await response.json()) as { articleId: string };
  expect((await listed(newsroom, 'pier-seven')).articleId).toBe(articleId);
});

test('only this machine is answered, and only by a loopback name', async () => {
  const { port } = new URL(newsroom.url);
  expect(await statusOf({ host: '127.0.0.1', port, headers: { Host: 'stet.example' } })).toBe(403);
  await expect(statusOf({ host: '127.0.0.2', port })).rejects.toThrow('ECONNREFUSED');
});

test('facts dropped into the folder "reference" are imported, and what leaned on them is judged again', async () => {
  await drop(
    newsroom.home,
    '2023-05-04-pier-eight.txt',
    'Aldmoor ferry\n\nThe Aldmoor ferry fleet has 12 ferries in service, the board said.\n',
  );
  const { articleId } = await listed(newsroom, '2023-05-04-pier-eight');
  expect((await reportOn(newsroom, articleId)).figures.map((figure) => figure.check.verdict)).toEqual([
    'unverifiable',
  ]);
  const { version } = await newsroom.get<{ version: number }>('/reference/imports');
  await drop(
    newsroom.home,
    'reference/ferries.csv',
    `entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note
Aldmoor ferry fleet,Aldmoor ferries,ferries in service,ferries|ferries in service,ferries,12,,,2020-01-01,,state,Port of Aldmoor,,\n`,
  );
  await until(async () =>
    (await newsroom.get<{ version: number }>('/reference/imports')).version > version ? true : null,
  );
  const again = await listed(newsroom, '2023-05-04-pier-eight', 2);
  expect((await reportOn(newsroom, again.articleId)).figures.map((figure) => figure.check.verdict)).toEqual([
    'supported',
  ]);
});

async function statusOf(options: RequestOptions): Promise<number | undefined> {
  const [response] = (await once(request({ ...options, path: '/articles' }).end(), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  return response.statusCode;
}
