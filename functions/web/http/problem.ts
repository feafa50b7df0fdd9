/** The kinds of trouble a request can meet, each with its status and its title (RFC 9457). */
export const PROBLEM_KINDS = {
  'malformed-body': { status: 400, title: 'The body could not be read' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  forbidden: { status: 403, title: 'Not allowed' },
  'cross-site-write': { status: 403, title: 'Writes from another site are refused' },
  'foreign-host': { status: 403, title: 'Only loopback names are answered' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'This address does not know that method' },
  'not-acceptable': { status: 406, title: 'No such representation' },
  conflict: { status: 409, title: 'Out of step with what is stored' },
  'too-large': { status: 413, title: 'Too large' },
  'unsupported-media-type': { status: 415, title: 'That media type is not read here' },
  'invalid-request': { status: 422, title: 'The request does not fit' },
  'invalid-import': { status: 422, title: 'The file cannot be imported' },
  'internal-error': { status: 500, title: 'Something broke on our side' },
  'identity-provider-unavailable': { status: 503, title: 'The identity provider does not answer' },
} as const;

export type ProblemKind = keyof typeof PROBLEM_KINDS;

/** One place in a request or an imported file that is wrong. */
export interface ProblemPlace {
  /** A query parameter, a JSON pointer into the body, or a line and column of a file. */
  readonly where: string;
  readonly detail: string;
}

/** An answer that is not the one asked for; thrown anywhere below the router and rendered once, at the top. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly status: (typeof PROBLEM_KINDS)[ProblemKind]['status'];
  readonly title: string;
  /** What went wrong and what to do instead, for someone who has never seen the code. */
  readonly detail: string;
  readonly errors: readonly ProblemPlace[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    kind: ProblemKind,
    detail: string,
    more: {
      errors?: readonly ProblemPlace[];
      headers?: Readonly<Record<string, string>>;
      cause?: unknown;
    } = {},
  ) {
    super(`${kind}: ${detail}`, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'Problem';
    this.kind = kind;
    this.status = PROBLEM_KINDS[kind].status;
    this.title = PROBLEM_KINDS[kind].title;
    this.detail = detail;
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }

  /** The members of `application/problem+json`; `errors` only where there are some. */
  toJSON(): Record<string, unknown> {
    return {
      type: `urn:stet:problem:${this.kind}`,
      title: this.title,
      status: this.status,
      detail: this.detail,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}
