import type { ArtefactStore } from './ports.ts';

/** Reads what a stage before left under `key`. Throws when it is gone: keys travel only after their objects exist. */
export async function readJson<Value>(artefacts: ArtefactStore, key: string): Promise<Value> {
  const bytes = await artefacts.get(key);
  if (bytes === null) throw new Error(`The artefact ${key} is missing.`);
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Value;
}

/** Leaves `value` under `key`; the same value gives the same bytes. */
export async function writeJson(artefacts: ArtefactStore, key: string, value: unknown): Promise<void> {
  await artefacts.put(key, Buffer.from(JSON.stringify(value)));
}
