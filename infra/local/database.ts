import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLES, type TableDefinition } from '../../shared/storage/tables.ts';
import { amendLevel } from './amended-level.ts';

const TABLE_NAMES: Readonly<Record<keyof typeof TABLES, string>> = {
  reference: 'stet-reference',
  reports: 'stet-reports',
  newsroom: 'stet-newsroom',
};

/** DynamoDB over its own wire protocol on loopback, data under `folder`. */
export interface LocalDatabase {
  readonly url: string;
  /** Answers what is under way, then closes the files. */
  close(): Promise<void>;
}

/** Serves the database and creates the tables that are missing. */
export async function serveDatabase(folder: string): Promise<LocalDatabase> {
  amendLevel();
  const server = dynalite({ path: folder, createTableMs: 0 });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await createTables(url);
  return {
    url,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function createTables(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  for (const [table, name] of Object.entries(TABLE_NAMES))
    if (!(await exists(client, name))) await create(client, name, TABLES[table as keyof typeof TABLES]);
  client.destroy();
}

async function exists(client: DynamoDBClient, name: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: name }));
    return true;
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return false;
    throw error;
  }
}

async function create(client: DynamoDBClient, name: string, table: TableDefinition): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: table.partitionKey, AttributeType: 'S' },
        { AttributeName: table.sortKey, AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: table.partitionKey, KeyType: 'HASH' },
        { AttributeName: table.sortKey, KeyType: 'RANGE' },
      ],
    }),
  );
}
