const MARKS = /\p{M}+/gu;
const DASHES = /[\u2010-\u2015\u2212-]/g;
const QUOTES = /[\u2018\u2019\u02BC`]/g;
const SPACES = /\s+/g;
const LEADING_ARTICLE = /^(?:the|a|an) /i;
/** "U.S." is "US"; a dot between digits ("7.8") is kept. */
const DOTS = /(\p{L})\.+/gu;
const UPPER = /\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * The key under which a name is stored and looked up. Accents, dots of abbreviations, a closing possessive and the
 * sort of dash or apostrophe make no difference, nor do capitals inside a name; but a name stays apart from a common
 * noun ("Turkey", "turkey") and an acronym from a word ("US", "us"; "WHO", "who"): the first word after a leading
 * article starts with a capital when any word has one, and a single word all in capitals keeps them. Idempotent.
 */
export function normaliseAlias(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(DASHES, ' ')
    .replace(QUOTES, "'")
    .replace(DOTS, '$1')
    .replace(SPACES, ' ');
  const bare = withoutPossessive(plain.trim());
  if (ACRONYM.test(bare)) return bare;
  const lower = bare.toLowerCase();
  const article = LEADING_ARTICLE.exec(lower)?.[0] ?? '';
  const name = lower.slice(article.length);
  return UPPER.test(bare.slice(article.length))
    ? article + name.charAt(0).toUpperCase() + name.slice(1)
    : lower;
}

function withoutPossessive(text: string): string {
  let bare = text;
  while (/'s$|'S$|s'$/.test(bare)) bare = bare.slice(0, bare.endsWith("'") ? -1 : -2).trimEnd();
  return bare;
}
