import type { Paragraph, ParagraphKind } from './article.ts';
import { isDateline } from './dateline.ts';
import type { Span } from './span.ts';

/** A paragraph as a reader found it; `kind` is null where the format does not say. */
export interface FoundParagraph extends Span {
  readonly kind: ParagraphKind | null;
}

/** Bylines and datelines stand among the first paragraphs. */
const HEAD = 6;
const LONGEST_HEADLINE = 220;
/** A full stop ends few headlines; after this many characters it ends a paragraph. */
const LONGEST_SENTENCE_HEADLINE = 130;
const LONGEST_BYLINE = 120;
const BYLINE = /^(?:(?:Words|Story|Reporting|Written|Report|WRITTEN) )?(?:[Bb]y|BY):? (?:the )?\p{Lu}/u;
const CAPTION =
  /^(?:photo|image|picture|pictured|file photo|caption|photograph|graphic)(?: by| credit)?\s*:\s*\S/i;
const STOP = /[.!?]["”’]?$/;

/**
 * Settles the kind of every paragraph: what the format says, else what the wording shows. The first paragraph is the
 * headline unless it reads as prose.
 */
export function withKinds(text: string, found: readonly FoundParagraph[]): Paragraph[] {
  return found.map(({ start, end, kind }, index) => ({
    start,
    end,
    kind: kind ?? kindOf(text.slice(start, end), index),
  }));
}

function kindOf(paragraph: string, index: number): ParagraphKind {
  if (index === 0 && readsAsHeadline(paragraph)) return 'headline';
  if (index > 0 && index < HEAD && isByline(paragraph)) return 'byline';
  if (index < HEAD && isDateline(paragraph)) return 'dateline';
  return CAPTION.test(paragraph) ? 'caption' : 'body';
}

/** Whether a first paragraph is a headline by its looks: short, one sentence at most, not a date. */
export function readsAsHeadline(paragraph: string): boolean {
  return !isProse(paragraph) && !isDateline(paragraph);
}

/** Whether a full stop, a question mark or an exclamation mark ends it. */
export function endsASentence(paragraph: string): boolean {
  return STOP.test(paragraph);
}

function isByline(paragraph: string): boolean {
  return paragraph.length <= LONGEST_BYLINE && BYLINE.test(paragraph) && !endsASentence(paragraph);
}

function isProse(paragraph: string): boolean {
  if (paragraph.length > LONGEST_HEADLINE) return true;
  if (!endsASentence(paragraph)) return false;
  return paragraph.length > LONGEST_SENTENCE_HEADLINE || /\p{Ll}[.!?]["”’]? ["“‘]?\p{Lu}/u.test(paragraph);
}
