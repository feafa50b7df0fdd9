/** Abbreviations that stand before a name or a number: the full stop after one never ends a sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra st ste mt ft gen lt col maj capt cpl sgt cmdr adm brig pvt pte det insp supt ' +
    'sen rep gov pres amb hon atty ald asst assoc dep dir del msgr messrs mme mlle lord sir dame pfc spc cst const ' +
    'art sec fig figs ch vol pp ed eds cf ca approx est viz vs v al op cit e.g i.e eg ie aka'
  ).split(' '),
);

/** Abbreviations that stand before a number alone: "No. 5", but "He said no. Nobody left." */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(['no', 'nos']);

/** Abbreviations that may also end a sentence: they do when a word that starts sentences follows. */
export const BEFORE_ANYTHING: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc ' +
    'plc bros jr sr esq ph.d m.d b.a m.a ave blvd rd dept univ assn intl natl govt ala ariz ark calif colo conn del fla ' +
    'ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo etc est hrs ' +
    'min sec mph km kg lb lbs oz ft in sq'
  ).split(' '),
);

/** Words that, capitalised after a doubtful full stop, show that a sentence starts there. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we i you his her their our my there here what when where who ' +
    'why how which if as at by for from in into of on to with while but and or nor so yet however although though ' +
    'because since after before during until under over about according also another any both each either every few ' +
    'many most some such no not now then today yesterday tomorrow earlier later last next meanwhile more moreover ' +
    'several still thus once only one two three four five six police officials despite'
  ).split(' '),
);

/** Speech verbs that may follow `?”` or `!”` and a name: the sentence goes on. */
export const VERBS_AFTER_A_QUESTION: ReadonlySet<string> = new Set(
  (
    'said says say asked asks added adds wrote writes tweeted replied replies answered responded shouted yelled ' +
    'exclaimed wondered told tells demanded cried screamed continued joked quipped inquired insisted remarked recalled ' +
    'warned declared queried chanted posted concluded explained argued noted'
  ).split(' '),
);
