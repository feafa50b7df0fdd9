import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { includesRole, type Principal } from '../access/role.ts';
import type { Newsroom } from '../newsroom.ts';
import { fitAnswer } from './fit-answer.ts';
import { type Face, HTML_TYPE, JSON_TYPE, LINKED_TYPE, negotiate } from './negotiate.ts';
import type { Answer, Asked, Operation } from './operation.ts';
import { Problem } from './problem.ts';
import { readAs } from './read-as.ts';
import { readBody } from './read-body.ts';

/** What the guard leaves for the handlers. */
export interface WebEnv {
  Variables: { principal: Principal };
}

/** Puts an operation at its address: access, contract, work, then the face that was asked for. */
export function mount(app: Hono<WebEnv>, op: Operation, newsroom: Newsroom): void {
  app.on(op.method, honoPath(op.path), async (context) => {
    const principal = context.get('principal');
    requireRole(op, principal);
    const face = chooseFace(op, context.req.header('accept'));
    const asked = await readRequest(op, context, principal, newsroom);
    const answer = await op.handle(asked);
    const content = checked(op, answer.content);
    return render(op, context, face, { ...answer, content }, asked);
  });
}

/** `/articles/{articleId}` as Hono writes it; a version, or two with dots between, may only be digits. */
export function honoPath(path: string): string {
  return path
    .replace('{from}..{to}', ':range{[0-9]+\\.\\.[0-9]+}')
    .replace('{version}', ':version{[0-9]+}')
    .replaceAll(/\{(\w+)\}/g, ':$1');
}

function requireRole(op: Operation, principal: Principal): void {
  if (op.role !== 'anyone' && !includesRole(principal.role, op.role)) {
    const held = principal.role === null ? 'you have none' : `you are ${principal.role}`;
    throw new Problem('forbidden', `"${op.summary}" needs the role ${op.role}; ${held}.`);
  }
}

function chooseFace(op: Operation, accept: string | undefined): Face {
  const offered: Face[] = [
    JSON_TYPE,
    ...(op.page || op.method !== 'GET' ? [HTML_TYPE as Face] : []),
    ...(op.linked ? [LINKED_TYPE as Face] : []),
  ];
  const face = negotiate(accept, offered);
  if (face === null) {
    throw new Problem(
      'not-acceptable',
      `This address answers ${offered.join(', ')}; ask for one of them in Accept.`,
    );
  }
  return face;
}

async function readRequest(
  op: Operation,
  context: Context<WebEnv>,
  principal: Principal,
  newsroom: Newsroom,
): Promise<Asked<unknown, unknown, unknown>> {
  const { pathname, search, origin } = new URL(context.req.url);
  const { body, raw } = op.body ? await readBody(context.req, op.body, newsroom) : { body: null, raw: null };
  return {
    params: readAs(op.params, splitRange(context.req.param()), 'the address'),
    query: readAs(op.query, filledIn(context.req.query()), 'the query'),
    body,
    raw,
    principal,
    address: pathname + search,
    origin,
    newsroom,
  };
}

function splitRange(params: Readonly<Record<string, string>>): Record<string, string> {
  const { range, ...others } = params;
  const [from, to] = range?.split('..') ?? [];
  return from === undefined || to === undefined ? others : { ...others, from, to };
}

/** A form leaves its empty fields in the address; they ask for nothing. */
function filledIn(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function checked(op: Operation, content: unknown): unknown {
  const result = op.content.safeParse(content);
  if (!result.success) {
    const places = result.error.issues.map((issue) => `/${issue.path.map(String).join('/')}: ${issue.code}`);
    throw new Error(`${op.id} answers what its contract does not allow at ${places.slice(0, 5).join(', ')}`);
  }
  return result.data;
}

async function render(
  op: Operation,
  context: Context<WebEnv>,
  face: Face,
  answer: Answer<unknown>,
  asked: Asked<unknown, unknown, unknown>,
): Promise<Response> {
  const headers = { Vary: 'Accept, Accept-Encoding', ...answer.headers };
  if (face === HTML_TYPE && answer.seeOther !== undefined) {
    return context.body(null, 303, { ...headers, Location: answer.seeOther });
  }
  const { body, type } = await faceOf(op, face, answer, asked);
  const fitted = fitAnswer(body, context.req.header('accept-encoding'), asked.newsroom.limits.answer);
  if (fitted === null) {
    return tooLarge(context, type, answer);
  }
  return context.body(fitted.body, answer.status as ContentfulStatusCode, {
    ...headers,
    'Content-Type': type,
    ...(fitted.encoding !== null && { 'Content-Encoding': fitted.encoding }),
  });
}

async function faceOf(
  op: Operation,
  face: Face,
  answer: Answer<unknown>,
  asked: Asked<unknown, unknown, unknown>,
): Promise<{ readonly body: string; readonly type: string }> {
  if (face === HTML_TYPE && op.page) {
    const page = await op.page(answer.content, asked);
    return { body: page.toString(), type: 'text/html; charset=utf-8' };
  }
  const isLinked = face === LINKED_TYPE && op.linked !== undefined;
  const content = isLinked ? await op.linked?.(answer.content, asked) : answer.content;
  return { body: `${JSON.stringify(content)}\n`, type: isLinked ? LINKED_TYPE : JSON_TYPE };
}

/** Leads to where the JSON lies; a 406 where it lies nowhere, or something else was asked for. */
async function tooLarge(context: Context<WebEnv>, type: string, answer: Answer<unknown>): Promise<Response> {
  const elsewhere = type === JSON_TYPE ? ((await answer.elsewhere?.()) ?? null) : null;
  if (elsewhere === null) {
    const instead = answer.elsewhere
      ? ' or for application/json, which is answered with where to get it'
      : '';
    throw new Problem(
      'not-acceptable',
      `The answer is too large to be sent like this; ask with "Accept-Encoding: gzip"${instead}.`,
    );
  }
  return context.body(null, 303, { Location: elsewhere, 'Cache-Control': 'no-store' });
}
