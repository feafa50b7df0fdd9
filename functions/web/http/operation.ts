import type * as z from 'zod';
import type { Principal, Role } from '../access/role.ts';
import type { Newsroom } from '../newsroom.ts';
import type { Html } from '../pages/html.ts';

/** Media types that a handler reads itself, and what they are for. */
export interface RawBody {
  readonly mediaType: string;
  /** Values of the form's other fields, where the bytes came in a form. */
  readonly fields: Readonly<Record<string, string>>;
  /** The name of the file, where a form told it. */
  readonly fileName: string | null;
  readonly stream: ReadableStream<Uint8Array>;
  /** The bytes once more, where a form brought them; null where they pass by only once. */
  readonly held: Blob | null;
}

/** What an operation reads from the body of a request. */
export interface BodyContract<Body extends z.ZodType> {
  /** For `application/json`, and for forms after `fromForm`. */
  readonly schema?: Body;
  /** Turns a form's fields into what `schema` expects; without it forms are not read. */
  readonly fromForm?: (fields: Readonly<Record<string, string>>) => unknown;
  /** Media types taken as bytes. `multipart/form-data` means: the bytes of its field `file`. */
  readonly raw?: readonly string[];
  /** The largest body, in bytes. */
  readonly limit: (newsroom: Newsroom) => number;
  /** The same of a raw body that is no form, where it may be larger as it is not held. */
  readonly streamLimit?: (newsroom: Newsroom) => number;
  /** A working request for someone who sent something else; for curl. */
  readonly example: string;
}

/** A request after its parameters, query and body were found to fit. */
export interface Asked<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body | null;
  readonly raw: RawBody | null;
  readonly principal: Principal;
  /** The address asked for, path and query. */
  readonly address: string;
  /** The origin it was asked at: `https://stet.newsroom.example`. */
  readonly origin: string;
  readonly newsroom: Newsroom;
}

/** A schema's type as stores hand it out: nothing in it may be changed. */
export type Frozen<Shape> = Shape extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : Shape extends object
    ? { readonly [Key in keyof Shape]: Frozen<Shape[Key]> }
    : Shape;

/** What an operation answers, before it takes the form of JSON or a page. */
export interface Answer<Content> {
  readonly status: number;
  readonly content: Content;
  readonly headers?: Readonly<Record<string, string>>;
  /** Where a form's sender is taken (303) in place of a page. */
  readonly seeOther?: string;
  /** Where the JSON can be had if it is too large for an answer; null where nowhere. */
  readonly elsewhere?: () => Promise<string | null>;
}

/** One address with one method: its contract, what it does, and the faces it has besides JSON. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Content extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As OpenAPI writes it: `/articles/{articleId}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** `anyone`: open to the world. */
  readonly role: Role | 'anyone';
  readonly params: Params;
  readonly query: Query;
  readonly body?: BodyContract<Body>;
  readonly content: Content;
  /** The status of each good answer, with what it means. */
  readonly answers: Readonly<Record<number, string>>;
  /** Kinds of trouble it may answer with besides those every operation may meet. */
  readonly troubles?: readonly ('not-found' | 'conflict' | 'invalid-import')[];
  handle(
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ): Promise<Answer<Frozen<z.input<Content>>>>;
  /** The page that shows the answer. */
  page?(
    content: z.output<Content>,
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ): Html | Promise<Html>;
  /** The answer as JSON-LD. */
  linked?(
    content: z.output<Content>,
    asked: Asked<z.output<Params>, z.output<Query>, z.output<Body>>,
  ): unknown;
}

/** Lets the compiler work out an operation's types from its schemas, and then forget them for the list of all. */
export function operation<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Content extends z.ZodType,
  Body extends z.ZodType = z.ZodNever,
>(definition: Operation<Params, Query, Body, Content>): Operation {
  return definition as unknown as Operation;
}
