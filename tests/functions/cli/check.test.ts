import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check, type Format } from '../../../functions/cli/check/check.ts';
import { explain } from '../../../functions/cli/check/explain.ts';
import { CommandFailure } from '../../../functions/cli/failure.ts';
import type { Terminal } from '../../../functions/cli/terminal.ts';
import { reportSchema } from '../../../shared/report/schema.ts';
import { FACTS, fleetArticle, folderOf, HEADER } from './desk.ts';

let desk: Awaited<ReturnType<typeof folderOf>>;

beforeAll(async () => {
  desk = await folderOf({
    'facts.csv': FACTS,
    'wrong.csv': `${HEADER}\nA,,m,,x,not a number,,,2020-01-01,,state,S,,\nA,,m,,x,1,,,2020-13-01,,state,S,,\n`,
    '2023-05-04-right.txt': fleetArticle(12),
    '2023-05-04-wrong.txt': fleetArticle(30),
    'house.csv': 'phrase,axis,weight\ngive them up,firmness,0.9\n',
    'faulty.csv': 'phrase,axis,weight\ngive them up,firmness,much\n',
    'french.txt': 'Le conseil du port a approuvé le tunnel sous l’estuaire.',
    'hostile.txt':
      'A \u001b[31mred\u001b[0m | headline <script>\n\n“It is | *over* [here](x)\u202e,” said Ines Corvell.\n',
  });
});

afterAll(() => desk.remove());

function terminalOf(width = 80) {
  const printed: string[] = [];
  const complained: string[] = [];
  const terminal: Terminal = {
    width,
    colours: pc.createColors(false),
    showsProgress: false,
    print: (text) => void printed.push(text),
    complain: (text) => void complained.push(text),
  };
  return { terminal, printed: () => printed.join('\n'), complained: () => complained.join('\n') };
}

async function checked(names: readonly string[], format: Format = 'table', width = 80) {
  const { terminal, printed, complained } = terminalOf(width);
  const options = { format, reference: desk.path('facts.csv') };
  const code = await check(names.map(desk.path), options, '2023-06-01', terminal);
  return { code, printed: printed(), complained: complained() };
}

describe('exit codes', () => {
  test('0 all stands, 1 something is contradicted, 2 could not be read, and the worst of several', async () => {
    expect((await checked(['2023-05-04-right.txt'])).code).toBe(0);
    expect((await checked(['2023-05-04-wrong.txt'])).code).toBe(1);
    expect((await checked(['french.txt'])).code).toBe(2);
    expect((await checked(['2023-05-04-wrong.txt', 'french.txt', '2023-05-04-right.txt'])).code).toBe(2);
  });
});

describe('a house lexicon', () => {
  const withLexicon = async (name: string) => {
    const { terminal, printed } = terminalOf();
    const options = { format: 'json' as const, reference: desk.path('facts.csv'), lexicon: desk.path(name) };
    await check([desk.path('2023-05-04-right.txt')], options, '2023-06-01', terminal);
    return reportSchema.parse(JSON.parse(printed()));
  };

  test('of a file is scored with, and stamped', async () => {
    const report = await withLexicon('house.csv');
    expect(report.engine.lexicon).toBe(1);
    expect(report.tones.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ rule: 'house-lexicon' }),
    );
    const without = await checked(['2023-05-04-right.txt'], 'json');
    expect(JSON.parse(without.printed).engine.lexicon).toBe(0);
  });

  test.each([
    ['faulty.csv', 'faulty.csv, line 2, column 3: the weight is a number from -1 to 1'],
    ['nowhere.csv', 'There is no file'],
  ])('that cannot be read is said to be so: %s', async (name, message) => {
    await expect(withLexicon(name)).rejects.toThrow(CommandFailure);
    await expect(withLexicon(name)).rejects.toThrow(message);
  });
});

describe('table', () => {
  test('says who, what and why, in the width of the terminal', async () => {
    for (const width of [72, 80, 120]) {
      const { printed } = await checked(['2023-05-04-right.txt'], 'table', width);
      const lines = printed.split('\n').filter((line) => !line.includes(desk.folder));
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
      for (const word of [
        'Aldmoor keeps its fleet',
        '2023-05-04',
        'supported',
        'Ines Corvell',
        'We will not give them',
      ])
        expect(printed).toContain(word);
    }
  });

  test('a rejected file gives its reason', async () => {
    expect((await checked(['french.txt'])).printed).toContain('rejected: The article is not in English.');
  });

  test('article text cannot drive the terminal', async () => {
    const { printed } = await checked(['hostile.txt']);
    expect(printed).toContain('over');
    for (const control of ['\u001b', '\u202e']) expect(printed).not.toContain(control);
  });
});

describe('markdown', () => {
  test('has tables and a list that survive what the article holds', async () => {
    const { printed } = await checked(['hostile.txt'], 'markdown');
    expect(printed).toMatch(/^## A \\?\[31mred/);
    expect(printed).toContain('\\<script\\>');
    expect(printed).toContain('**Ines Corvell**');
    expect(printed).not.toContain('[here](x)');
  });

  test('names the source beside the verdict', async () => {
    const { printed } = await checked(['2023-05-04-right.txt'], 'markdown');
    expect(printed).toMatch(/^\| \*\*supported\*\* \| 12/m);
    expect(printed).toContain('(<https://port.example/fleet>)');
  });
});

describe('json', () => {
  test('is one report of the schema a line', async () => {
    const { printed } = await checked(['2023-05-04-right.txt', '2023-05-04-wrong.txt', 'french.txt'], 'json');
    const lines = printed.split('\n');
    expect(lines).toHaveLength(3);
    const reports = lines.map((line) => reportSchema.parse(JSON.parse(line)));
    expect(reports.map((report) => report.status)).toEqual(['checked', 'checked', 'rejected']);
  });

  test('is the same every time', async () => {
    const [first, second] = [
      await checked(['2023-05-04-right.txt'], 'json'),
      await checked(['2023-05-04-right.txt'], 'json'),
    ];
    expect(second).toEqual(first);
  });
});

test('a folder stands for the articles in it, and what is left out is named', async () => {
  const { terminal, printed, complained } = terminalOf();
  const code = await check(
    [desk.folder],
    { format: 'json', reference: desk.path('facts.csv') },
    '2023-06-01',
    terminal,
  );
  expect(printed().split('\n')).toHaveLength(4);
  expect(code).toBe(2);
  expect(complained()).toMatch(/^Not read, for their endings: /);
  for (const name of ['facts.csv', 'house.csv']) expect(complained()).toContain(desk.path(name));
  expect(complained()).not.toContain('.txt');
});

describe('what could not run says why', () => {
  const run = (paths: readonly string[], reference?: string) =>
    check(
      paths,
      { format: 'table', ...(reference ? { reference } : {}) },
      '2023-06-01',
      terminalOf().terminal,
    );

  test('no such file', async () => {
    await expect(run([desk.path('none.txt')])).rejects.toThrow(
      new CommandFailure(`There is no file ${desk.path('none.txt')}.`),
    );
  });

  test('reference data with faults: by line and column', async () => {
    const failure = await run([desk.path('french.txt')], desk.path('wrong.csv')).catch(
      (error: Error) => error.message,
    );
    expect(failure).toMatch(/wrong\.csv, line 2, column value: /);
    expect(failure).toMatch(/wrong\.csv, line 3, column valid_from: /);
  });
});

describe('explain', () => {
  test('goes from the words to the verdict', async () => {
    const { printed } = await checked(['2023-05-04-right.txt'], 'json');
    const id: string = JSON.parse(printed).figures[0].id;
    const { terminal, printed: explained } = terminalOf();
    const options = { figure: id.slice(0, 8), reference: desk.path('facts.csv') };
    await explain(desk.path('2023-05-04-right.txt'), options, '2026-01-01', terminal);
    for (const word of [id, '12', 'Aldmoor ferry fleet', 'Port of Aldmoor', 'supported; today outdated'])
      expect(explained()).toContain(word);
  });

  test('quotes the sentence of a figure that nobody says', async () => {
    const { printed } = await checked(['2023-05-04-right.txt'], 'json');
    const { terminal, printed: explained } = terminalOf(120);
    const options = { figure: JSON.parse(printed).figures[0].id, reference: desk.path('facts.csv') };
    await explain(desk.path('2023-05-04-right.txt'), options, '2023-06-01', terminal);
    expect(explained()).toContain('“The Aldmoor ferry fleet has 12 ferries in service.”');
  });

  test('without a figure: those there are, each with its verdict', async () => {
    const { terminal, printed } = terminalOf();
    const options = { reference: desk.path('facts.csv') };
    await explain(desk.path('2023-05-04-right.txt'), options, '2023-06-01', terminal);
    expect(printed()).toMatch(/^ {2}[0-9a-f]+ {2}12 {2}supported$/);
  });

  test('a figure that is not there: those that are', async () => {
    const { terminal } = terminalOf();
    const options = { figure: 'zzzz', reference: desk.path('facts.csv') };
    const failure = await explain(desk.path('2023-05-04-right.txt'), options, '2023-06-01', terminal).catch(
      (error: Error) => error.message,
    );
    expect(failure).toMatch(/There is no figure zzzz.*\n {2}[0-9a-f]+ {2}12/);
  });
});
