/**
 * Country, or group of them, then what news names where it means that country's own affairs: its seat of government, its parliament, its
 * central bank and other bodies known by name alone. Left out where the name says the country itself ("Bank of Japan") or
 * means several things ("Congress").
 */
const ROWS = `Afghanistan:Kabul|Albania:Tirana|Algeria:Algiers|Argentina:Buenos Aires|Armenia:Yerevan|Australia:Canberra
Austria:Vienna,Nationalrat|Azerbaijan:Baku|Bangladesh:Dhaka|Belarus:Minsk|Bolivia:La Paz|Brazil:Brasilia,Brasília,Planalto
Bulgaria:Sofia|Cambodia:Phnom Penh|Canada:Ottawa,StatCan|China:Beijing,Politburo|Colombia:Bogota,Bogotá|Croatia:Zagreb
Cuba:Havana|Cyprus:Nicosia|Czech Republic:Prague|Denmark:Copenhagen,Folketing|Ecuador:Quito|Egypt:Cairo|Estonia:Tallinn,Riigikogu
Ethiopia:Addis Ababa|Finland:Helsinki,Eduskunta|France:Paris,Elysée,Élysée,Matignon,Insee,INSEE|Georgia:Tbilisi
Germany:Berlin,Bundestag,Bundesrat,Bundesbank,Destatis|Ghana:Accra|Greece:Athens,Elstat|Haiti:Port-au-Prince|Hungary:Budapest
Iceland:Reykjavik,Reykjavík,Althing,Althingi|India:New Delhi,Lok Sabha,Rajya Sabha|Indonesia:Jakarta|Iran:Tehran,Majlis
Iraq:Baghdad|Ireland:Dublin,Dáil,Dail,Taoiseach,Tánaiste,Seanad,Oireachtas|Israel:Jerusalem,Knesset|Italy:Rome,Istat
Japan:Tokyo,Nikkei|Jordan:Amman|Kazakhstan:Astana|Kenya:Nairobi|Latvia:Riga,Saeima|Lebanon:Beirut|Libya:Tripoli
Lithuania:Vilnius,Seimas|Malaysia:Kuala Lumpur|Mexico:Mexico City,Banxico|Moldova:Chisinau|Morocco:Rabat|Myanmar:Naypyidaw,Yangon
Nepal:Kathmandu|Netherlands:The Hague,Amsterdam|New Zealand:Wellington,Beehive|Nigeria:Abuja|North Korea:Pyongyang
Norway:Oslo,Storting,Norges Bank|Pakistan:Islamabad|Peru:Lima|Philippines:Manila,Malacañang|Poland:Warsaw,Sejm|Portugal:Lisbon
Romania:Bucharest|Russia:Moscow,Kremlin,State Duma,Rosstat|Rwanda:Kigali|Saudi Arabia:Riyadh|Serbia:Belgrade|Slovakia:Bratislava
Slovenia:Ljubljana|Somalia:Mogadishu|South Africa:Pretoria,Union Buildings|South Korea:Seoul|Spain:Madrid,Cortes,Moncloa
Sri Lanka:Colombo|Sudan:Khartoum|Sweden:Stockholm,Riksdag,Riksbank|Switzerland:Bern,Berne|Syria:Damascus|Taiwan:Taipei
Thailand:Bangkok|Tunisia:Tunis|Turkey:Ankara,Türkiye|Uganda:Kampala|Ukraine:Kyiv,Kiev,Verkhovna Rada|Uruguay:Montevideo
United Kingdom:London,Westminster,Whitehall,Downing Street,Threadneedle Street,Bank of England,Ofgem,Ofcom,Ofwat,Ofsted,Met Office,HMRC,NHS
United States:Washington,White House,Capitol Hill,Federal Reserve,Fed,Pentagon,Wall Street,FEMA,NOAA|Venezuela:Caracas
Vietnam:Hanoi|euro zone:Frankfurt,ECB,European Central Bank,Eurostat|Yemen:Sanaa|Zambia:Lusaka|Zimbabwe:Harare`;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[|\n]/).flatMap((row) => {
    const [country = '', names = ''] = row.split(':');
    return names.split(',').map((name) => [name.toLowerCase(), country] as const);
  }),
);

/** The country whose seat of government, parliament or body goes by this name, or null. Case makes no difference. */
export function countryStoodForBy(name: string): string | null {
  return COUNTRY_OF.get(name.toLowerCase()) ?? null;
}

/** ISO 4217 codes of money that is one country's own; a dollar or a euro says nothing. */
const CURRENCY_OF: Readonly<Record<string, string>> = {
  GBP: 'United Kingdom',
  AUD: 'Australia',
  CAD: 'Canada',
  NZD: 'New Zealand',
  INR: 'India',
  JPY: 'Japan',
  CNY: 'China',
  KRW: 'South Korea',
  BRL: 'Brazil',
  ZAR: 'South Africa',
  CHF: 'Switzerland',
  SEK: 'Sweden',
  NOK: 'Norway',
  DKK: 'Denmark',
  PLN: 'Poland',
  CZK: 'Czech Republic',
  HUF: 'Hungary',
  TRY: 'Turkey',
  RUB: 'Russia',
  UAH: 'Ukraine',
  PHP: 'Philippines',
  THB: 'Thailand',
  IDR: 'Indonesia',
  NGN: 'Nigeria',
  KES: 'Kenya',
};

/** The country whose money it is, or null. */
export function countryOfCurrency(code: string): string | null {
  return Object.hasOwn(CURRENCY_OF, code) ? (CURRENCY_OF[code] as string) : null;
}
