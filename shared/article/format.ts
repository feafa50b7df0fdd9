export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'ninjs' | 'nitf';

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['', 'text'],
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['docx', 'docx'],
  ['json', 'ninjs'],
  ['xml', 'nitf'],
  ['nitf', 'nitf'],
]);

/** The format of a file by the ending of its name, or the ending that is not known; a name without one is plain text. */
export function formatOf(name: string): Format | { readonly unknown: string } {
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return FORMATS.get(ending) ?? { unknown: ending };
}
