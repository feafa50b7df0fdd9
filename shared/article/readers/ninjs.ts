import * as z from 'zod';
import { dayOf } from '../calendar.ts';
import { type Block, type Draft, draftOf } from '../draft.ts';
import { titled, withHeadline } from '../headline.ts';
import { blocksOf } from '../markup/blocks.ts';
import { parseMarkup } from '../markup/tree.ts';
import { basedOn } from '../published-date.ts';
import { Unreadable } from '../rejections.ts';
import { blocksOfPlainText } from './plain-text.ts';

const text = z.string().optional().catch(undefined);
const bodies = z
  .array(z.object({ value: z.string(), contenttype: text, contentType: text }))
  .optional()
  .catch(undefined);

/** The properties of IPTC ninjs that are read: 1.x, 2.x (lower case) and 3.x (camel case). */
const ninjs = z.object({
  headline: text,
  title: text,
  headlines: z
    .array(z.object({ value: z.string() }))
    .optional()
    .catch(undefined),
  byline: text,
  by: text,
  body_html: text,
  body_xhtml: text,
  body_text: text,
  bodies,
  firstpublished: text,
  firstPublished: text,
  versioncreated: text,
  versionCreated: text,
  contentcreated: text,
  contentCreated: text,
  firstcreated: text,
  firstCreated: text,
});

type Ninjs = z.infer<typeof ninjs>;

/** Reads a news item in IPTC ninjs. Throws `Unreadable`. */
export function readNinjs(content: string): Draft {
  const item = parsedItem(content);
  const body = bodyBlocks(item);
  if (!body) throw new Unreadable('unsupported-format', 'The JSON file is not a ninjs item with a text.');
  const blocks = withHeadline(
    body,
    titled(item.headline ?? item.headlines?.[0]?.value ?? item.title, 'headline'),
  );
  return draftOf(withByline(blocks, item.byline ?? item.by), {
    stated: [basedOn('metadata', publishedDay(item))].filter((date) => date !== null),
  });
}

function parsedItem(content: string): Ninjs {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    throw new Unreadable('malformed', 'The file is not valid JSON.');
  }
  const parsed = ninjs.safeParse(value);
  if (!parsed.success) throw new Unreadable('unsupported-format', 'The JSON file is not a ninjs item.');
  return parsed.data;
}

function bodyBlocks(item: Ninjs): Block[] | null {
  const own = item.body_html ?? item.body_xhtml;
  if (own !== undefined) return blocksOf(parseMarkup(own));
  if (item.body_text !== undefined) return blocksOfPlainText(item.body_text);
  const [body] = [...(item.bodies ?? [])].sort((a, b) => Number(isMarkup(b)) - Number(isMarkup(a)));
  if (!body) return null;
  return isMarkup(body) ? blocksOf(parseMarkup(body.value)) : blocksOfPlainText(body.value);
}

function isMarkup(body: {
  readonly contenttype?: string | undefined;
  readonly contentType?: string | undefined;
}): boolean {
  return /html/i.test(body.contenttype ?? body.contentType ?? '');
}

/** The day of this version: the text's "on Wednesday" counts from it. */
function publishedDay(item: Ninjs): string | null {
  const days = [
    item.firstpublished ?? item.firstPublished,
    item.versioncreated ?? item.versionCreated,
    item.contentcreated ?? item.contentCreated,
    item.firstcreated ?? item.firstCreated,
  ].map(dayOf);
  return days.find((day) => day !== null) ?? null;
}

function withByline(blocks: readonly Block[], byline: string | undefined): Block[] {
  const [first, ...rest] = blocks;
  if (byline === undefined || byline.trim() === '' || !first) return [...blocks];
  return [
    first,
    { kind: 'byline', text: byline.trim() },
    ...rest.filter((block) => block.text !== byline.trim()),
  ];
}
