import type { Block } from './draft.ts';
import { readsAsHeadline } from './paragraph-kinds.ts';

/**
 * Puts the headline first: the block marked as one, else a first block that reads as one, else the title the file
 * states beside its text. Further blocks marked as headlines become body.
 */
export function withHeadline(blocks: readonly Block[], title: string | null): Block[] {
  const marked = blocks.findIndex((block) => block.kind === 'headline');
  if (marked >= 0) {
    const rest = blocks.filter((_, index) => index !== marked);
    return [blocks[marked] as Block, ...rest.map(asBody)];
  }
  const first = blocks[0];
  if (first && first.kind === null && (first.text === title || readsAsHeadline(first.text)))
    return [{ kind: 'headline', text: first.text }, ...blocks.slice(1)];
  return title === null || title.trim() === '' ? [...blocks] : [{ kind: 'headline', text: title }, ...blocks];
}

function asBody(block: Block): Block {
  return block.kind === 'headline' ? { kind: null, text: block.text } : block;
}
