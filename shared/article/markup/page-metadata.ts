import { dayOf } from '../calendar.ts';
import { elementsIn, type MarkupElement, rawTextOf, textOf } from './tree.ts';

/** Names of meta elements that hold the day of publication, most trusted first. */
const META_DATES =
  `article:published_time datepublished og:published_time date pubdate publishdate publish-date
  publish_date published-date parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date dcterms.date
  dc.date.created dcterms.created`.split(/\s+/);
const DEEPEST_DATA = 6;

/** What a page says of itself beside its text. */
export interface PageMetadata {
  /** ISO day of publication. */
  readonly published: string | null;
  readonly title: string | null;
}

/** Reads the meta elements, the JSON-LD, the `<time>` elements and the title of a page. */
export function pageMetadata(page: MarkupElement): PageMetadata {
  const elements = [...elementsIn(page)];
  const meta = metaContents(elements);
  const data = elements.filter(isJsonLd).flatMap((script) => articlesIn(parsedJson(rawTextOf(script)), 0));
  const title = elements.find((element) => element.name === 'title');
  return {
    published:
      firstDay([meta.get('article:published_time')]) ??
      firstDay(data.map((item) => item.datePublished)) ??
      firstDay(META_DATES.map((name) => meta.get(name))) ??
      dayOfTime(elements),
    title:
      meta.get('og:title') ?? firstText(data.map((item) => item.headline)) ?? (title ? textOf(title) : null),
  };
}

function firstDay(values: readonly unknown[]): string | null {
  return values.map(dayOf).find((day) => day !== null) ?? null;
}

function firstText(values: readonly unknown[]): string | null {
  return (values.find((value) => typeof value === 'string' && value.trim() !== '') as string | null) ?? null;
}

function metaContents(elements: readonly MarkupElement[]): Map<string, string> {
  const contents = new Map<string, string>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta' || attributes.content === undefined) continue;
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
    if (!contents.has(key)) contents.set(key, attributes.content);
  }
  return contents;
}

function isJsonLd({ name, attributes }: MarkupElement): boolean {
  return name === 'script' && attributes.type?.toLowerCase().startsWith('application/ld+json') === true;
}

function parsedJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

interface JsonLdArticle {
  readonly datePublished?: unknown;
  readonly headline?: unknown;
}

/** The objects of type Article, NewsArticle, ReportageNewsArticle … in a piece of JSON-LD, outermost first. */
function articlesIn(value: unknown, depth: number): JsonLdArticle[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_DATA) return [];
  if (Array.isArray(value)) return value.flatMap((item) => articlesIn(item, depth + 1));
  const types = [(value as Record<string, unknown>)['@type']].flat();
  const own = types.some((type) => typeof type === 'string' && /Article$|BlogPosting$|Report$/.test(type));
  const inner = Object.values(value).flatMap((item) => articlesIn(item, depth + 1));
  return own ? [value, ...inner] : inner;
}

/** The `<time>` that says it is the publication's, else the first: articles carry their own date above their text. */
function dayOfTime(elements: readonly MarkupElement[]): string | null {
  const dated = elements.filter(
    ({ name, attributes }) => name === 'time' || attributes.itemprop === 'datePublished',
  );
  const own = dated.find(
    ({ attributes }) => 'pubdate' in attributes || attributes.itemprop?.toLowerCase() === 'datepublished',
  );
  for (const element of own ? [own, ...dated] : dated) {
    const { datetime, content } = element.attributes;
    const day = dayOf(datetime ?? content ?? textOf(element));
    if (day) return day;
  }
  return null;
}
