/** Verbs and nouns of foretelling, each form as it stands in prose. */
export const FORECAST: ReadonlySet<string> =
  words(`expect expects expected expecting forecast forecasts forecasting
predict predicts predicted predicting prediction predictions project projects projected projecting projection
projections anticipate anticipates anticipated outlook reckon reckons envisage envisages envisaged foresee foresees
will 'll shall won't likely poised set bound due slated scheduled`);

/** Modal verbs that also speak of what was or is possible; a figure that the reference bears out outweighs them. */
export const MODALS: ReadonlySet<string> = words('could may might would should can');

/** Verbs of wanting and intending. */
export const HOPE: ReadonlySet<string> =
  words(`hope hopes hoped hoping aim aims aimed aiming plan plans planned
planning intend intends intended intending want wants wanted wish wishes wished seek seeks sought seeking pledge pledges
pledged vow vows vowed promise promises promised propose proposes proposed proposing dream dreams dreamt target targets
targeting targeted urge urges urged demand demands demanded call calls called`);

/** Those of them that are nouns too and count only before "to", "for" or "that". */
export const NEEDS_LINK: ReadonlySet<string> =
  words(`hope hopes aim aims plan plans planned wish wishes pledge pledges
pledged promise promises promised dream dreams target targets targeted demand demands call calls called set bound due
poised likely proposed outlook forecast forecasts project projects projected projection projections expected scheduled
slated prediction predictions`);

export const LINKS: ReadonlySet<string> = words('to for that of a an at by growth');

/** Words a conditional sentence opens with. */
export const CONDITION: ReadonlySet<string> = words(
  'if were unless suppose supposing assuming imagine should had',
);

/** Words after which neither forecast nor hope governs what follows. */
export const ENDS_SCOPE: ReadonlySet<string> = words(
  '; : but while whereas although though since because after which who where when up down from than compared',
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
