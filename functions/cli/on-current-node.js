import { spawnSync } from 'node:child_process';
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
    return;
  }
  if (existsSync(OWN_NODE) && process.env.STET_OWN_NODE === undefined) {
    const own = spawnSync(OWN_NODE, process.argv.slice(1), {
      stdio: 'inherit',
      env: { ...process.env, STET_OWN_NODE: '1' },
    });
    if (own.error === undefined) {
      process.exitCode = own.status ?? 2;
      return;
    }
  }
  console.error(
    `Stet needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
  );
  process.exitCode = 2;
}

function isCurrent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}
