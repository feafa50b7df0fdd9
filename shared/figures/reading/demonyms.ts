/** Country, then the adjectives and peoples by which news English names it. */
const ROWS = `Afghanistan:Afghan,Afghans|Albania:Albanian,Albanians|Algeria:Algerian,Algerians|Argentina:Argentine,Argentinian,Argentines
Armenia:Armenian,Armenians|Australia:Australian,Australians|Austria:Austrian,Austrians|Azerbaijan:Azerbaijani,Azeri
Bangladesh:Bangladeshi,Bangladeshis|Belarus:Belarusian,Belarusians|Belgium:Belgian,Belgians|Bolivia:Bolivian,Bolivians
Brazil:Brazilian,Brazilians|Bulgaria:Bulgarian,Bulgarians|Cambodia:Cambodian,Cambodians|Canada:Canadian,Canadians
Chile:Chilean,Chileans|China:Chinese|Colombia:Colombian,Colombians|Croatia:Croatian,Croatians|Cuba:Cuban,Cubans
Cyprus:Cypriot,Cypriots|Czech Republic:Czech,Czechs|Denmark:Danish,Danes|Ecuador:Ecuadorean,Ecuadorian|Egypt:Egyptian,Egyptians
Estonia:Estonian,Estonians|Ethiopia:Ethiopian,Ethiopians|Finland:Finnish,Finns|France:French|Georgia:Georgian,Georgians
Germany:German,Germans|Ghana:Ghanaian,Ghanaians|Greece:Greek,Greeks|Haiti:Haitian,Haitians|Hungary:Hungarian,Hungarians
Iceland:Icelandic,Icelanders|India:Indian,Indians|Indonesia:Indonesian,Indonesians|Iran:Iranian,Iranians|Iraq:Iraqi,Iraqis
Ireland:Irish|Israel:Israeli,Israelis|Italy:Italian,Italians|Japan:Japanese|Jordan:Jordanian,Jordanians
Kazakhstan:Kazakh,Kazakhs|Kenya:Kenyan,Kenyans|Latvia:Latvian,Latvians|Lebanon:Lebanese|Libya:Libyan,Libyans
Lithuania:Lithuanian,Lithuanians|Malaysia:Malaysian,Malaysians|Mexico:Mexican,Mexicans|Moldova:Moldovan,Moldovans
Morocco:Moroccan,Moroccans|Myanmar:Burmese|Nepal:Nepali,Nepalese|Netherlands:Dutch|New Zealand:New Zealander,New Zealanders
Nigeria:Nigerian,Nigerians|North Korea:North Korean,North Koreans|Norway:Norwegian,Norwegians|Pakistan:Pakistani,Pakistanis
Peru:Peruvian,Peruvians|Philippines:Philippine,Filipino,Filipinos|Poland:Polish,Poles|Portugal:Portuguese
Romania:Romanian,Romanians|Russia:Russian,Russians|Rwanda:Rwandan,Rwandans|Saudi Arabia:Saudi,Saudis|Serbia:Serbian,Serbs
Singapore:Singaporean,Singaporeans|Slovakia:Slovak,Slovaks|Slovenia:Slovenian,Slovenes|Somalia:Somali,Somalis
South Africa:South African,South Africans|South Korea:South Korean,South Koreans|Spain:Spanish,Spaniards|Sri Lanka:Sri Lankan
Sudan:Sudanese|Sweden:Swedish,Swedes|Switzerland:Swiss|Syria:Syrian,Syrians|Taiwan:Taiwanese|Thailand:Thai,Thais
Tunisia:Tunisian,Tunisians|Turkey:Turkish,Turks|Uganda:Ugandan,Ugandans|Ukraine:Ukrainian,Ukrainians
United Kingdom:British,Britons,Briton|United States:American,Americans|Uruguay:Uruguayan,Uruguayans|Venezuela:Venezuelan,Venezuelans
Vietnam:Vietnamese|Yemen:Yemeni,Yemenis|Zambia:Zambian,Zambians|Zimbabwe:Zimbabwean,Zimbabweans
Angola:Angolan,Angolans|Bahrain:Bahraini,Bahrainis|Barbados:Barbadian,Barbadians|Bhutan:Bhutanese|Botswana:Botswanan,Batswana
Bosnia and Herzegovina:Bosnian,Bosnians|Burkina Faso:Burkinabe,Burkinabé|Burundi:Burundian,Burundians|Cameroon:Cameroonian,Cameroonians
Chad:Chadian,Chadians|Costa Rica:Costa Rican,Costa Ricans|El Salvador:Salvadoran,Salvadorans|Eritrea:Eritrean,Eritreans
Fiji:Fijian,Fijians|Gabon:Gabonese|Gambia:Gambian,Gambians|Guatemala:Guatemalan,Guatemalans|Guyana:Guyanese
Honduras:Honduran,Hondurans|Ivory Coast:Ivorian,Ivorians|Jamaica:Jamaican,Jamaicans|Kosovo:Kosovan,Kosovar,Kosovars
Kuwait:Kuwaiti,Kuwaitis|Kyrgyzstan:Kyrgyz|Laos:Laotian,Laotians|Liberia:Liberian,Liberians|Luxembourg:Luxembourgish
Madagascar:Malagasy|Malawi:Malawian,Malawians|Maldives:Maldivian,Maldivians|Mali:Malian,Malians|Malta:Maltese
Mauritania:Mauritanian,Mauritanians|Mauritius:Mauritian,Mauritians|Mongolia:Mongolian,Mongolians|Montenegro:Montenegrin,Montenegrins
Mozambique:Mozambican,Mozambicans|Namibia:Namibian,Namibians|Nicaragua:Nicaraguan,Nicaraguans|Niger:Nigerien,Nigeriens
Oman:Omani,Omanis|Panama:Panamanian,Panamanians|Papua New Guinea:Papua New Guinean|Paraguay:Paraguayan,Paraguayans
Qatar:Qatari,Qataris|Samoa:Samoan,Samoans|Senegal:Senegalese|Sierra Leone:Sierra Leonean,Sierra Leoneans|Suriname:Surinamese
South Sudan:South Sudanese|Tajikistan:Tajik,Tajiks|Tanzania:Tanzanian,Tanzanians|Togo:Togolese|Tonga:Tongan,Tongans
United Arab Emirates:Emirati,Emiratis|Uzbekistan:Uzbek,Uzbeks`;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.split(/[|\n]/).flatMap((row) => {
    const [country = '', words = ''] = row.split(':');
    return words.split(',').map((word) => [word, country] as const);
  }),
);

/** The country a word such as "Brazilian" or "Finns" stands for, or null. */
export function countryOf(word: string): string | null {
  return COUNTRIES.get(word) ?? null;
}

const ADJECTIVES = Map.groupBy(COUNTRIES.keys(), (word) => COUNTRIES.get(word) as string);

/** The words for what is of a country and for its people ("German", "Germans"); none for a country not known here. */
export function adjectivesOf(country: string): readonly string[] {
  return ADJECTIVES.get(country) ?? [];
}

const NAMES: ReadonlySet<string> = new Set(COUNTRIES.values());

/** Whether the name is that of one of the countries known here. */
export function isCountry(name: string): boolean {
  return NAMES.has(name);
}

/** What reference data call these countries and groups of them as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['Britain', 'UK'],
  'United States': ['US', 'America'],
  'euro zone': ['eurozone', 'euro area'],
};

/** Other names of a country ("Britain", "UK"); none where it goes by one alone. */
export function alsoCalled(country: string): readonly string[] {
  return Object.hasOwn(ALSO, country) ? (ALSO[country] as readonly string[]) : [];
}

const IN_FULL = new Map(Object.entries(ALSO).flatMap(([name, others]) => others.map((one) => [one, name])));

/** "United Kingdom" for Britain; the name itself where it is no other name of a country. */
export function inFull(name: string): string {
  return IN_FULL.get(name) ?? name;
}
