import type { ParagraphKind } from '../article.ts';
import type { Block } from '../draft.ts';
import { classesOf, collapsed, type MarkupElement, rawTextOf } from './tree.ts';

const PARTS_PARAGRAPHS = new Set(
  `address article aside block blockquote body body.content body.end body.head byline center dateline dd details dialog
  div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hedline hl1 hl2 hr html legend li main media
  media-caption media-producer nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);

const CELLS = new Set(['td', 'th']);

/** Never part of what a reader reads. */
const LEFT_OUT = new Set(
  `audio base button canvas datalist dialog embed head iframe input map media-metadata media-producer media-reference
  meter nav noscript object option progress script select style svg template textarea title video`.split(
    /\s+/,
  ),
);

const KINDS: Readonly<Record<string, ParagraphKind>> = {
  h1: 'headline',
  hl1: 'headline',
  li: 'list-item',
  figcaption: 'caption',
  'media-caption': 'caption',
  byline: 'byline',
  dateline: 'dateline',
};
const LONGEST_BYLINE = 160;

/** The paragraphs of a tree of HTML or NITF, in order, as a reader sees them; `skip` leaves further elements out. */
export function blocksOf(
  root: MarkupElement,
  skip: (element: MarkupElement) => boolean = () => false,
): Block[] {
  const writer = new BlockWriter();
  write(root, null);
  return writer.finish();

  function write(element: MarkupElement, inherited: ParagraphKind | null): void {
    if (isLeftOut(element) || skip(element)) return;
    if (element.name === 'br') {
      writer.lineBreak();
      return;
    }
    const kind = kindOf(element) ?? inherited;
    const isCell = CELLS.has(element.name);
    const parts = PARTS_PARAGRAPHS.has(element.name);
    if (parts) writer.start(kind);
    if (element.name === 'pre')
      for (const part of rawTextOf(element).split(/\n[ \t]*\n/)) writer.whole(kind, part);
    else writeChildren((isCell && soleParagraphOf(element)) || element, kind);
    if (parts) writer.start(inherited);
    else if (isCell) writer.text('\t');
  }

  function writeChildren(element: MarkupElement, kind: ParagraphKind | null): void {
    if (element.name === 'q') writer.text('“');
    for (const child of element.children) {
      if (typeof child === 'string') writer.text(collapsed(child));
      else write(child, kind);
    }
    if (element.name === 'q') writer.text('”');
  }
}

/** Collects the characters of one paragraph after another. */
class BlockWriter {
  readonly #blocks: Block[] = [];
  #pieces: string[] = [];
  #kind: ParagraphKind | null = null;

  start(kind: ParagraphKind | null): void {
    const text = tidied(this.#pieces.join(''));
    this.#pieces = [];
    if (text !== '') this.#blocks.push({ kind: this.#kind, text });
    this.#kind = kind;
  }

  text(piece: string): void {
    this.#pieces.push(piece);
  }

  /** One break is a line end inside the paragraph, two in a row end it. */
  lineBreak(): void {
    const last = this.#pieces.findLastIndex((piece) => piece.trim() !== '' || piece === '\n');
    if (this.#pieces[last] === '\n') this.start(this.#kind);
    else this.text('\n');
  }

  whole(kind: ParagraphKind | null, text: string): void {
    const cut = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
    if (cut.trim() !== '') this.#blocks.push({ kind, text: cut });
  }

  finish(): Block[] {
    this.start(null);
    return this.#blocks;
  }
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function kindOf(element: MarkupElement): ParagraphKind | null {
  const known = KINDS[element.name];
  if (known) return known;
  const names = [...classesOf(element), element.attributes.rel, element.attributes.itemprop];
  const isByline = names.some((name) => name === 'byline' || name === 'author');
  return isByline && rawTextOf(element).trim().length <= LONGEST_BYLINE ? 'byline' : null;
}

/** The one paragraph that is all a cell holds, as word processors write cells; null where it holds anything else. */
function soleParagraphOf(cell: MarkupElement): MarkupElement | null {
  const held = cell.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [only] = held;
  return held.length === 1 && typeof only === 'object' && only.name === 'p' ? only : null;
}

function isLeftOut({ name, attributes, children }: MarkupElement): boolean {
  if (LEFT_OUT.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none/i.test(attributes.style ?? '')) return true;
  return name === 'sup' && children.length === 1 && isNoteMark(children[0]);
}

/** The mark of a footnote: a link inside the page. */
function isNoteMark(node: MarkupElement | string | undefined): boolean {
  return typeof node === 'object' && node.name === 'a' && node.attributes.href?.startsWith('#') === true;
}
