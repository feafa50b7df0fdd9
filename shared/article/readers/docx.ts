import type JSZip from 'jszip';
import type { PublishedDate } from '../article.ts';
import { dayOf } from '../calendar.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import { titled, withHeadline } from '../headline.ts';
import { blocksOf } from '../markup/blocks.ts';
import { elementsIn, firstNamed, type MarkupElement, parseMarkup, textOf } from '../markup/tree.ts';
import { basedOn } from '../published-date.ts';
import { Unreadable } from '../rejections.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Headline'] => h1:fresh",
  "p[style-name='Byline'] => p.byline:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];
/** A 5 MB archive can unpack to gigabytes; no article does. */
const LARGEST_UNPACKED = 32 * 1024 * 1024;
/** The creation date of the template that python-docx writes into every document. */
const TEMPLATE_CREATED = '2013-12-23';
const PROPERTY_NAMES = /^(?:date ?published|publication ?date|publish ?date|published|pub ?date)$/i;

/**
 * Reads a Word document: paragraphs, headings and lists, tracked insertions accepted, comments and notes left out.
 * A custom property that names the day of publication counts as metadata; the day the document was created is only
 * believed when nothing else speaks. Throws `Unreadable`.
 */
export async function readDocx(bytes: Uint8Array): Promise<Draft> {
  const zip = await openArchive(bytes);
  await refuseBomb(zip);
  const [core, custom] = await Promise.all([
    part(zip, 'docProps/core.xml'),
    part(zip, 'docProps/custom.xml'),
  ]);
  const title = core && firstNamed(core, 'dc:title');
  const blocks = withHeadline(await blocksOfDocument(bytes), titled(title && textOf(title), 'document'));
  return draftOf(blocks, { stated: dated(propertyDay(custom)), fallback: dated(createdDay(core)) });
}

async function openArchive(bytes: Uint8Array): Promise<JSZip> {
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(bytes).catch(() => null);
  if (!zip?.file('word/document.xml')) throw new Unreadable('malformed', 'The file is not a Word document.');
  return zip;
}

/** Unpacks and counts, since what an archive says of its own size can be wrong. */
async function refuseBomb(zip: JSZip): Promise<void> {
  let unpacked = 0;
  for (const file of Object.values(zip.files)) {
    if (file.dir) continue;
    await new Promise<void>((resolve, reject) => {
      const stream = file.nodeStream() as NodeJS.ReadableStream & { destroy(): void };
      stream.on('data', (chunk: Uint8Array) => {
        unpacked += chunk.length;
        if (unpacked <= LARGEST_UNPACKED) return;
        stream.pause();
        reject(new Unreadable('too-large', 'The document unpacks to more than 32 MB.'));
      });
      stream.on('error', () => reject(new Unreadable('malformed', 'The Word document is damaged.')));
      stream.on('end', resolve);
    });
  }
}

async function part(zip: JSZip, path: string): Promise<MarkupElement | null> {
  const source = await zip.file(path)?.async('string');
  return source === undefined ? null : parseMarkup(source);
}

async function blocksOfDocument(bytes: Uint8Array): Promise<Block[]> {
  const { default: mammoth } = await import('mammoth');
  const noImages = mammoth.images.imgElement(async () => ({ src: '' }));
  const html = await mammoth
    .convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage: noImages })
    .then((result) => result.value)
    .catch(() => null);
  if (html === null) throw new Unreadable('malformed', 'The Word document is damaged.');
  return blocksOf(parseMarkup(html), isNote);
}

/** Footnotes and endnotes, which are appended to the text as a list. */
function isNote({ name, attributes }: MarkupElement): boolean {
  return name === 'li' && /^(?:foot|end)note-/.test(attributes.id ?? '');
}

function propertyDay(custom: MarkupElement | null): string | null {
  if (!custom) return null;
  for (const element of elementsIn(custom)) {
    if (element.name !== 'property' || !PROPERTY_NAMES.test(element.attributes.name ?? '')) continue;
    const day = dayOf(textOf(element));
    if (day) return day;
  }
  return null;
}

function createdDay(core: MarkupElement | null): string | null {
  const created = core && firstNamed(core, 'dcterms:created');
  const day = created ? dayOf(textOf(created)) : null;
  return day === TEMPLATE_CREATED ? null : day;
}

function dated(day: string | null): PublishedDate[] {
  const date = basedOn('metadata', day);
  return date ? [date] : [];
}
