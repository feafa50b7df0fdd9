/** Nouns for what people say things in: the words inside are those of who made it. */
const VEHICLES: ReadonlySet<string> = new Set(
  (
    'statement statements letter letters memo memorandum email e-mail emails tweet tweets post posts message messages ' +
    'interview interviews speech speeches remarks comment comments motion lawsuit suit complaint petition release ' +
    'report reports note notice brief filing op-ed column article editorial announcement video ad ads sign signs ' +
    'banner banners resolution order warning warnings conference address press advertisement series'
  ).split(' '),
);

/** Whether the noun in lower case names something that words are put in ("statement", "tweet"). */
export function isVehicle(lower: string): boolean {
  return VEHICLES.has(lower);
}
