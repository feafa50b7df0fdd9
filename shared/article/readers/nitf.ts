import { XMLValidator } from 'fast-xml-parser';
import { dayOf } from '../calendar.ts';
import { decode } from '../decode.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import { titled, withHeadline } from '../headline.ts';
import { blocksOf } from '../markup/blocks.ts';
import { elementsIn, firstNamed, type MarkupElement, parseMarkup, textOf } from '../markup/tree.ts';
import { basedOn } from '../published-date.ts';
import { Unreadable } from '../rejections.ts';
import { declaredEncoding } from './html.ts';

/** Where NITF states the day of publication, most trusted first: element and attribute. */
const DATES: readonly (readonly [element: string, attribute: string])[] = [
  ['date.issue', 'norm'],
  ['pubdata', 'date.publication'],
  ['date.release', 'norm'],
  ['story.date', 'norm'],
];

/** Reads a news item in IPTC NITF, alone or inside an envelope. Throws `Unreadable`. */
export function readNitf(bytes: Uint8Array): Draft {
  const source = decode(bytes, declaredEncoding(bytes));
  const valid = XMLValidator.validate(source);
  if (valid !== true)
    throw new Unreadable('malformed', `The file is not well-formed XML (line ${valid.err.line}).`);
  const item = firstNamed(parseMarkup(source), 'nitf');
  const content = item && firstNamed(item, 'body.content');
  if (!item || !content)
    throw new Unreadable('unsupported-format', 'The XML file is not an NITF item with a text.');
  const title = firstNamed(item, 'title');
  const blocks = withHeadline(
    [...headBlocks(item), ...blocksOf(content)],
    titled(title && textOf(title), 'document'),
  );
  return draftOf(blocks, {
    stated: [basedOn('metadata', publishedDay(item))].filter((date) => date !== null),
  });
}

function headBlocks(item: MarkupElement): Block[] {
  const head = firstNamed(item, 'body.head');
  return head
    ? blocksOf(head, ({ name }) => name === 'abstract' || name === 'note' || name === 'rights')
    : [];
}

function publishedDay(item: MarkupElement): string | null {
  const elements = [...elementsIn(item)];
  for (const [name, attribute] of DATES) {
    for (const element of elements) {
      const day = element.name === name ? dayOf(element.attributes[attribute]) : null;
      if (day) return day;
    }
  }
  return null;
}
