const MARKS = /\p{M}+/gu;
const DASHES = /[\u2010-\u2015\u2212-]/g;
const QUOTES = /[\u2018\u2019\u02BC`]/g;
const SPACES = /\s+/g;
const LEADING_ARTICLE = /^(?:the|a|an) /i;
const UPPER = /\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;

/**
 * The key under which a name is stored and looked up. Accents, dots of abbreviations, a closing possessive and the
 * sort of dash or apostrophe make no difference, nor do capitals inside a name; but a name stays apart from a common
 * noun ("Turkey", "turkey") and an acronym from a word ("US", "us"; "WHO", "who"): a key starts with a capital when
 * any word but a leading article has one, and a single word all in capitals keeps them. Idempotent.
 */
export function normaliseAlias(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(DASHES, ' ')
    .replace(QUOTES, "'")
    .replace(SPACES, ' ')
    .trim();
  const bare = withoutDots(withoutPossessive(plain));
  if (ACRONYM.test(bare)) return bare;
  const lower = bare.toLowerCase();
  return UPPER.test(bare.replace(LEADING_ARTICLE, ''))
    ? lower.charAt(0).toUpperCase() + lower.slice(1)
    : lower;
}

function withoutPossessive(text: string): string {
  if (text.endsWith("'s") || text.endsWith("'S")) return text.slice(0, -2);
  return text.endsWith("s'") ? text.slice(0, -1) : text;
}

/** "U.S." is "US"; a dot between digits ("7.8") is kept. */
function withoutDots(text: string): string {
  return text.replace(/(\p{L})\./gu, '$1');
}
