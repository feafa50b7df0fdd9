import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emulator } from './emulator.ts';

const repository = new URL('../../..', import.meta.url).pathname;

/** The stack's outputs by name. */
export type Outputs = Readonly<Record<string, string>>;

/** Bootstraps the account and deploys the stack as it is. Throws with what the CDK printed when it fails. */
export function deploy(
  emulator: Emulator,
  folder: string,
  parameters: Readonly<Record<string, string>>,
): Outputs {
  const outputs = join(folder, 'outputs.json');
  cdk(emulator, ['bootstrap', 'aws://000000000000/eu-west-1']);
  const given = Object.entries(parameters).flatMap(([name, value]) => ['--parameters', `${name}=${value}`]);
  cdk(emulator, [
    'deploy',
    ...['--require-approval', 'never', '--outputs-file', outputs, '--output', join(folder, 'cdk.out')],
    ...given,
  ]);
  return (JSON.parse(readFileSync(outputs, 'utf8')) as { Stet: Outputs }).Stet;
}

function cdk(emulator: Emulator, words: readonly string[]): void {
  const command = join(repository, 'node_modules/aws-cdk/bin/cdk');
  execFileSync(process.execPath, [command, ...words], {
    cwd: repository,
    env: emulator.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}
