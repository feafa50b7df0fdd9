import type { UnitKind } from '../quantity.ts';

/**
 * One unit: its canonical name, what it measures, its worth in the base unit of that kind (metre, square metre, cubic
 * metre, kilogram, metre per second, watt, joule, byte, ...; 1 where no conversion is meant), its abbreviations (case
 * counts) and its names in the singular.
 */
export interface Unit {
  readonly canonical: string;
  readonly kind: UnitKind;
  readonly factor: number;
  readonly abbreviations: readonly string[];
  readonly names: readonly string[];
}

type Row = readonly [canonical: string, kind: UnitKind, factor: number, abbreviations: string, names: string];

const METRE = 'metre meter';
const LITRE = 'litre liter';

/** `{}` in a name stands for each spelling of metre or litre. */
const ROWS: readonly Row[] = [
  ['pm', 'length', 1e-12, '', 'pico{m}'],
  ['nm', 'length', 1e-9, 'nm', 'nano{m}'],
  ['µm', 'length', 1e-6, 'µm μm', 'micro{m}|micron'],
  ['mm', 'length', 1e-3, 'mm', 'milli{m}'],
  ['cm', 'length', 1e-2, 'cm', 'centi{m}'],
  ['dm', 'length', 0.1, 'dm', 'deci{m}'],
  ['m', 'length', 1, 'm', '{m}'],
  ['km', 'length', 1e3, 'km kms', 'kilo{m}'],
  ['inches', 'length', 0.0254, '', 'inch'],
  ['feet', 'length', 0.3048, 'ft', 'foot'],
  ['yards', 'length', 0.9144, 'yd yds', 'yard'],
  ['miles', 'length', 1609.344, 'mi', 'mile'],
  ['nautical miles', 'length', 1852, 'nmi', 'nautical mile'],
  ['fathoms', 'length', 1.8288, '', 'fathom'],
  ['furlongs', 'length', 201.168, '', 'furlong'],
  ['astronomical units', 'length', 1.495978707e11, '', 'astronomical unit'],
  ['parsecs', 'length', 3.0857e16, '', 'parsec'],
  ['light years', 'length', 9.4607e15, '', 'light year|light-year|lightyear'],
  ['mm2', 'area', 1e-6, 'mm2 mm²', 'square milli{m}'],
  ['cm2', 'area', 1e-4, 'cm2 cm²', 'square centi{m}'],
  ['m2', 'area', 1, 'm2 m² sqm', 'square {m}|sq {m}|sq m'],
  ['km2', 'area', 1e6, 'km2 km²', 'square kilo{m}|sq km|sq kilo{m}|sq. km'],
  ['square feet', 'area', 0.09290304, 'ft2 ft² sqft', 'square foot|sq ft|sq. ft|sq foot'],
  ['square yards', 'area', 0.83612736, '', 'square yard'],
  ['square inches', 'area', 6.4516e-4, '', 'square inch'],
  ['square miles', 'area', 2589988.11, '', 'square mile|sq mile|sq mi'],
  ['acres', 'area', 4046.8564224, '', 'acre'],
  ['hectares', 'area', 1e4, 'ha', 'hectare'],
  ['kanals', 'area', 505.857, '', 'kanal'],
  ['marlas', 'area', 25.2929, '', 'marla'],
  ['gunthas', 'area', 101.171, '', 'guntha|gunta'],
  ['bighas', 'other', 1, '', 'bigha'],
  ['kathas', 'other', 1, '', 'katha|cottah'],
  ['ml', 'volume', 1e-6, 'ml mL', 'milli{l}'],
  ['cl', 'volume', 1e-5, 'cl', 'centi{l}'],
  ['litres', 'volume', 1e-3, 'l L', '{l}'],
  ['dl', 'volume', 1e-4, 'dl dL', 'deci{l}'],
  ['hl', 'volume', 0.1, 'hl hL', 'hecto{l}'],
  ['kl', 'volume', 1, 'kl kL', 'kilo{l}'],
  ['ML', 'volume', 1e3, 'ML', 'mega{l}'],
  ['GL', 'volume', 1e6, 'GL', 'giga{l}'],
  ['cm3', 'volume', 1e-6, 'cc cm3 cm³', 'cubic centi{m}'],
  ['m3', 'volume', 1, 'm3 m³', 'cubic {m}'],
  ['km3', 'volume', 1e9, 'km3 km³', 'cubic kilo{m}'],
  ['cubic feet', 'volume', 0.028316846592, 'ft3 ft³', 'cubic foot|cu ft'],
  ['cubic yards', 'volume', 0.764554857984, '', 'cubic yard'],
  ['cubic inches', 'volume', 1.6387064e-5, '', 'cubic inch'],
  ['cubic miles', 'volume', 4.168181825e9, '', 'cubic mile'],
  ['acre-feet', 'volume', 1233.48184, '', 'acre-foot|acre foot'],
  ['tmc ft', 'volume', 2.8316846592e7, 'tmcft', 'tmc foot|tmc ft|thousand million cubic foot'],
  ['gallons', 'volume', 0.003785411784, 'gal', 'gallon'],
  ['pints', 'volume', 0.000568261, '', 'pint'],
  ['quarts', 'volume', 0.000946353, '', 'quart'],
  ['barrels', 'volume', 0.158987294928, 'bbl', 'barrel'],
  ['bushels', 'volume', 0.035239, '', 'bushel'],
  ['tablespoons', 'volume', 1.4787e-5, 'tbsp', 'tablespoon'],
  ['teaspoons', 'volume', 4.9289e-6, 'tsp', 'teaspoon'],
  ['fluid ounces', 'volume', 2.9574e-5, '', 'fluid ounce|fl oz'],
  ['µg', 'mass', 1e-9, 'µg μg mcg', 'microgram|microgramme'],
  ['mg', 'mass', 1e-6, 'mg', 'milligram|milligramme'],
  ['g', 'mass', 1e-3, 'g', 'gram|gramme'],
  ['kg', 'mass', 1, 'kg kgs', 'kilogram|kilogramme|kilo'],
  ['tonnes', 'mass', 1000, 't', 'tonne|metric ton|metric tonne'],
  ['tons', 'mass', 907.18474, '', 'ton|short ton'],
  ['kilotonnes', 'mass', 1e6, 'kt', 'kilotonne|kiloton'],
  ['megatonnes', 'mass', 1e9, 'Mt', 'megatonne|megaton'],
  ['gigatonnes', 'mass', 1e12, 'Gt', 'gigatonne|gigaton'],
  ['ounces', 'mass', 0.028349523125, 'oz', 'ounce|troy ounce'],
  ['pounds', 'mass', 0.45359237, 'lb lbs', 'pound-mass|pound'],
  ['stone', 'mass', 6.35029318, 'st', 'stone'],
  ['hundredweight', 'mass', 50.80234544, 'cwt', 'hundredweight'],
  ['long tons', 'mass', 1016.0469088, '', 'long ton'],
  ['quintals', 'mass', 100, '', 'quintal'],
  ['tolas', 'mass', 0.0116638038, '', 'tola'],
  ['maunds', 'mass', 37.3242, '', 'maund'],
  ['carats', 'mass', 2e-4, 'ct', 'carat'],
  ['m/s', 'speed', 1, 'm/s', '{m} per second|{m} a second'],
  [
    'km/h',
    'speed',
    1 / 3.6,
    'km/h km/hr kph kmph kmh',
    'kilo{m} per hour|kilo{m} an hour|km per hour|km an hour|kilo{m}/hour',
  ],
  ['km/s', 'speed', 1000, 'km/s', 'kilo{m} per second|kilo{m} a second'],
  ['mph', 'speed', 0.44704, 'mph', 'mile per hour|mile an hour|mile-per-hour|mile-an-hour'],
  ['knots', 'speed', 0.514444, 'kt kts', 'knot'],
  ['feet per second', 'speed', 0.3048, 'ft/s fps', 'foot per second|foot a second'],
  [
    'degC',
    'temperature',
    1,
    '°C ºC C° C',
    'degree celsius|degree centigrade|celsius|centigrade|degree C|deg C|deg celsius|° celsius|celcius|degree celcius',
  ],
  [
    'degF',
    'temperature',
    1,
    '°F ºF F° F',
    'degree fahrenheit|fahrenheit|degree F|deg F|deg fahrenheit|° fahrenheit|farenheit|degree farenheit',
  ],
  ['kelvin', 'temperature', 1, '', 'kelvin'],
  ['degrees', 'angle', 1, '° º', 'degree|deg.|deg'],
  ['radians', 'angle', 1, 'rad', 'radian'],
  ['J', 'energy', 1, '', 'joule'],
  ['kJ', 'energy', 1e3, 'kJ', 'kilojoule'],
  ['MJ', 'energy', 1e6, 'MJ', 'megajoule'],
  ['GJ', 'energy', 1e9, 'GJ', 'gigajoule'],
  ['TJ', 'energy', 1e12, 'TJ', 'terajoule'],
  ['PJ', 'energy', 1e15, 'PJ', 'petajoule'],
  ['EJ', 'energy', 1e18, 'EJ', 'exajoule'],
  ['therms', 'energy', 1.05506e8, '', 'therm'],
  ['calories', 'energy', 4184, 'kcal', 'calorie|kilocalorie'],
  ['Wh', 'energy', 3600, 'Wh', 'watt hour|watt-hour'],
  ['kWh', 'energy', 3.6e6, 'kWh kwh KWh', 'kilowatt hour|kilowatt-hour'],
  ['MWh', 'energy', 3.6e9, 'MWh', 'megawatt hour|megawatt-hour'],
  ['GWh', 'energy', 3.6e12, 'GWh', 'gigawatt hour|gigawatt-hour'],
  ['TWh', 'energy', 3.6e15, 'TWh', 'terawatt hour|terawatt-hour'],
  ['million BTU', 'energy', 1.05506e9, 'mmBTU mmBtu MMBtu', ''],
  ['BTU', 'energy', 1055.06, 'BTU Btu', 'british thermal unit'],
  ['W', 'power', 1, 'W', 'watt'],
  ['kW', 'power', 1e3, 'kW KW kw', 'kilowatt'],
  ['MW', 'power', 1e6, 'MW', 'megawatt'],
  ['GW', 'power', 1e9, 'GW', 'gigawatt'],
  ['TW', 'power', 1e12, 'TW', 'terawatt'],
  ['hp', 'power', 745.7, 'hp HP PS', 'horsepower'],
  ['bhp', 'power', 745.7, 'bhp', 'brake horsepower'],
  ['bits', 'data', 0.125, '', 'bit'],
  ['bytes', 'data', 1, '', 'byte'],
  ['kB', 'data', 1e3, 'kB KB', 'kilobyte'],
  ['MB', 'data', 1e6, 'MB', 'megabyte'],
  ['GB', 'data', 1e9, 'GB', 'gigabyte'],
  ['TB', 'data', 1e12, 'TB', 'terabyte'],
  ['PB', 'data', 1e15, 'PB', 'petabyte'],
  ['EB', 'data', 1e18, 'EB', 'exabyte'],
  ['ZB', 'data', 1e21, 'ZB', 'zettabyte'],
  ['Mb', 'data', 1.25e5, 'Mb mb', 'megabit'],
  ['Gb', 'data', 1.25e8, 'Gb', 'gigabit'],
  ['kbps', 'data', 125, 'kbps Kbps', 'kilobit per second|kilobit a second'],
  ['Mbps', 'data', 1.25e5, 'Mbps mbps Mb/s', 'megabit per second|megabit a second'],
  ['Gbps', 'data', 1.25e8, 'Gbps gbps Gb/s', 'gigabit per second|gigabit a second'],
  ['Tbps', 'data', 1.25e11, 'Tbps Tb/s', 'terabit per second|terabit a second'],
  ['megapixels', 'data', 1, 'MP mp', 'megapixel'],
  ['Hz', 'frequency', 1, 'Hz', 'hertz'],
  ['kHz', 'frequency', 1e3, 'kHz', 'kilohertz'],
  ['MHz', 'frequency', 1e6, 'MHz', 'megahertz'],
  ['GHz', 'frequency', 1e9, 'GHz', 'gigahertz'],
  ['rpm', 'frequency', 1 / 60, 'rpm', 'revolution per minute|revolution a minute'],
  ['bpm', 'frequency', 1 / 60, 'bpm', 'beat per minute|beat a minute'],
  ['V', 'electricity', 1, 'V', 'volt'],
  ['A', 'electricity', 1, '', 'amp|ampere'],
  ['kV', 'electricity', 1e3, 'kV', 'kilovolt'],
  ['mA', 'electricity', 1e-3, 'mA', 'milliamp|milliampere'],
  ['ohms', 'electricity', 1, 'Ω', 'ohm'],
  ['mAh', 'electricity', 3.6, 'mAh', 'milliamp hour'],
  ['N', 'force', 1, '', 'newton'],
  ['kN', 'force', 1e3, 'kN', 'kilonewton'],
  ['MN', 'force', 1e6, '', 'meganewton'],
  ['Nm', 'force', 1, 'Nm', 'newton {m}|newton-{m}'],
  ['lb-ft', 'force', 1.355818, '', 'lb-ft|lb ft|pound-foot|foot-pound|pound foot|foot pound|pound-ft'],
  ['psi', 'pressure', 6894.757, 'psi', 'pound per square inch'],
  ['hPa', 'pressure', 100, 'hPa', 'hectopascal|millibar'],
  ['Pa', 'pressure', 1, '', 'pascal'],
  ['kPa', 'pressure', 1e3, 'kPa', 'kilopascal'],
  ['MPa', 'pressure', 1e6, 'MPa', 'megapascal'],
  ['GPa', 'pressure', 1e9, 'GPa', 'gigapascal'],
  ['mmHg', 'pressure', 133.322, 'mmHg', 'millimetre of mercury|millimeter of mercury'],
  ['dB', 'other', 1, 'dB', 'decibel'],
  ['Bq', 'other', 1, 'Bq', 'becquerel'],
  ['Sv', 'other', 1, 'Sv', 'sievert'],
  ['mSv', 'other', 1e-3, 'mSv', 'millisievert'],
  ['µSv', 'other', 1e-6, 'µSv μSv', 'microsievert'],
  ['lux', 'other', 1, '', 'lux'],
  ['lumens', 'other', 1, 'lm', 'lumen'],
  ['mpg', 'other', 1, 'mpg', 'mile per gallon|mile to the gallon'],
  ['cusecs', 'other', 1, '', 'cusec|cubic foot per second|cubic foot a second'],
  ['cumecs', 'other', 35.3146667, '', 'cumec|cubic {m} per second|cubic {m} a second'],
  ['ppm', 'concentration', 1, 'ppm', 'part per million'],
  ['ppb', 'concentration', 1e-3, 'ppb', 'part per billion'],
  ['magnitude', 'other', 1, '', 'magnitude'],
  ['turns', 'angle', 360, '', ''],
];

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  foot: 'feet',
  inch: 'inches',
  hertz: 'hertz',
  kilohertz: 'kilohertz',
  megahertz: 'megahertz',
  gigahertz: 'gigahertz',
  horsepower: 'horsepower',
  stone: 'stone',
  hundredweight: 'hundredweight',
  lux: 'lux',
};

export const UNITS: readonly Unit[] = ROWS.map(([canonical, kind, factor, abbreviations, names]) => ({
  canonical,
  kind,
  factor,
  abbreviations: abbreviations === '' ? [] : abbreviations.split(' '),
  names: names === '' ? [] : names.split('|').flatMap(spellings),
}));

/** The plural of each word a unit's name is counted by: "square feet", "miles per hour", "pound-feet". */
export function pluralNames(name: string): readonly string[] {
  const words = name.split(' ');
  const head = words.findIndex((word) => ['per', 'a', 'an', 'to'].includes(word));
  const counted =
    head > 0
      ? head - 1
      : /^(?:degree|deg|watt|kilowatt|megawatt|gigawatt)$/.test(words[0] as string) &&
          words.length > 1 &&
          !/hour/.test(name)
        ? 0
        : words.length - 1;
  const replace = (plural: string) =>
    words.map((word, index) => (index === counted ? plural : word)).join(' ');
  return [replace(pluralOf(words[counted] as string))];
}

function pluralOf(word: string): string {
  const hyphen = word.lastIndexOf('-');
  const last = word.slice(hyphen + 1);
  return word.slice(0, hyphen + 1) + (IRREGULAR_PLURALS[last] ?? (/(?:s|x)$/.test(last) ? last : `${last}s`));
}

function spellings(name: string): readonly string[] {
  const choices = name.includes('{m}') ? METRE.split(' ') : name.includes('{l}') ? LITRE.split(' ') : [''];
  return choices.map((choice) => name.replace(/\{[ml]\}/, choice));
}
