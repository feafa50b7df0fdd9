import { defaultTolerance } from '../default-tolerance.ts';
import type { FactSource } from '../fact.ts';
import { factId } from '../fact-id.ts';
import type { ReferenceRecord } from '../record.ts';

/** One number of a statistical series, whatever the file it came in. */
export interface Observation {
  readonly entity: string;
  readonly code: string | null;
  /** The title of the series, with its unit in brackets if it has one: "Life expectancy (years)". */
  readonly title: string;
  /** Where the file states the unit by itself. */
  readonly unit: string | null;
  readonly value: number;
  readonly first: string;
  readonly last: string;
  readonly source: FactSource;
}

const BRACKETED = /\(([^()]*)\)/;

/** A period fact. The title without its brackets names the metric and is the word by which articles are matched. */
export function recordOf(observation: Observation): ReferenceRecord {
  const { entity, code, title, value, first, last, source } = observation;
  const unit = unitOf(observation.unit ?? BRACKETED.exec(title)?.[1] ?? title);
  const content = {
    entity,
    metric: title,
    unit,
    value,
    lower: null,
    upper: null,
    validFrom: first,
    validTo: last,
    kind: 'period' as const,
    tolerance: defaultTolerance(title, unit),
    released: null,
    source,
    note: null,
  };
  return {
    metric: { entity, metric: title, terms: termsOf(title), unit, kind: 'period' },
    aliases: code === null || code === '' ? [entity] : [entity, code],
    fact: { id: factId(content), ...content },
  };
}

/** The unit as Stet writes it: `percent`, an ISO currency, a symbol; the words themselves where none is known. */
function unitOf(words: string): string {
  const lower = words.trim().toLowerCase();
  if (/%|\bpercent\b|\bper cent\b|^pc$|^pc_/.test(lower)) return 'percent';
  if (/\bus\$|\$|\busd\b|\bdollars?\b/.test(lower)) return 'USD';
  if (/€|\beuros?\b|\beur\b/.test(lower)) return 'EUR';
  if (/\bpopulation\b|\bpeople\b|\bpersons?\b/.test(lower)) return 'people';
  return lower;
}

/** The title without brackets, and its part before the first comma, colon or dash. */
function termsOf(title: string): string[] {
  const bare = title
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const head = (bare.split(/, | - |: /)[0] ?? bare).trim();
  return [...new Set([bare, head])].filter((term) => term !== '');
}
