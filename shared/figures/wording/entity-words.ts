import type { NamesAsWritten } from './names-as-written.ts';

/** Nouns that a name of several words ends with, or has before "of", when English gives it an article. */
const TAKES_ARTICLE = new Set(
  `academy accord act administration agency agreement alliance archive arena army assembly association authority bank
  basin battle bay bloc board book brigade bureau cabinet canal center centre challenge chamber charter church
  clinic club coalition code college comet commission committee commons company conclave confederation conference
  congress constitution convention corporation council court crossing cup dam declaration democrats department desert
  diet directorate district embassy empire expedition express falls federation festival fleet force forces forum
  foundation front fund gallery games garrison government greens group guard guild hall hospital house initiative
  inquiry institute institution isles islands kingdom kremlin laboratory league ledger legislature library line list
  lords memorandum metro ministry mission monument mountains museum nations navy network observatory ocean office
  open order organisation organization orchestra pact panel parliament party peninsula plan police prize programme
  project protocol queen railway railways range referendum reef regiment region register republic reserve
  review river road rovers rules scheme sea senate service society states statute strait straits strip summit survey
  synod system telescope theatre times tower treaty tribune tribunal trophy trust tunnel union valley
  veto vote wall war works zone reichstag area collider probe programme rover league conservatives`.split(
    /\s+/,
  ),
);
/** Names of one word with an article, where "-s" does not already show it. */
const SINGLE =
  /^(?:Bundestag|Bundesrat|Bundesbank|Senedd|Knesset|Duma|Sejm|Riksdag|Storting|Folketing|Dáil|Dail|Kremlin|Vatican|Rhine|Danube|Thames|Nile|Seine|Rhône|Elbe|Volga|Amazon|Mississippi|Louvre|Pentagon|Commonwealth|Sahara|Arctic|Antarctic|Moon|Sun|Earth|World|Internet|Holocaust|G7|G20)$/;
/** Words that open a name which has no article, whatever it ends with. */
const NO_ARTICLE =
  /^(?:Lake|Mount|Cape|Fort|Camp|Port|San|Saint|St|Loch|Flight|Hurricane|Storm|Typhoon|Cyclone|Pope|Queen|King|Prince|Princess|President|Sir|Dame|Lord|Lady|Article|Operation)$/;
const JOINING = /^(?:of|for|on|in|against|at|near|between|to)$/;

/**
 * The name of an entity as it stands in a sentence: "the Lumen Pact", "NATO", "the Haiti earthquake". As the article
 * writes it, where it tells; else a common noun at its head takes the article, and so do names "of" something.
 */
export function entityWords(entity: string, names: NamesAsWritten = NONE): string {
  const written = names.get(entity);
  if (written !== undefined) return written;
  if (/^the /i.test(entity)) return entity.replace(/^The /, 'the ');
  if (entity === 'World') return 'the world';
  return takesArticle(entity) ? `the ${entity}` : entity;
}

const NONE: NamesAsWritten = new Map();

/** "the cash rate of", "the Lumen Pact's cash rate": what is an entity's; long or numbered names come behind it. */
export function ownedWords(name: string, metric: string): string {
  if (/[)\d]$|['’]s?\s/.test(name)) return `the ${metric} of ${name}`;
  const isPlural = /s$/i.test(name) && !/(?:ss|us|is)$/i.test(name);
  return `${name}${isPlural ? "'" : "'s"} ${metric}`;
}

/** Whether the verb is in the plural: "crashes", "games"; a name in capitals ("United Nations") is one thing. */
export function isPluralName(entity: string): boolean {
  return isPluralNoun(headOf(entity)) && !/^\p{Lu}/u.test(headOf(entity));
}

/** "members", "people", but not "gas" or "process". */
export function isPluralNoun(word: string): boolean {
  if (/^(?:people|men|women|children|feet|police)$/.test(word)) return true;
  return /s$/.test(word) && !/(?:ss|us|is|ics|^gas|^bias|^atlas|^canvas|^series|^news|^cosmos)$/.test(word);
}

function takesArticle(entity: string): boolean {
  const words = withoutBrackets(entity).split(/\s+/);
  const [first = ''] = words;
  if (words.some((word) => word === 'v.' || isOwner(word))) return false;
  const head = headOf(entity);
  if (words.length === 1) return SINGLE.test(first);
  if (NO_ARTICLE.test(first)) return false;
  if (/^\p{Ll}/u.test(head) && /^\p{L}+$/u.test(head)) return true;
  const isOf = words.includes('of');
  return TAKES_ARTICLE.has(head.toLowerCase()) || (isOf && /^\p{Lu}/u.test(first));
}

/** "Greece's third bailout"; not "the Women's World Cup" or "the People's Party". */
function isOwner(word: string): boolean {
  return (
    /^\p{Lu}.*['’]s?$/u.test(word) &&
    !/^(?:Women|Men|People|Peoples|Children|Workers|Farmers|Teachers|Players|World)['’]/.test(word)
  );
}

/** The noun a name is built on: the last word, or the one before "of", "on" or "in". */
function headOf(entity: string): string {
  const words = withoutBrackets(entity)
    .split(/\s+/)
    .filter((word) => !/^(?:\d+|[IVX]+)$/.test(word));
  const joint = words.findIndex((word, index) => index > 0 && JOINING.test(word));
  return (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '';
}

function withoutBrackets(entity: string): string {
  return entity.replace(/\s*\([^)]*\)$/, '');
}
