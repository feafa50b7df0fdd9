import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engineVersion } from '../../shared/runtime/engine-version.ts';

const REPOSITORY = new URL('../..', import.meta.url).pathname;
let root: string;
let tree: string;
let copies = 0;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'stet-engine-'));
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  tree = join(root, String(++copies));
  cpSync(join(REPOSITORY, 'shared'), join(tree, 'shared'), { recursive: true });
  cpSync(join(REPOSITORY, 'package.json'), join(tree, 'package.json'));
  symlinkSync(join(REPOSITORY, 'node_modules'), join(tree, 'node_modules'));
});

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(tree, path), change(readFileSync(join(tree, path), 'utf8')));
const withLine = (text: string) => `${text}\n// one more\n`;

describe('the name of the engine', () => {
  it('is the version of the package with a digest, the same for the same sources anywhere', () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    expect(engineVersion()).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')}\\+[0-9a-f]{12}$`));
    expect(engineVersion(tree)).toBe(engineVersion());
  });

  it.each([
    ['how an article is read', 'shared/article/read-article.ts'],
    ['how statements are split', 'shared/statements/split-statements.ts'],
    ['the learned words of tone', 'shared/tone/learned/words.json'],
    ['a lexicon of tone', 'shared/tone/lexicon/firm.ts'],
    ['how figures are judged', 'shared/figures/judge.ts'],
    ['how names are looked up', 'shared/reference/normalise-alias.ts'],
  ])('changes with %s', (_what, path) => {
    edit(path, withLine);
    expect(engineVersion(tree)).not.toBe(engineVersion());
  });

  it('changes when a file comes, goes or is called otherwise', () => {
    writeFileSync(join(tree, 'shared/tone/lexicon/another.ts'), '');
    const grown = engineVersion(tree);
    expect(grown).not.toBe(engineVersion());
    renameSync(join(tree, 'shared/tone/lexicon/another.ts'), join(tree, 'shared/tone/lexicon/other.ts'));
    expect(engineVersion(tree)).not.toBe(grown);
    rmSync(join(tree, 'shared/tone/lexicon/other.ts'));
    expect(engineVersion(tree)).toBe(engineVersion());
  });

  it('changes with the version of a library that the rules import', () => {
    rmSync(join(tree, 'node_modules'));
    mkdirSync(join(tree, 'node_modules/mammoth'), { recursive: true });
    for (const library of readdirSync(join(REPOSITORY, 'node_modules')))
      if (library !== 'mammoth')
        symlinkSync(join(REPOSITORY, 'node_modules', library), join(tree, 'node_modules', library));
    cpSync(
      join(REPOSITORY, 'node_modules/mammoth/package.json'),
      join(tree, 'node_modules/mammoth/package.json'),
    );
    expect(engineVersion(tree)).toBe(engineVersion());
    edit('node_modules/mammoth/package.json', (text) =>
      text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'),
    );
    expect(engineVersion(tree)).not.toBe(engineVersion());
  });

  it.each([
    ['the facts of the starter set', 'shared/reference/starter/starter-reference.csv'],
    ['where things are kept', 'shared/storage/keys.ts'],
    ['how settings are read', 'shared/runtime/settings.ts'],
  ])('does not change with %s', (_what, path) => {
    edit(path, withLine);
    expect(engineVersion(tree)).toBe(engineVersion());
  });

  it('does not change with the ends of lines, as some checkouts have them', () => {
    edit('shared/tone/label.ts', (text) => text.replaceAll('\n', '\r\n'));
    expect(engineVersion(tree)).toBe(engineVersion());
  });
});
