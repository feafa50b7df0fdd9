import type { HonoRequest } from 'hono';
import type * as z from 'zod';
import type { Newsroom } from '../newsroom.ts';
import type { BodyContract, RawBody } from './operation.ts';
import { Problem } from './problem.ts';
import { readAs } from './read-as.ts';

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

interface ReadBody {
  readonly body: unknown;
  readonly raw: RawBody | null;
}

/**
 * Reads a request's body as its operation says: JSON or a form checked against the schema, or bytes left to the
 * handler. Throws 400, 413, 415 or 422, each with what to send instead.
 */
export async function readBody<Body extends z.ZodType>(
  request: HonoRequest,
  contract: BodyContract<Body>,
  newsroom: Newsroom,
): Promise<ReadBody> {
  const mediaType = (request.header('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isStreamed = mediaType !== MULTIPART && contract.raw?.includes(mediaType) === true;
  const limit = ((isStreamed ? contract.streamLimit : null) ?? contract.limit)(newsroom);
  refuseDeclaredSize(request.header('content-length'), limit);
  if (contract.schema && mediaType === 'application/json') {
    const text = new TextDecoder().decode(await allBytes(bodyOf(request), limit));
    return { body: readAs(contract.schema, parseJson(text), 'the body'), raw: null };
  }
  if (contract.raw?.includes(MULTIPART) && mediaType === MULTIPART) {
    return readForm(request, contract, limit);
  }
  if (contract.schema && contract.fromForm && (mediaType === FORM || mediaType === MULTIPART)) {
    const { fields } = await formOf(request, limit);
    return { body: readAs(contract.schema, contract.fromForm(fields), 'the form'), raw: null };
  }
  if (isStreamed) {
    const stream = limited(bodyOf(request), limit);
    return { body: null, raw: { mediaType, fields: {}, fileName: null, stream, held: null } };
  }
  throw new Problem('unsupported-media-type', unsupported(mediaType, contract), {
    headers: { 'Accept-Post': acceptedBy(contract).join(', ') },
  });
}

/** All media types an operation reads. */
export function acceptedBy(contract: BodyContract<z.ZodType>): string[] {
  return [
    ...(contract.schema ? ['application/json'] : []),
    ...(contract.fromForm ? [FORM] : []),
    ...(contract.raw ?? []),
  ];
}

/** All bytes of a stream; a 413 once there are more than `limit`. */
export async function allBytes(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of limited(stream, limit)) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readForm<Body extends z.ZodType>(
  request: HonoRequest,
  contract: BodyContract<Body>,
  limit: number,
): Promise<ReadBody> {
  const { fields, file } = await formOf(request, limit);
  if (file !== null) {
    const mediaType = file.type.split(';', 1)[0] ?? '';
    return {
      body: null,
      raw: { mediaType, fields, fileName: file.name || null, stream: file.stream(), held: file },
    };
  }
  if (contract.schema && contract.fromForm) {
    return { body: readAs(contract.schema, contract.fromForm(fields), 'the form'), raw: null };
  }
  throw new Problem('invalid-request', 'The form has no file: choose one for the field "file".', {
    errors: [{ where: 'file', detail: 'is missing' }],
  });
}

async function formOf(request: HonoRequest, limit: number) {
  const bytes = await allBytes(bodyOf(request), limit);
  const type = request.header('content-type') ?? '';
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch((cause) => {
      throw new Problem('malformed-body', 'The form could not be taken apart; is its boundary right?', {
        cause,
      });
    });
  const fields: Record<string, string> = {};
  let file: File | null = null;
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      file = name === 'file' && (value.size > 0 || value.name !== '') ? value : file;
    } else if (name === 'file' && value !== '') {
      file = new File([value], '', { type: 'text/plain' });
    } else {
      fields[name] = value;
    }
  }
  return { fields, file };
}

function bodyOf(request: HonoRequest): ReadableStream<Uint8Array> {
  return request.raw.body ?? new Blob([]).stream();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem('malformed-body', 'The body is not JSON.', { cause });
  }
}

function refuseDeclaredSize(length: string | undefined, limit: number): void {
  if (length !== undefined && Number(length) > limit) {
    throw tooLarge(limit);
  }
}

function limited(stream: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let size = 0;
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, controller) {
        size += piece.length;
        if (size > limit) {
          controller.error(tooLarge(limit));
        } else {
          controller.enqueue(piece);
        }
      },
    }),
  );
}

function tooLarge(limit: number): Problem {
  return new Problem(
    'too-large',
    `At most ${limit.toLocaleString('en')} bytes are taken in one request here. Where uploads go to a bucket, ask for an upload address: send JSON with "name" alone.`,
  );
}

function unsupported(mediaType: string, contract: BodyContract<z.ZodType>): string {
  const sent = mediaType === '' ? 'The request names no Content-Type' : `"${mediaType}" is not read here`;
  return `${sent}; send ${acceptedBy(contract).join(' or ')}. For example: ${contract.example}`;
}
