import { Parser } from 'htmlparser2';
import { Unreadable } from '../rejections.ts';

/** Elements inside elements deeper than this are no article; the parser's own cost grows with the depth. */
const DEEPEST = 400;

/** An element of HTML or NITF: names in lower case, character references resolved. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/**
 * The tree of an HTML or NITF document; mistakes in the markup are mended as browsers do. The root has no name.
 * Throws `Unreadable` (malformed) where elements nest too deeply.
 */
export function parseMarkup(source: string): MarkupElement {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST)
          throw new Unreadable('malformed', 'The elements of the file nest too deeply.');
        const element = { name, attributes: { ...attributes }, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      onclosetag: () => void open.pop(),
      ontext: (text) => void open.at(-1)?.children.push(text),
    },
    { recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.write(source);
  parser.end();
  return root;
}

/** All elements under `root`, itself included, in document order. */
export function* elementsIn(root: MarkupElement): Generator<MarkupElement> {
  const waiting: MarkupElement[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (typeof child === 'object') waiting.push(child);
    }
  }
}

/** The first element under `root` with one of these names; null where there is none. */
export function firstNamed(root: MarkupElement, ...names: readonly string[]): MarkupElement | null {
  for (const element of elementsIn(root)) if (names.includes(element.name)) return element;
  return null;
}

/** The characters under an element, white space collapsed. */
export function textOf(element: MarkupElement): string {
  return collapsed(rawTextOf(element)).trim();
}

/** The characters under an element as they stand. */
export function rawTextOf(element: MarkupElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawTextOf(child))).join('');
}

/** White space as HTML shows it: one space for any run of blanks and line ends; a no-break space stays. */
export function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}

/** The words of an element's class and id. */
export function classesOf(element: MarkupElement): readonly string[] {
  return `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`.toLowerCase().split(/\s+/);
}
