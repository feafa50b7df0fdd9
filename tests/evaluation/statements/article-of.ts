import type { Article } from '../../../shared/article/article.ts';
import { withKinds } from '../../../shared/article/paragraph-kinds.ts';

/** A gold text as an article, with the offsets that NFC shifted. */
export interface AdaptedArticle {
  readonly article: Article;
  /** Maps an offset in the article's text back to the gold text. */
  readonly original: (offset: number) => number;
}

/** Makes an article of a gold text: normalised to NFC, one paragraph a line. */
export function articleOf(id: string, raw: string, published = '2016-01-01'): AdaptedArticle {
  const text = raw.normalize('NFC');
  const found: { start: number; end: number; kind: null }[] = [];
  for (let at = 0; at < text.length; ) {
    const line = text.indexOf('\n', at);
    const end = line < 0 ? text.length : line;
    if (text.slice(at, end).trim() !== '') found.push({ start: at, end, kind: null });
    at = end + 1;
  }
  const paragraphs = withKinds(text, found);
  const first = paragraphs[0];
  return {
    article: {
      id,
      headline: first === undefined ? '' : text.slice(first.start, first.end),
      published: { date: published, basis: 'argument' },
      language: 'en',
      paragraphs,
      text,
    },
    original: text === raw ? (offset) => offset : backMap(raw, text),
  };
}

/** Walks both texts side by side, one normalised cluster at a time. */
function backMap(raw: string, text: string): (offset: number) => number {
  const map = new Int32Array(text.length + 1);
  let from = 0;
  let at = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(raw)) {
    const length = segment.normalize('NFC').length;
    for (let i = 0; i < length; i += 1) map[at + i] = from + Math.min(i, segment.length);
    at += length;
    from += segment.length;
  }
  map[text.length] = raw.length;
  return (offset) => map[offset] ?? raw.length;
}
