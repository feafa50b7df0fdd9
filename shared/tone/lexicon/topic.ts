const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * AFINN words that in news are names, numbers, procedure or grammar: "United Nations", "shares fell", "matter",
 * "no" (a negation, which the context already reads), "like" (a comparison). They say nothing here.
 */
export const NEWS_NOISE = words(`
  united no yes not like likes liked want wants wanted share shares shared interest interests interested matter matters
  feeling solid big top legal legally appeal appeals appealed fire fired firing demand demands demanded demanding
  charge charged charges court sentence sentenced justice hard straight clear cleared clearly clearing god care
  pay pays prosecute prosecuted prosecution defendant convict convicted accused accusations suspect suspected suspected
  suspended reach reached reaches reaching join joined vision visionary easy novel favor favored favorite favour
  commit committed commits committing chance chances cover defense defence defensive apply backed backing back ease eased
  grant granted grants cut cuts cutting leave left debt reserved security secure ban banned bans bloody block blocked
  blocks cancel cancelled cancels dead death die died killed kill kills drop stop stopped stops strike strikes struck
  supporter supporters support supports supported supporting growth growing exclusive fan fans fun true apologise
  opposition opponent opponents lobby lobbying adopt adopts agree agreed agreement agreements agrees award awarded awards
  alive active absentee allow capable cash certain collide emergency ensure escape escaped escapes expand exploring
  extend extends feared forced fresh fulfill gain gained gains hunger huge important increase increased infected influential
  intense jail keen launched lawsuit lawsuits limited limits lowest migration missing natural number please poor postpone
  postponed powerful prevent prevented prevents pressure pressured prison prisoner prisoners promote promoted promotes
  protect protected protests protest protester protesters protesting protestors questioned questioning rash recommend
  recommended rejected reject released resign resigned resigning resigns restrict restricted restricting restriction
  retained right rights riot robust seek share significant spirit substantial substantially tender tired token
  trust unknown unemployment useful validate virtual virtue warning warned warn war wish
`);

/**
 * Words that name what news is about. Said of nothing in particular ("the war", "a bombing on Tuesday") they are
 * topic, not tone, and keep a small share of their weight; said of something ("this is a disaster", "such violence")
 * they keep it all.
 */
export const TOPIC_WORDS = words(`
  war wars death deaths dead died dies kill killed killing killings murder murdered murders attack attacks attacked
  bomb bombs bombing bombings terror terrorism crisis crises disaster disasters emergency violence
  violent conflict conflicts fighting fight crime crimes victim victims injured injuries wounded
  arrest arrested arrests hostage hostages threat threats risk risks danger dangers weapon weapons nuclear missile
  missiles gun guns shooting shootings shot fire fires flood floods storm storms hurricane earthquake pandemic virus
  disease infection infections cancer poverty hunger famine refugee refugees corruption fraud racism abuse harassment
  unemployment debt poison poisoned poisoning suicide suicides genocide torture prison
  sanctions sanction tariffs tariff impeachment invasion occupation casualties casualty damage damaged loss losses
  burned collapse collapsed crash crashed trapped struggle problem problems issue concern concerns dispute disputes
  award awards peace security safety hope 
`);
