import { tokenize } from './tokens.ts';

/** Without those that other languages have too (a, an, as, in, on, or, was). */
const ENGLISH =
  words(`the of and to is that for with he she it at by from his her their they who which has have had
  been were are be this these those not but said will would its about after before over under when than more into
  against there we you our your what could should may because while during between some any now how`);

/** Words that run through prose in the languages a newsroom's English desk meets, and that English does not share. */
const OTHERS = words(`le la les des et du est une dans pour que qui sur avec par ne pas au aux ce cette sont
  ont il elle plus ses leur nous vous el los las del por una con para se su lo como más pero fue ha sus der
  das und dem von zu mit ist nicht ein eine einen einem im auf für sich auch wird bei nach als sie aus wurde
  zum zur di che non gli nel della delle dei alla sono anche da uno nella os em não um uma na mais foi ao
  dos het een niet zijn op dat voor aan ook werd naar och att det på är av för med till inte har og ikke af
  til blev nie że się jest oraz przez ale ve bir bu için ile ki în și cu este dan yang untuk dengan
  pada ini itu akan ja ei ovat että mutta kun és hogy az egy nem volt je za od`);

const SAMPLE = 20_000;
const LONG_ENOUGH = 40;
/** Function words make up 30 to 45 % of English prose; lists and tables of names have a tenth. */
const LEAST_SHARE = 0.08;

/**
 * Whether a text is English, by its function words against those of other languages (names hold those too, with a
 * capital: Los Alamos, El Salvador). A text too short to hold any is
 * given the benefit of the doubt where it is written in Latin letters.
 */
export function isEnglish(text: string): boolean {
  const found = tokenize(text, 0, Math.min(text.length, SAMPLE)).filter((token) => token.kind === 'word');
  const latin = found.filter((token) => /^\p{Script=Latin}/u.test(token.text));
  if (latin.length * 2 < found.length) return false;
  let english = 0;
  let other = 0;
  for (const { lower, text: word } of latin) {
    if (ENGLISH.has(lower)) english++;
    if (OTHERS.has(lower) && word === lower) other++;
  }
  if (english < other) return false;
  return latin.length < LONG_ENOUGH || english >= latin.length * LEAST_SHARE;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
