/** Base, past and participle of verbs that do not simply add "ed", as they occur in the phrase lists. */
const IRREGULAR = `be is are was were been being am|become became|begin began begun|break broke broken|bring brought
build built|buy bought|choose chose chosen|come came|cut|do does did done|draw drew drawn|drive drove driven|fall fell fallen
feel felt|fight fought|find found|forget forgot forgotten|forgive forgave forgiven|get got gotten|give gave given|go went gone
have has had|hold held|hurt|keep kept|know knew known|lay laid|lead led|leave left|lose lost|make made|mean meant|meet met
pay paid|put|rise rose risen|say said|see saw seen|seek sought|set|shake shook shaken|shoot shot|shut|slam slammed
speak spoke spoken|spend spent|stand stood|steal stole stolen|stick stuck|strike struck|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|understand understood|win won|write wrote written|withdraw withdrew withdrawn
overcome overcame|uphold upheld|undo undid undone|sell sold|send sent|show showed shown|grow grew grown|hit|let|quit|split
spread|cast|bear bore borne|beat beaten|bite bit bitten|fly flew flown|freeze froze frozen|hide hid hidden|lie lied|mislead misled
overthrow overthrew overthrown|rebuild rebuilt|ride rode ridden|run ran|sink sank sunk|swear swore sworn|forbid forbade forbidden
concede|refer referred|occur occurred|commit committed|admit admitted|permit permitted|regret regretted|rebut rebutted
scrap scrapped|stop stopped|step stepped|plan planned|drop dropped|plot plotted|ban banned|rob robbed|snub snubbed|stab stabbed
chat chatted|sit sat|bet|defer deferred|deter deterred|compel compelled|cancel cancelled canceled|expel expelled|rebel rebelled
propel propelled|control controlled|patrol patrolled|quarrel quarrelled quarreled|label labelled labeled|sap sapped|slip slipped
grip gripped|strip stripped|trap trapped|whip whipped|wrap wrapped|flag flagged|drag dragged|brag bragged|beg begged|rig rigged
sin sinned|win|pin pinned|spin spun|stem stemmed|dim dimmed|trim trimmed|slam|cram crammed|jam jammed|rip ripped|blow blew blown
wear wore worn|weep wept|sweep swept|sleep slept|bleed bled|breed bred|feed fed|bind bound|wind wound|hear heard|mistake mistook mistaken
undertake undertook undertaken|forsake forsook forsaken|foresee foresaw foreseen|oversee oversaw overseen|cling clung|swing swung
stink stank stunk|shrink shrank shrunk|drown|sing sang sung|ring rang rung|bend bent|lend lent|rend rent|deal dealt|dig dug|cede
outdo outdid outdone|usurp|backfire|blackmail|flout|rebuff`;

const FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.split(/[|\n]/).map((entry) => {
    const [base = '', ...others] = entry.trim().split(' ');
    return [base, others];
  }),
);

const DOUBLED = /(?:[^aeiou]|^)[aeiou][bdgmnprt]$/;

/**
 * Every form of an English verb or noun that the phrase lists mean by `word~`: base, third person or plural, past,
 * participles. Over-generates ("winned" never occurs, so it does no harm) and never returns a form twice.
 */
export function inflections(base: string): readonly string[] {
  const irregular = FORMS.get(base) ?? [];
  const doubled = irregular.some((form) => form === `${base}${base.at(-1)}ed`) || isDoubling(base);
  const stem = doubled ? base + base.at(-1) : base.endsWith('e') ? base.slice(0, -1) : base;
  const forms = [base, thirdPerson(base), ...irregular, participle(base, stem)];
  if (irregular.length === 0 || doubled) forms.push(past(base, stem));
  return [...new Set(forms)];
}

function isDoubling(base: string): boolean {
  return base.length <= 4 && DOUBLED.test(base);
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function past(base: string, stem: string): string {
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function participle(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  return base.endsWith('ee') || base.endsWith('ye') || base === 'be' ? `${base}ing` : `${stem}ing`;
}
