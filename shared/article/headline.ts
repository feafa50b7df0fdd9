import type { Block } from './draft.ts';
import { endsASentence, readsAsHeadline } from './paragraph-kinds.ts';

/** A headline that a file states beside its text. */
export interface StatedTitle {
  readonly text: string;
  /** `headline`: a field of the item; `document`: a page's or document's title, which may be anything. */
  readonly as: 'headline' | 'document';
}

/**
 * Puts the headline first: the block marked as one, else what the item states as its headline, else a first block that
 * reads as one, else the document's title. Further blocks marked as headlines become body.
 */
export function withHeadline(blocks: readonly Block[], title: StatedTitle | null): Block[] {
  const marked = blocks.findIndex((block) => block.kind === 'headline');
  if (marked >= 0) {
    const rest = blocks.filter((_, index) => index !== marked);
    return [blocks[marked] as Block, ...rest.map(asBody)];
  }
  const [first, ...rest] = blocks;
  if (first && isHeadline(first, title)) return [{ kind: 'headline', text: first.text }, ...rest];
  return title === null ? [...blocks] : [{ kind: 'headline', text: title.text }, ...blocks];
}

/** The title of a document, or none where it is blank. */
export function titled(text: string | null | undefined, as: StatedTitle['as']): StatedTitle | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : { text: trimmed, as };
}

function isHeadline(first: Block, title: StatedTitle | null): boolean {
  if (first.text === title?.text) return true;
  if (first.kind !== null || title?.as === 'headline') return false;
  return readsAsHeadline(first.text) && (title === null || !endsASentence(first.text));
}

function asBody(block: Block): Block {
  return block.kind === 'headline' ? { kind: null, text: block.text } : block;
}
