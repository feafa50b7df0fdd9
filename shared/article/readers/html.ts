import { decode, opening } from '../decode.ts';
import { type Draft, draftOf } from '../draft.ts';
import { titled, withHeadline } from '../headline.ts';
import { blocksOf } from '../markup/blocks.ts';
import { isClutter, mainContent } from '../markup/main-content.ts';
import { pageMetadata } from '../markup/page-metadata.ts';
import { firstNamed, type MarkupElement, parseMarkup, textOf } from '../markup/tree.ts';
import { basedOn } from '../published-date.ts';

const META_CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{2,40})/i;
const XML_ENCODING = /^[^<]{0,4}<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})["']/i;

/** The encoding that an HTML or XML file declares in its first bytes; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = opening(bytes);
  return XML_ENCODING.exec(start)?.[1] ?? META_CHARSET.exec(start)?.[1] ?? null;
}

/** Reads a page: its article without what stands around it, its date and headline from metadata where stated. */
export async function readHtml(bytes: Uint8Array): Promise<Draft> {
  const source = decode(bytes, declaredEncoding(bytes));
  const page = parseMarkup(source);
  const { published, title } = pageMetadata(page);
  const main = await mainContent(page, source);
  const blocks = blocksOf(main, isClutter);
  const heading = blocks.some((block) => block.kind === 'headline') ? null : headingOf(page);
  return draftOf(
    withHeadline(
      heading ? [{ kind: 'headline', text: heading }, ...blocks] : blocks,
      titled(title, 'document'),
    ),
    {
      stated: [basedOn('metadata', published)].filter((date) => date !== null),
    },
  );
}

/** The page's heading, where it stands outside the article's element. */
function headingOf(page: MarkupElement): string | null {
  const heading = firstNamed(page, 'h1');
  const text = heading ? textOf(heading) : '';
  return text === '' ? null : text;
}
