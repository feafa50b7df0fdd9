/** Irregular verbs: lemma, then its past and participle forms where regular endings do not give them. */
const IRREGULAR =
  'be am is are was were been being/say said/tell told/write wrote written/speak spoke spoken/think thought/' +
  'know knew known/hold held/feel felt/find found/make made/take took taken/give gave given/go went gone goes/' +
  'have has had/do does did done/get got gotten/see saw seen/come came/become became/begin began begun/bring brought/' +
  'build built/buy bought/catch caught/choose chose chosen/draw drew drawn/drive drove driven/eat ate eaten/fall fell fallen/' +
  'fight fought/fly flew flown/forget forgot forgotten/forgive forgave forgiven/grow grew grown/hear heard/hide hid hidden/' +
  'keep kept/lay laid/lead led/leave left/lend lent/lie lay lain/lose lost/mean meant/meet met/pay paid/read/rise rose risen/' +
  'run ran/seek sought/sell sold/send sent/set/shake shook shaken/shoot shot/show showed shown/shut/sing sang sung/' +
  'sit sat/sleep slept/spend spent/stand stood/steal stole stolen/strike struck/swear swore sworn/sweep swept/swim swam swum/' +
  'teach taught/tear tore torn/throw threw thrown/understand understood/wake woke woken/wear wore worn/win won/' +
  'withdraw withdrew withdrawn/foresee foresaw foreseen/foretell foretold/retell retold/misspeak misspoke misspoken/' +
  'rewrite rewrote rewritten/undergo underwent undergone/undertake undertook undertaken/uphold upheld/' +
  'overcome overcame/override overrode overridden/oversee oversaw overseen/put/cut/hit/let/bet/cost/hurt/quit/split/spread/' +
  'beat beaten/break broke broken/bite bit bitten/blow blew blown/deal dealt/dig dug/dream dreamt/feed fed/freeze froze frozen/' +
  'hang hung/shed/shine shone/sink sank sunk/stick stuck/swing swung/plead pled pleaded/lean leant/learn learnt/burn burnt/' +
  'forbid forbade forbidden/mislead misled/misread/misunderstand misunderstood/outline outlined/rebuild rebuilt/' +
  'remake remade/repay repaid/retake retook retaken/spell spelt/ring rang rung/arise arose arisen/bear bore borne born/' +
  'bind bound/bleed bled/breed bred/cling clung/creep crept/flee fled/grind ground/kneel knelt/ride rode ridden/seek sought/' +
  'shrink shrank shrunk/slide slid/sting stung/stride strode/string strung/spin spun/weave wove woven/weep wept/' +
  "wind wound/upset/reset/broadcast/forecast/cast/thrust/burst/input/output/'ve/die dying/vie vying/tie tying/lie lying/" +
  'focus focused focusing focuses/travel travelled travelling/label labelled labelling/signal signalled signalling/' +
  'cancel cancelled cancelling/model modelled modelling/quarrel quarrelled/panic panicked panicking/quip quipped quipping/' +
  'tweet tweeted tweeting/retweet retweeted retweeting';

const LEMMA_OF = new Map<string, string>();
for (const verb of IRREGULAR.split('/')) {
  const [lemma, ...forms] = verb.split(' ');
  for (const form of [lemma as string, ...forms])
    if (!LEMMA_OF.has(form)) LEMMA_OF.set(form, lemma as string);
}

/** The lemma of an irregular form, or undefined. */
export function irregularLemma(lower: string): string | undefined {
  return LEMMA_OF.get(lower);
}
