import * as z from 'zod';
import { articleIdFor } from '../../../shared/article/article-id.ts';
import { type Asked, operation } from '../http/operation.ts';
import { Problem } from '../http/problem.ts';
import { readAs } from '../http/read-as.ts';
import { allBytes } from '../http/read-body.ts';
import type { Newsroom } from '../newsroom.ts';
import { uploadSchema } from './contract.ts';
import { dropName, ENDING_OF, nameOfText, withEnding } from './drop-name.ts';

const bodySchema = z.strictObject({
  name: dropName,
  text: z.string().min(1, 'is empty').optional().meta({
    description: 'The article itself. Left out, the answer has an address to send a file of any size to.',
  }),
  contentType: z.string().max(200).optional().meta({ description: 'Of the file that will be sent there.' }),
});

const querySchema = z.strictObject({
  name: dropName.optional().meta({ description: 'The file name, where the body is the article itself.' }),
});

type AskedDrop = Asked<unknown, z.output<typeof querySchema>, z.output<typeof bodySchema>>;

/** `POST /articles`: drops an article, or gives an address to which it can be sent. */
export const dropArticle = operation({
  id: 'dropArticle',
  method: 'POST',
  path: '/articles',
  tag: 'Articles',
  summary: 'Drop an article',
  description:
    'Send the article as it is (?name= says what it is called), as JSON with name and text, or from a form. For a large file send JSON with the name alone: the answer has an upload address. Dropping the same bytes under the same name again changes nothing.',
  role: 'editor',
  params: z.object({}),
  query: querySchema,
  body: {
    schema: bodySchema,
    fromForm: pasted,
    raw: ['multipart/form-data', ...Object.keys(ENDING_OF)],
    limit: (newsroom) => newsroom.limits.article,
    example: `curl --data-binary @talks.txt -H 'Content-Type: text/plain' '.../articles?name=2026-11-24-talks.txt'`,
  },
  content: uploadSchema,
  answers: { 201: 'Where to send the file.', 202: 'Dropped; its report appears within seconds.' },
  async handle(asked) {
    return asked.raw !== null || asked.body?.text !== undefined ? dropped(asked) : invited(asked);
  },
});

/** Browsers send the lines of a form with CRLF, whatever was pasted. Text without a name is called by its headline. */
function pasted({ name = '', text = '' }: Readonly<Record<string, string>>) {
  if (text.trim() === '' && name.trim() === '') {
    throw new Problem('invalid-request', 'Choose a file, or paste the text of the article.', {
      errors: [{ where: 'text', detail: 'is missing' }],
    });
  }
  const lines = text.replaceAll('\r\n', '\n');
  return { name: name.trim() || nameOfText(lines), text: lines === '' ? undefined : lines };
}

async function dropped({ raw, body, query, newsroom }: AskedDrop) {
  const given = raw ? (query.name ?? raw.fields.name?.trim()) || raw.fileName : body?.name;
  const mediaType = raw?.mediaType ?? 'text/plain';
  const name = readAs(
    z.object({ name: dropName }),
    { name: withEnding(given ?? '', mediaType) },
    'the query',
  ).name;
  const bytes = raw
    ? await allBytes(raw.stream, newsroom.limits.article)
    : new TextEncoder().encode(body?.text ?? '');
  await newsroom.stores.drop.put(name, bytes);
  const articleId = articleIdFor(name);
  const report = addressOf(articleId);
  const since = encodeURIComponent(newsroom.clock().toISOString());
  return {
    status: 202,
    content: { articleId, name, report, upload: null },
    headers: { Location: report },
    seeOther: `${report}/awaited?since=${since}`,
  };
}

async function invited({ body, newsroom }: AskedDrop) {
  const contentType = body?.contentType ?? 'application/octet-stream';
  const name = withEnding(body?.name ?? '', contentType);
  const upload = await newsroom.stores.drop.presignPut(name, contentType);
  if (upload === null) {
    throw new Problem('invalid-request', missingText(newsroom), {
      errors: [{ where: '/text', detail: 'is missing' }],
    });
  }
  const articleId = articleIdFor(name);
  const headers = { 'Content-Type': contentType };
  return {
    status: 201,
    content: {
      articleId,
      name,
      report: addressOf(articleId),
      upload: { method: 'PUT' as const, url: upload.url, headers, expires: upload.expires },
    },
    headers: { Location: addressOf(articleId) },
  };
}

function missingText(newsroom: Newsroom): string {
  const megabytes = newsroom.limits.article / 1024 / 1024;
  return `This newsroom has no bucket to upload to, so send the article itself, up to ${megabytes} MB: as "text", or as the whole body with its own Content-Type.`;
}

function addressOf(articleId: string): string {
  return `/articles/${encodeURIComponent(articleId)}`;
}
