import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HEADER =
  'entity,entity_aliases,metric,metric_terms,unit,value,lower,upper,valid_from,valid_to,kind,source_name,source_url,note';

/** Facts of ours about a ferry fleet that does not exist. */
export const FACTS = `${HEADER}
Aldmoor ferry fleet,Aldmoor ferries,ferries in service,ferries|ferries in service,ferries,12,,,2020-01-01,2024-12-31,state,Port of Aldmoor,https://port.example/fleet,
Aldmoor ferry fleet,Aldmoor ferries,ferries in service,ferries|ferries in service,ferries,9,,,2025-01-01,,state,Port of Aldmoor,https://port.example/fleet,
`;

/** An article whose one figure the facts support, or contradict. */
export function fleetArticle(ferries: number): string {
  return `Aldmoor keeps its fleet

The Aldmoor ferry fleet has ${ferries} ferries in service.

“We will not give them up,” said board chair Ines Corvell.
`;
}

/** A folder with these files; `path` gives the way to one of them. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await mkdtemp(join(tmpdir(), 'stet-cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return {
    folder,
    path: (name: string) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
