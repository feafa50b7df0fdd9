/** Verbs and nouns of foretelling, each form as it stands in prose. */
export const FORECAST: ReadonlySet<string> =
  words(`expect expects expected expecting forecast forecasts forecasting
predict predicts predicted predicting prediction predictions project projects projected projecting projection
projections anticipate anticipates anticipated outlook reckon reckons envisage envisages envisaged foresee foresees
will 'll shall won't likely poised set bound due slated scheduled`);

/** Modal verbs that also speak of what was or is possible; a figure that the reference bears out outweighs them. */
export const MODALS: ReadonlySet<string> = words('could may might would should ought can');

/** Verbs of wanting and intending. */
export const HOPE: ReadonlySet<string> =
  words(`hope hopes hoped hoping aim aims aimed aiming plan plans planned
planning intend intends intended intending want wants wanted wish wishes wished seek seeks sought seeking pledge pledges
pledged vow vows vowed promise promises promised propose proposes proposed proposing dream dreams dreamt target targets
targeting targeted urge urges urged demand demands demanded call calls called
considering weighing mulling eyeing talk prospect prospects idea possibility`);

/** Those of them that are nouns or adjectives too and count only where `governs` finds that they are used as verbs. */
export const NEEDS_LINK: ReadonlySet<string> =
  words(`hope hopes aim aims plan plans planned wish wishes pledge pledges
pledged promise promises promised dream dreams target targets targeted demand demands call calls called set bound due
poised likely proposed outlook forecast forecasts project projects projected projection projections expected scheduled
slated prediction predictions talk prospect prospects idea possibility`);

export const LINKS: ReadonlySet<string> = words('to for that of a an at by growth');

/** Words that need one link of their own: "set to", "call for", "the demand that". */
export const OWN_LINK: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['set', words('to')],
  ['call', words('for')],
  ['calls', words('for')],
  ['called', words('for')],
  ...['talk', 'prospect', 'prospects', 'idea', 'possibility'].map((noun): [string, ReadonlySet<string>] => [
    noun,
    words('of that'),
  ]),
  ['demand', words('that to')],
  ['demands', words('that to')],
  // Money that was pledged was pledged, and may be checked like any other.
  ['pledge', words('to that')],
  ['pledges', words('to that')],
  ['pledged', words('to that')],
]);

/** Verbs whose object may be there already, whatever is said of it. */
export const GIVEN_WORD: ReadonlySet<string> = words('promise promises promised');

/** Before "to" and a verb these speak of what is still to come: "going to", "about to", "on course to". */
export const BEFORE_TO: ReadonlySet<string> = words('going about course track looking');

/** Words a noun phrase opens with. */
export const DETERMINERS: ReadonlySet<string> = words(
  'a an the this that these those its their his her our my your each every some any no another',
);

/** Names for how likely something is. */
export const CHANCES: ReadonlySet<string> = words('chance chances odds probability likelihood');

/** Words a conditional sentence opens with. */
export const CONDITION: ReadonlySet<string> = words(
  'if were unless suppose supposing assuming imagine should had',
);

/** Words after which neither forecast nor hope governs what follows. */
export const ENDS_SCOPE: ReadonlySet<string> = words(
  '; : but while whereas although though since because after which who whose where when up down from than compared must',
);

/** Verbs whose object is there before it is done: "will inherit debts of 9bn", "hopes to succeed her at a firm of 300". */
export const TAKES_WHAT_IS: ReadonlySet<string> = words(
  'inherit inherits inheriting succeed succeeding join joining',
);

/** Verbs that say what was or has come to be: "thinks the job was worth 3m", "reckons he has walked 300 miles". */
export const SAYS_WHAT_WAS: ReadonlySet<string> = words('was were has have had');

/** Finite verbs that, behind a comma or "and", show that a clause of its own has begun. */
export const FINITE: ReadonlySet<string> = words(
  `is are was were has had does did stands stood costs fell rose runs ran holds held owns owned employs employed says said
  remains remained became won lost paid pays charges charged opened closed began came went made took hit reached`,
);

/** What a noun phrase that takes its number for granted starts with: "all six members", "each of the 54 countries". */
export const PRESUPPOSING: ReadonlySet<string> = words(
  'the all each every its their his her our these those both',
);

/** What a sum of money may stand for any of: "a £200,000 mortgage". */
export const ILLUSTRATED: ReadonlySet<string> =
  words(`mortgage loan house home flat salary income saver family household
worker earner basket bill car investment deposit pension property purchase debt balance pot wage`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
