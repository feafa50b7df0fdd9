import type { Article, ArticleReading } from './article.ts';
import { refuseBinary } from './binary.ts';
import { decode } from './decode.ts';
import type { Draft } from './draft.ts';
import { isEnglish } from './english.ts';
import { formatOf } from './format.ts';
import { publishedDate } from './published-date.ts';
import { readPlainText } from './readers/plain-text.ts';
import { LARGEST_FILE, Unreadable } from './rejections.ts';

const LONGEST_HEADLINE = 200;

/** What the newsroom knows of a dropped file besides its bytes. */
export interface DropContext {
  readonly id: string;
  /** ISO day of the first drop, in the newsroom's time zone. */
  readonly receivedOn: string;
  /** ISO day of publication, where the caller states one. */
  readonly published?: string | undefined;
}

/**
 * Turns a dropped file into an article, or into the reason why it cannot be one. `file.name` may hold folders; its
 * ending tells the format: .txt, .md, .html, .docx, .json (ninjs), .xml (NITF). Any bytes end in one or the other.
 */
export async function readArticle(
  file: { readonly name: string; readonly bytes: Uint8Array },
  context: DropContext,
): Promise<ArticleReading> {
  try {
    return { ok: true, article: settle(await readDraft(file.name, file.bytes), file.name, context) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, rejection: error.rejection };
    throw error;
  }
}

async function readDraft(name: string, bytes: Uint8Array): Promise<Draft> {
  if (bytes.length > LARGEST_FILE) throw new Unreadable('too-large', 'The file is larger than 5 MB.');
  if (bytes.length === 0) throw new Unreadable('empty', 'The file is empty.');
  const format = formatOf(name);
  if (format !== 'docx') refuseBinary(bytes);
  switch (format) {
    case 'text':
      return readPlainText(decode(bytes));
    case 'markdown':
      return (await import('./readers/markdown.ts')).readMarkdown(decode(bytes));
    case 'html':
      return (await import('./readers/html.ts')).readHtml(bytes);
    case 'docx':
      return (await import('./readers/docx.ts')).readDocx(bytes);
    case 'ninjs':
      return (await import('./readers/ninjs.ts')).readNinjs(decode(bytes));
    case 'nitf':
      return (await import('./readers/nitf.ts')).readNitf(bytes);
    default:
      throw new Unreadable('unsupported-format', `Files that end in .${format.unknown} are not read.`);
  }
}

function settle(draft: Draft, name: string, context: DropContext): Article {
  const first = draft.paragraphs[0];
  if (!first) throw new Unreadable('empty', 'The file holds no text.');
  if (!isEnglish(draft.text)) throw new Unreadable('not-english', 'The article is not in English.');
  return {
    id: context.id,
    headline: shortened(draft.text.slice(first.start, first.end)),
    published: publishedDate(draft, { name, stated: context.published, receivedOn: context.receivedOn }),
    language: 'en',
    paragraphs: draft.paragraphs,
    text: draft.text,
  };
}

/** An article that begins without a headline is listed by its first words. */
function shortened(headline: string): string {
  if (headline.length <= LONGEST_HEADLINE) return headline;
  const cut = headline.lastIndexOf(' ', LONGEST_HEADLINE);
  return `${headline.slice(0, cut > 0 ? cut : LONGEST_HEADLINE)}…`;
}
