/** What is dropped beside articles, to be imported; none of it ends in a report. */
export type ImportKind = 'reference' | 'lexicon';

/** The folder of the drop place, or the beginning of a key in its bucket, for each kind of import. */
export const IMPORT_FOLDERS: Readonly<Record<ImportKind, string>> = {
  reference: 'reference/',
  lexicon: 'lexicon/',
};

/** What a dropped file is to be imported as; null for an article. */
export function importKindOf(key: string): ImportKind | null {
  const kinds = Object.keys(IMPORT_FOLDERS) as ImportKind[];
  return kinds.find((kind) => key.startsWith(IMPORT_FOLDERS[kind])) ?? null;
}
