import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 18];
const OWN_NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/**
 * Runs a TypeScript entry on a Node that reads TypeScript as it is: this one, else the one npm installed beside the
 * project. Where there is neither, says so in one line and exits with 2.
 */
export async function onCurrentNode(entry) {
  if (isCurrent(process.versions.node)) {
    await import(entry.href);
  } else if (existsSync(OWN_NODE) && process.env.STET_OWN_NODE === undefined) {
    process.exitCode = await runOn(OWN_NODE);
  } else {
    refuse();
  }
}

/** Hands this call over, and with it every signal; Ctrl-C reaches the other process by itself. */
function runOn(node) {
  const env = { ...process.env, STET_OWN_NODE: '1' };
  const other = spawn(node, process.argv.slice(1), { stdio: 'inherit', env });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => other.kill(signal));
  return new Promise((resolve) => {
    other.on('error', () => resolve(refuse()));
    other.on('exit', (code) => resolve(code ?? 2));
  });
}

function refuse() {
  const found = process.versions.node;
  console.error(`Stet needs Node ${OLDEST.join('.')} or newer; this is ${found}. See https://nodejs.org`);
  process.exitCode = 2;
  return 2;
}

function isCurrent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
