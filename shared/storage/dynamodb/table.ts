import { setTimeout as wait } from 'node:timers/promises';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { ConflictError } from '../errors.ts';
import { inLanes } from '../in-lanes.ts';
import type { Key } from '../keys.ts';

const GET_AT_ONCE = 100;
const WRITE_AT_ONCE = 25;
const MOST_TRIES = 8;

export type Item = Key & Readonly<Record<string, unknown>>;

/** A condition or an update in DynamoDB's own expression language. */
export interface Expression {
  readonly condition?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface RangeQuery {
  readonly pk: string;
  /** Only sort keys that begin like this. */
  readonly prefix?: string | undefined;
  /** Only sort keys from `first` to `last`, both included; not together with `prefix`. */
  readonly between?: { readonly first: string; readonly last: string } | undefined;
  /** Start behind this sort key. */
  readonly after?: string | undefined;
  readonly descending?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly consistent?: boolean | undefined;
}

/** One DynamoDB table with `pk` and `sk`, in the few ways the stores use it. */
export interface Table {
  get<Found extends Item>(key: Key, options?: { readonly consistent?: boolean }): Promise<Found | null>;
  /** The items found, in no order; keys may repeat. */
  getMany<Found extends Item>(
    keys: readonly Key[],
    options?: { readonly consistent?: boolean },
  ): Promise<Found[]>;
  put(item: Item): Promise<void>;
  /** Whether the condition held and the item was written. */
  putIf(item: Item, expression: Expression): Promise<boolean>;
  update(key: Key, update: string, expression: Expression): Promise<boolean>;
  delete(key: Key): Promise<void>;
  /** Puts and deletes in any order; keys may repeat, the last wins. Not atomic: a crash leaves a part. */
  writeMany(puts: readonly Item[], deletes?: readonly Key[]): Promise<void>;
  /** One Query: a page, and the sort key to go on behind, null at the end. */
  page<Found extends Item>(query: RangeQuery): Promise<{ items: Found[]; after: string | null }>;
  /** All pages of a range. */
  all<Found extends Item>(query: RangeQuery): Promise<Found[]>;
}

/**
 * The table `name` through `client`, whose SDK retries throttling; unprocessed parts of batches are retried here, after
 * `pause` milliseconds that double each time.
 */
export function dynamoTable(client: DynamoDBDocumentClient, name: string, pause = 25): Table {
  const getSome = async <Found extends Item>(keys: readonly Key[], consistent: boolean) => {
    const found: Found[] = [];
    let rest: readonly Key[] = keys;
    for (let tries = 0; rest.length > 0; tries++) {
      await backOff(tries, pause);
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [name]: { Keys: [...rest], ConsistentRead: consistent } } }),
      );
      found.push(...((answer.Responses?.[name] ?? []) as Found[]));
      rest = (answer.UnprocessedKeys?.[name]?.Keys ?? []) as Key[];
    }
    return found;
  };
  const writeSome = async (requests: WriteRequest[]) => {
    let rest = requests;
    for (let tries = 0; rest.length > 0; tries++) {
      await backOff(tries, pause);
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [name]: rest } }));
      rest = (answer.UnprocessedItems?.[name] ?? []) as WriteRequest[];
    }
  };
  const page = async <Found extends Item>(query: RangeQuery) => {
    const answer = await client.send(new QueryCommand({ TableName: name, ...rangeOf(query) }));
    const after = (answer.LastEvaluatedKey?.sk as string | undefined) ?? null;
    return { items: (answer.Items ?? []) as Found[], after };
  };
  return {
    async get<Found extends Item>(key: Key, options?: { readonly consistent?: boolean }) {
      const answer = await client.send(
        new GetCommand({ TableName: name, Key: { ...key }, ConsistentRead: options?.consistent ?? false }),
      );
      return (answer.Item as Found | undefined) ?? null;
    },
    async getMany<Found extends Item>(keys: readonly Key[], options?: { readonly consistent?: boolean }) {
      const distinct = [...new Map(keys.map(({ pk, sk }) => [`${pk}\n${sk}`, { pk, sk }])).values()];
      const some = await Promise.all(
        inParts(distinct, GET_AT_ONCE).map((part) => getSome<Found>(part, options?.consistent ?? false)),
      );
      return some.flat();
    },
    async put(item) {
      await client.send(new PutCommand({ TableName: name, Item: { ...item } }));
    },
    putIf: (item, expression) =>
      whetherHeld(
        client.send(new PutCommand({ TableName: name, Item: { ...item }, ...expressionOf(expression) })),
      ),
    update: (key, update, expression) =>
      whetherHeld(
        client.send(
          new UpdateCommand({
            TableName: name,
            Key: { ...key },
            UpdateExpression: update,
            ...expressionOf(expression),
          }),
        ),
      ),
    async delete(key) {
      await client.send(new DeleteCommand({ TableName: name, Key: { ...key } }));
    },
    async writeMany(puts, deletes = []) {
      const requests = new Map<string, WriteRequest>();
      for (const { pk, sk } of deletes) {
        requests.set(`${pk}\n${sk}`, { DeleteRequest: { Key: { pk, sk } } });
      }
      for (const item of puts) requests.set(`${item.pk}\n${item.sk}`, { PutRequest: { Item: { ...item } } });
      await inLanes(inParts([...requests.values()], WRITE_AT_ONCE), writeSome);
    },
    page,
    async all<Found extends Item>(query: RangeQuery) {
      const items: Found[] = [];
      let after = query.after;
      do {
        const next: { items: Found[]; after: string | null } = await page<Found>({ ...query, after });
        items.push(...next.items);
        after = next.after ?? undefined;
      } while (after !== undefined);
      return items;
    },
  };
}

type WriteRequest =
  | { PutRequest: { Item: Record<string, unknown> } }
  | { DeleteRequest: { Key: Record<string, unknown> } };

function inParts<Value>(values: readonly Value[], size: number): Value[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, part) =>
    values.slice(part * size, (part + 1) * size),
  );
}

async function backOff(tries: number, pause: number): Promise<void> {
  if (tries >= MOST_TRIES) throw new ConflictError('DynamoDB left part of a batch undone every time.');
  if (tries > 0) await wait(pause * 2 ** (tries - 1));
}

async function whetherHeld(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

function expressionOf(expression: Expression) {
  return {
    ...(expression.condition === undefined ? {} : { ConditionExpression: expression.condition }),
    ...(expression.names === undefined ? {} : { ExpressionAttributeNames: { ...expression.names } }),
    ...(expression.values === undefined ? {} : { ExpressionAttributeValues: { ...expression.values } }),
  };
}

function rangeOf(query: RangeQuery) {
  const { pk, prefix, between, after } = query;
  const range =
    between !== undefined
      ? {
          text: ' AND sk BETWEEN :first AND :last',
          values: { ':first': between.first, ':last': between.last },
        }
      : prefix !== undefined && prefix !== ''
        ? { text: ' AND begins_with(sk, :prefix)', values: { ':prefix': prefix } }
        : { text: '', values: {} };
  return {
    KeyConditionExpression: `pk = :pk${range.text}`,
    ExpressionAttributeValues: { ':pk': pk, ...range.values },
    ScanIndexForward: query.descending !== true,
    ConsistentRead: query.consistent ?? false,
    ...(query.limit === undefined ? {} : { Limit: query.limit }),
    ...(after === undefined ? {} : { ExclusiveStartKey: { pk, sk: after } }),
  };
}
