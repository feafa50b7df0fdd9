import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { dynamoTable, type Table } from '../../shared/storage/dynamodb/table.ts';
import { TABLES } from '../../shared/storage/tables.ts';

export interface DynamoServer {
  readonly url: string;
  readonly client: DynamoDBDocumentClient;
  /** A table of its own, empty. */
  table(): Promise<Table & { readonly name: string }>;
  /** How many requests of each command were sent since the last call. */
  counted(): Readonly<Record<string, number>>;
  /** Every item of a table, for looking at what was left behind. */
  everything(name: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** DynamoDB's wire protocol on loopback, in memory. */
export async function startDynamo(): Promise<DynamoServer> {
  const server = dynalite({ createTableMs: 0 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bare = new DynamoDBClient({
    endpoint: url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  let counts: Record<string, number> = {};
  bare.middlewareStack.add(
    (next, context) => async (args) => {
      const name = String(context.commandName).replace('Command', '');
      counts[name] = (counts[name] ?? 0) + 1;
      return await next(args);
    },
    { step: 'initialize' },
  );
  const client = DynamoDBDocumentClient.from(bare, { marshallOptions: { removeUndefinedValues: true } });
  let tables = 0;
  return {
    url,
    client,
    async table() {
      const name = `table-${++tables}`;
      const { partitionKey, sortKey } = TABLES.reports;
      await bare.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [
            { AttributeName: partitionKey, AttributeType: 'S' },
            { AttributeName: sortKey, AttributeType: 'S' },
          ],
          KeySchema: [
            { AttributeName: partitionKey, KeyType: 'HASH' },
            { AttributeName: sortKey, KeyType: 'RANGE' },
          ],
        }),
      );
      await waitUntilTableExists({ client: bare, maxWaitTime: 10, minDelay: 1 }, { TableName: name });
      return { ...dynamoTable(client, name), name };
    },
    async everything(name) {
      return (await client.send(new ScanCommand({ TableName: name, ConsistentRead: true }))).Items ?? [];
    },
    counted() {
      const seen = counts;
      counts = {};
      return seen;
    },
    close: () =>
      new Promise((resolve) => {
        bare.destroy();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
