import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that decides what is made of the same input lies in these, as code or as trained weights. */
const FOLDERS = ['article', 'statements', 'tone', 'figures', 'reference'];
const RULES = /\.(?:ts|json)$/;
/** A bare specifier names a library. */
const LIBRARY = /\b(?:from |import\()'((?!\.|node:)[^']+)'/g;
const DIGITS = 12;

/**
 * Names the rules that read an article: the version of the package and, behind a `+`, a digest of every file of rules
 * and weights and of the version of every library they import. Whoever changes what a stage makes of the same input
 * changes the name with it, so that archived articles are read again and no artefact of older rules is taken for one of
 * the new. A function of the files under `repository` alone: a bundle is given the name its sources had.
 */
export function engineVersion(repository: string = REPOSITORY): string {
  const digest = createHash('sha256');
  const libraries = new Set<string>();
  for (const path of rulesIn(repository)) {
    const text = readFileSync(join(repository, path), 'utf8').replaceAll('\r\n', '\n');
    digest.update(`${path.replaceAll(sep, '/')}\0${text}\0`);
    if (path.endsWith('.ts')) for (const [, name] of text.matchAll(LIBRARY)) libraries.add(name as string);
  }
  for (const name of [...libraries].sort()) digest.update(`${name}@${installed(name, repository)}\0`);
  return `${versionIn(join(repository, 'package.json'))}+${digest.digest('hex').slice(0, DIGITS)}`;
}

function rulesIn(repository: string): string[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(repository, 'shared', folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join('shared', folder, path),
    ),
  );
  return paths.filter((path) => RULES.test(path)).sort();
}

function installed(library: string, repository: string): string {
  const file = findPackageJSON(library, pathToFileURL(join(repository, 'package.json')));
  if (file === undefined) throw new Error(`${library} is imported but not installed.`);
  return versionIn(file);
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
