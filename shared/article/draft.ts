import type { Paragraph, ParagraphKind, PublishedDate } from './article.ts';
import { type FoundParagraph, withKinds } from './paragraph-kinds.ts';

/** A piece of an article as a reader of one format finds it; `kind` is null where the format does not say. */
export interface Block {
  readonly kind: ParagraphKind | null;
  readonly text: string;
}

/** What a reader of one format makes of a file, before its date and language are settled. */
export interface Draft {
  /** NFC with `\n` line ends. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Dates the file itself states, most trusted first. */
  readonly stated: readonly PublishedDate[];
  /** Dates of the file rather than of the article (when a document was created): believed when nothing else speaks. */
  readonly fallback: readonly PublishedDate[];
}

/** NFC, `\n` line ends, no lone surrogates; nothing else is rewritten. */
export function normaliseText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Lays blocks out as one text, a blank line between them, and finds the kinds that the format left open. */
export function draftOf(
  blocks: readonly Block[],
  dates: { readonly stated?: readonly PublishedDate[]; readonly fallback?: readonly PublishedDate[] } = {},
): Draft {
  const found: FoundParagraph[] = [];
  let text = '';
  for (const block of blocks) {
    const piece = normaliseText(block.text);
    if (piece.trim() === '') continue;
    const start = text === '' ? 0 : text.length + 2;
    text += `${start === 0 ? '' : '\n\n'}${piece}`;
    found.push({ start, end: text.length, kind: block.kind });
  }
  const whole = text === '' ? '' : `${text}\n`;
  return {
    text: whole,
    paragraphs: withKinds(whole, found),
    stated: dates.stated ?? [],
    fallback: dates.fallback ?? [],
  };
}
