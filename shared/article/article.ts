import type { Span } from './span.ts';

export type ParagraphKind = 'headline' | 'byline' | 'dateline' | 'body' | 'caption' | 'list-item';

/** A paragraph of the article, without the line break that ends it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** Where the publication date was found, in falling order of trust; `assumed` is the day of the first drop. */
export type DateBasis = 'argument' | 'metadata' | 'front-matter' | 'filename' | 'dateline' | 'assumed';

export interface PublishedDate {
  /** ISO day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly basis: DateBasis;
}

/**
 * An article as every stage reads it. `text` is one string in NFC with `\n` line ends; every offset in every
 * artefact is an index into it, and its first paragraph is the headline.
 */
export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly published: PublishedDate;
  /** ISO 639-1 code of the language the text is in. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly text: string;
}

/** Why an article was not read; published as a rejected report. */
export interface Rejection {
  readonly reason:
    | 'empty'
    | 'binary'
    | 'too-large'
    | 'not-utf-8'
    | 'not-english'
    | 'unsupported-format'
    | 'malformed';
  /** One plain sentence for the newsroom; never article text. */
  readonly detail: string;
}

/** What became of a dropped file: an article, or the reason there is none. */
export type ArticleReading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly rejection: Rejection };
