import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const repository = new URL('../..', import.meta.url).pathname;
const config = join(repository, '.dependency-cruiser.cjs');
const planted: string[] = [];

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true });
});

/** Lays out a small tree and returns the names of the rules it breaks, and how many modules were seen. */
function cruise(files: Readonly<Record<string, string>>): { broken: string[]; modules: number } {
  const tree = mkdtempSync(join(tmpdir(), 'stet-structure-'));
  planted.push(tree);
  symlinkSync(join(repository, 'node_modules'), join(tree, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] as string))];
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      config,
      '--output-type',
      'json',
      ...roots,
    ],
    { cwd: tree, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string } }[]; totalCruised: number };
  };
  return {
    broken: [...new Set(summary.violations.map(({ rule }) => rule.name))].sort(),
    modules: summary.totalCruised,
  };
}

const leaf = 'export const leaf = 1;\n';
const importing = (path: string) => `import { leaf } from '${path}';\nexport const here = leaf;\n`;

describe('who may import whom', () => {
  it('sees modules at all and lets an orderly tree pass', () => {
    const seen = cruise({
      'shared/article/article.ts': leaf,
      'shared/statements/statement.ts': importing('../article/article.ts'),
      'functions/score-tone/handler.ts': importing('../../shared/statements/statement.ts'),
    });
    expect(seen).toEqual({ broken: [], modules: 3 });
  });

  it.each([
    ['article-first', { 'shared/tone/a.ts': leaf, 'shared/article/b.ts': importing('../tone/a.ts') }],
    [
      'statements-before-scoring',
      { 'shared/figures/a.ts': leaf, 'shared/statements/b.ts': importing('../figures/a.ts') },
    ],
    [
      'tone-and-figures-side-by-side',
      { 'shared/figures/a.ts': leaf, 'shared/tone/b.ts': importing('../figures/a.ts') },
    ],
    [
      'figures-do-not-know-tone',
      { 'shared/tone/a.ts': leaf, 'shared/figures/b.ts': importing('../tone/a.ts') },
    ],
    [
      'reference-stands-alone',
      { 'shared/figures/a.ts': leaf, 'shared/reference/b.ts': importing('../figures/a.ts') },
    ],
    [
      'pure-core-stays-inside',
      { 'shared/storage/a.ts': leaf, 'shared/report/b.ts': importing('../storage/a.ts') },
    ],
    [
      'runtime-knows-neither',
      { 'shared/article/a.ts': leaf, 'shared/runtime/b.ts': importing('../article/a.ts') },
    ],
    ['functions-apart', { 'functions/web/a.ts': leaf, 'functions/cli/b.ts': importing('../web/a.ts') }],
    [
      'functions-do-not-know-where-they-run',
      { 'infra/local/a.ts': leaf, 'functions/web/b.ts': importing('../../infra/local/a.ts') },
    ],
    [
      'cloud-names-functions-by-path',
      { 'functions/web/a.ts': leaf, 'infra/cloud/b.ts': importing('../../functions/web/a.ts') },
    ],
    ['no-test-in-the-product', { 'tests/a.ts': leaf, 'infra/b.ts': importing('../tests/a.ts') }],
    ['resolvable', { 'shared/article/b.ts': importing('./nowhere.ts') }],
    ['no-circles', { 'shared/tone/a.ts': "import './b.ts';\n", 'shared/tone/b.ts': "import './a.ts';\n" }],
    [
      'pure-core',
      { 'shared/tone/a.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n" },
    ],
    [
      'pure-core',
      {
        'shared/tone/a.ts':
          "import { S3Client } from '@aws-sdk/client-s3';\nexport const client = S3Client;\n",
      },
    ],
  ])('notices a planted breach of %s', (rule, files) => {
    expect(cruise(files).broken).toContain(rule);
  });
});
