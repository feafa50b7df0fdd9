import * as z from 'zod';
import type { BodyContract, Operation } from '../http/operation.ts';
import { PROBLEM_KINDS, type ProblemKind } from '../http/problem.ts';
import { acceptedBy } from '../http/read-body.ts';
import { NAMED_SCHEMAS } from './named-schemas.ts';

type Json = Record<string, unknown>;

const TAGS: Readonly<Record<string, string>> = {
  Articles: 'What was dropped, and the reports on it.',
  Figures: 'Figures across articles, and what people say of them.',
  Speakers: 'Who speaks, and in what tone.',
  Reference: 'The dated facts that figures are checked against.',
  Lexicon: 'Phrases whose tone the newsroom weighs itself.',
  Runs: 'Judging stored articles again.',
  About: 'The service itself.',
};

/** The OpenAPI 3.1 document of these operations, made from the very schemas that check requests and answers. */
export function openApiDocument(operations: readonly Operation[]): Json {
  const paths: Record<string, Json> = {};
  for (const op of operations) {
    paths[op.path] = { ...paths[op.path], [op.method.toLowerCase()]: describe(op) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Stet',
      version: '1',
      summary: 'Who said what, in what tone, and does every figure stand?',
      description:
        'Every address answers JSON; most also answer a page (Accept: text/html). Lists answer {items, next}: pass next as cursor. Errors are application/problem+json.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'A token of the OpenID Connect issuer the newsroom has configured. None is needed on one machine.',
        },
      },
      schemas: namedSchemas(),
    },
  };
}

function describe(op: Operation): Json {
  return {
    operationId: op.id,
    tags: [op.tag],
    summary: op.summary,
    ...(op.description && { description: op.description }),
    'x-stet-role': op.role,
    ...(op.role === 'anyone' && { security: [] }),
    parameters: [...parametersIn('path', op.params), ...parametersIn('query', op.query)],
    ...(op.body && { requestBody: bodyOf(op.body) }),
    responses: { ...goodAnswers(op), ...badAnswers(op) },
  };
}

function parametersIn(where: 'path' | 'query', schema: z.ZodType): Json[] {
  const { properties = {}, required = [] } = schemaOf(schema) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    ...(description !== undefined && { description }),
    schema: rest,
  }));
}

function bodyOf(contract: BodyContract<z.ZodType>): Json {
  const content: Json = {};
  for (const mediaType of acceptedBy(contract)) {
    const isBytes = contract.raw?.includes(mediaType) && mediaType !== 'multipart/form-data';
    content[mediaType] = isBytes ? {} : { schema: formSchema(mediaType, contract) };
  }
  return { required: true, description: `For example: ${contract.example}`, content };
}

function formSchema(mediaType: string, contract: BodyContract<z.ZodType>): Json {
  if (mediaType === 'multipart/form-data') {
    return {
      type: 'object',
      properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } },
    };
  }
  return mediaType === 'application/json' && contract.schema ? schemaOf(contract.schema) : { type: 'object' };
}

function goodAnswers(op: Operation): Json {
  const faces: Json = {
    'application/json': { schema: schemaOf(op.content) },
    ...(op.page && { 'text/html': { schema: { type: 'string' } } }),
    ...(op.linked && { 'application/ld+json': { schema: { type: 'array', items: { type: 'object' } } } }),
  };
  const answers = Object.entries(op.answers).map(([status, description]) => [
    status,
    status === '303' ? { description } : { description, content: faces },
  ]);
  return Object.fromEntries(answers);
}

function badAnswers(op: Operation): Json {
  const kinds: ProblemKind[] = [
    ...(op.role === 'anyone' ? [] : (['unauthenticated', 'forbidden'] as const)),
    ...(op.troubles ?? []),
    'not-acceptable',
    ...(op.body ? (['malformed-body', 'too-large', 'unsupported-media-type'] as const) : []),
    'invalid-request',
  ];
  const byStatus: Record<string, Json> = {};
  for (const kind of kinds) {
    const { status, title } = PROBLEM_KINDS[kind];
    byStatus[status] ??= {
      description: title,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return byStatus;
}

const named = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) {
  named.add(schema, { id });
}
const uri = (id: string) => `#/components/schemas/${id}`;

function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(named, { uri, io: 'input', unrepresentable: 'any' });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]));
}

/** A schema as it stands in the document: named ones by reference. */
function schemaOf(schema: z.ZodType): Json {
  const id = named.get(schema)?.id;
  if (id !== undefined) {
    return { $ref: uri(id) };
  }
  const local = z.registry<{ id?: string }>();
  for (const [name, known] of Object.entries(NAMED_SCHEMAS)) {
    local.add(known, { id: name });
  }
  local.add(schema, { id: 'here' });
  const { schemas } = z.toJSONSchema(local as typeof named, { uri, io: 'input', unrepresentable: 'any' });
  return bare(schemas.here as Json);
}

function bare({ $schema: _schema, $id: _id, id: _name, ...schema }: Json): Json {
  return schema;
}
