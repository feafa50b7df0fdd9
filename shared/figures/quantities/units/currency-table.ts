/** A currency: ISO 4217 code (or a plain name where the text cannot tell which country's), and how it is written. */
export interface Currency {
  readonly code: string;
  /** Signs and letters before or after the amount; case counts. */
  readonly signs: readonly string[];
  /** Names in the singular, lower case. */
  readonly names: readonly string[];
}

type Row = readonly [code: string, signs: string, names: string];

/**
 * A bare name goes to the country news in English mostly means by it (dollar: US, pound: sterling, rupee: India);
 * where no country prevails (peso, crown, dinar, franc) the name itself is the unit.
 */
const ROWS: readonly Row[] = [
  [
    'USD',
    '$ US$ $US USD US-$ U.S.$ USD$',
    'dollar|us dollar|u.s. dollar|american dollar|united states dollar|buck|usd',
  ],
  ['EUR', '€ EUR', 'euro|eur'],
  ['GBP', '£ GBP UK£', 'pound|pound sterling|british pound|quid|gbp'],
  ['JPY', '¥ JPY JP¥', 'yen|japanese yen|jpy'],
  ['CNY', 'CNY RMB CN¥ 元', 'yuan|chinese yuan|renminbi|rmb|chinese renminbi|kuai'],
  ['AUD', 'A$ AU$ $A AUD AUD$', 'australian dollar|aussie dollar'],
  ['CAD', 'C$ CA$ $C CAD CAD$ CDN$ Cdn$', 'canadian dollar'],
  ['HKD', 'HK$ HKD', 'hong kong dollar'],
  ['NZD', 'NZ$ $NZ NZD NZD$', 'new zealand dollar|kiwi dollar'],
  ['SGD', 'S$ SGD', 'singapore dollar|singaporean dollar'],
  ['TWD', 'NT$ TWD', 'taiwan dollar|new taiwan dollar|taiwanese dollar'],
  ['ZWL', 'Z$', 'zimbabwe dollar|zimbabwean dollar'],
  ['CHF', 'CHF SFr Fr', 'swiss franc'],
  ['SEK', 'SEK', 'swedish krona|swedish crown|swedish kronor'],
  ['NOK', 'NOK', 'norwegian krone|norwegian crown|norwegian kroner'],
  ['DKK', 'DKK', 'danish krone|danish crown|danish kroner'],
  ['ISK', 'ISK', 'icelandic krona|icelandic crown'],
  ['CZK', 'CZK', 'czech crown|czech koruna|koruna'],
  ['PLN', 'PLN', 'zloty|polish zloty|zlotys'],
  ['HUF', 'HUF', 'forint|hungarian forint'],
  ['RON', 'RON', 'romanian leu|romanian lei'],
  ['BGN', 'BGN', 'bulgarian lev|bulgarian leva'],
  ['RUB', '₽ RUB', 'rouble|ruble|russian rouble|russian ruble'],
  ['UAH', '₴ UAH', 'hryvnia|hryvnya|ukrainian hryvnia'],
  ['TRY', '₺ TRY TL', 'turkish lira|lira'],
  ['INR', '₹ INR Rs', 'rupee|indian rupee'],
  ['PKR', 'PKR', 'pakistani rupee'],
  ['LKR', 'LKR ரூ', 'sri lankan rupee'],
  ['NPR', 'NPR', 'nepalese rupee'],
  ['BDT', '৳ BDT Tk', 'taka|bangladeshi taka'],
  ['IDR', 'Rp IDR', 'rupiah|indonesian rupiah'],
  ['MYR', 'RM MYR', 'ringgit|malaysian ringgit'],
  ['THB', '฿ THB', 'baht|thai baht'],
  ['VND', '₫ VND', 'dong|vietnamese dong'],
  ['PHP', '₱ PHP', 'philippine peso'],
  ['KRW', '₩ KRW', 'won|south korean won|korean won'],
  ['LAK', '₭ LAK', 'kip|lao kip'],
  ['ILS', '₪ ILS NIS', 'shekel|israeli shekel|new israeli shekel'],
  ['SAR', 'SAR', 'saudi riyal'],
  ['QAR', 'QAR', 'qatari riyal'],
  ['OMR', 'OMR', 'omani rial'],
  ['IRR', 'IRR', 'iranian rial'],
  ['AED', 'AED Dh Dhs', 'dirham|uae dirham|emirati dirham'],
  ['MAD', 'MAD', 'moroccan dirham'],
  ['KWD', 'KWD', 'kuwaiti dinar'],
  ['IQD', 'IQD', 'iraqi dinar'],
  ['JOD', 'JOD', 'jordanian dinar'],
  ['EGP', 'EGP E£', 'egyptian pound'],
  ['LBP', 'LBP', 'lebanese pound|lebanese lira'],
  ['SYP', 'SYP', 'syrian pound'],
  ['SDG', 'SDG', 'sudanese pound'],
  ['NGN', '₦ NGN', 'naira|nigerian naira'],
  ['GHS', 'GH₵ GHS', 'cedi|ghanaian cedi'],
  ['KES', 'KSh Ksh KES', 'kenyan shilling'],
  ['UGX', 'UGX', 'ugandan shilling'],
  ['TZS', 'TZS', 'tanzanian shilling'],
  ['ETB', 'ETB', 'birr|ethiopian birr'],
  ['ZAR', 'ZAR R', 'rand|south african rand'],
  ['XOF', 'XOF CFA', 'cfa franc'],
  ['BRL', 'R$ BRL', 'brazilian real|brazilian reais|reais'],
  ['MXN', 'MXN Mex$ MXN$ MX$', 'mexican peso'],
  ['ARS', 'ARS', 'argentine peso|argentinian peso'],
  ['CLP', 'CLP', 'chilean peso'],
  ['COP', 'COP', 'colombian peso'],
  ['CUP', 'CUP', 'cuban peso'],
  ['PEN', 'PEN', 'peruvian sol'],
  ['VES', 'VES', 'bolivar|venezuelan bolivar'],
  ['CRC', '₡ CRC', 'costa rican colon'],
  ['GEL', '₾ GEL', 'lari|georgian lari'],
  ['AMD', 'AMD', 'armenian dram'],
  ['AZN', '₼ AZN', 'manat|azerbaijani manat'],
  ['KZT', '₸ KZT', 'tenge|kazakh tenge'],
  ['BTC', '₿ BTC', 'bitcoin'],
  ['FIM', 'FIM', 'finnish markka|markka'],
  ['ESP', 'ESP', 'peseta|spanish peseta'],
  ['NLG', 'NLG', 'guilder|dutch guilder'],
  ['DEM', 'DM', 'deutschmark|german mark|deutsche mark'],
  ['FRF', 'FRF', 'french franc'],
  ['ITL', 'ITL', 'italian lira'],
  ['francs', '', 'franc'],
  ['pesos', '', 'peso'],
  ['crowns', 'kr', 'crown|krona|krone|kronor|kroner'],
  ['dinars', '', 'dinar'],
  ['riyals', '', 'riyal|rial'],
  ['shillings', '', 'shilling'],
];

export const CURRENCIES: readonly Currency[] = ROWS.map(([code, signs, names]) => ({
  code,
  signs: signs === '' ? [] : signs.split(' '),
  names: names.split('|'),
}));

/** Hundredths: the currency they belong to, and names and signs. */
export const MINOR_UNITS: ReadonlyMap<string, { readonly code: string; readonly name: string }> = new Map([
  ['cent', { code: 'USD', name: 'cents' }],
  ['cents', { code: 'USD', name: 'cents' }],
  ['¢', { code: 'USD', name: 'cents' }],
  ['pence', { code: 'GBP', name: 'pence' }],
  ['penny', { code: 'GBP', name: 'pence' }],
  ['p', { code: 'GBP', name: 'pence' }],
  ['kopeck', { code: 'RUB', name: 'kopecks' }],
  ['kopecks', { code: 'RUB', name: 'kopecks' }],
  ['paise', { code: 'INR', name: 'paise' }],
  ['sen', { code: 'MYR', name: 'sen' }],
]);
