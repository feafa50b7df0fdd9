import { blocksOf } from './blocks.ts';
import { classesOf, elementsIn, type MarkupElement, parseMarkup } from './tree.ts';

/** What stands around an article, or inside it without being part of it. */
const AROUND = new Set(['nav', 'aside', 'footer', 'form', 'header', 'menu']);
const INSIDE = new Set(['nav', 'aside', 'footer', 'form', 'menu']);
const AROUND_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'form',
  'menu',
]);
const CLUTTER = new Set(
  `ad ads advert advertisement breadcrumb breadcrumbs comments cookie-banner newsletter newsletter-signup promo
  read-more recommended related related-articles share share-buttons sharing sidebar social social-share
  tags`.split(/\s+/),
);
/** An element that holds this share of the page's paragraphs is the article. */
const MOST = 0.6;
/** Readability's cost is that of a browser's page; larger ones are read whole. */
const MOST_ELEMENTS = 20_000;

/** Whether an element inside an article is not part of it. */
export function isClutter(element: MarkupElement): boolean {
  if (INSIDE.has(element.name) || AROUND_ROLES.has(element.attributes.role ?? '')) return true;
  return element.name !== 'p' && classesOf(element).some((name) => CLUTTER.has(name));
}

/**
 * The part of a page that is the article: the element that says so, else the whole page where nothing stands around
 * it, else what Readability finds.
 */
export async function mainContent(page: MarkupElement, source: string): Promise<MarkupElement> {
  const weights = weigh(page);
  const weightOf = (element: MarkupElement): number => weights.get(element) ?? 0;
  let best: MarkupElement | null = null;
  for (const element of elementsIn(page))
    if (saysArticle(element) && (!best || weightOf(element) >= weightOf(best))) best = element;
  if (best && weightOf(best) > 0 && weightOf(best) >= weightOf(page) * MOST) return best;
  if (!hasSurroundings(page) || weights.size > MOST_ELEMENTS) return page;
  return (await readable(source)) ?? page;
}

function saysArticle({ name, attributes }: MarkupElement): boolean {
  return (
    name === 'article' ||
    name === 'main' ||
    attributes.role === 'main' ||
    attributes.role === 'article' ||
    attributes.itemprop?.toLowerCase() === 'articlebody'
  );
}

/** The characters of the paragraphs in each element. */
function weigh(page: MarkupElement): ReadonlyMap<MarkupElement, number> {
  const weights = new Map<MarkupElement, number>();
  function add(element: MarkupElement, inParagraph: boolean): number {
    const inside = inParagraph || element.name === 'p';
    let weight = 0;
    for (const child of element.children) {
      if (typeof child === 'object') weight += add(child, inside);
      else if (inside) weight += child.trim().length;
    }
    weights.set(element, weight);
    return weight;
  }
  add(page, false);
  return weights;
}

function hasSurroundings(page: MarkupElement): boolean {
  for (const element of elementsIn(page)) {
    if (AROUND.has(element.name) || AROUND_ROLES.has(element.attributes.role ?? '')) return true;
    if (classesOf(element).some((name) => CLUTTER.has(name))) return true;
  }
  return false;
}

async function readable(source: string): Promise<MarkupElement | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  try {
    const { document } = parseHTML(source);
    const article = new Readability(document, { charThreshold: 200 }).parse();
    const content = article?.content ? parseMarkup(article.content) : null;
    return content && blocksOf(content).length > 0 ? content : null;
  } catch {
    return null;
  }
}
