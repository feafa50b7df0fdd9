import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, BatchWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { dynamoTable } from '../../shared/storage/dynamodb/table.ts';
import { ConflictError } from '../../shared/storage/errors.ts';

const dynamo = mockClient(DynamoDBDocumentClient);
const table = dynamoTable(
  DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-west-1' })),
  'reports',
  1,
);
const item = (place: number) => ({ pk: `p${place}`, sk: 's' });

beforeEach(() => {
  dynamo.reset();
});

describe('a batch that DynamoDB does not take whole', () => {
  it('has the rest written again', async () => {
    dynamo
      .on(BatchWriteCommand)
      .resolvesOnce({ UnprocessedItems: { reports: [{ PutRequest: { Item: item(2) } }] } })
      .resolves({});
    await table.writeMany([item(1), item(2)]);
    const [, second] = dynamo.commandCalls(BatchWriteCommand);
    expect(second?.args[0].input.RequestItems).toEqual({ reports: [{ PutRequest: { Item: item(2) } }] });
  });

  it('has the rest read again', async () => {
    dynamo
      .on(BatchGetCommand)
      .resolvesOnce({ Responses: { reports: [item(1)] }, UnprocessedKeys: { reports: { Keys: [item(2)] } } })
      .resolves({ Responses: { reports: [item(2)] } });
    expect(await table.getMany([item(1), item(2)])).toEqual([item(1), item(2)]);
  });

  it('is given up in the end, as worth trying again', async () => {
    dynamo
      .on(BatchWriteCommand)
      .resolves({ UnprocessedItems: { reports: [{ PutRequest: { Item: item(1) } }] } });
    await expect(table.writeMany([item(1)])).rejects.toThrow(ConflictError);
  });
});

describe('batches', () => {
  it('hold at most 25 writes and 100 reads, and no key twice', async () => {
    dynamo.on(BatchWriteCommand).resolves({});
    dynamo.on(BatchGetCommand).resolves({});
    const items = Array.from({ length: 60 }, (_, place) => item(place));
    await table.writeMany([...items, item(3)]);
    const sizes = dynamo
      .commandCalls(BatchWriteCommand)
      .map(({ args }) => args[0].input.RequestItems?.reports?.length);
    expect(sizes.sort()).toEqual([10, 25, 25]);
    await table.getMany([...Array.from({ length: 101 }, (_, place) => item(place)), item(1)]);
    expect(dynamo.commandCalls(BatchGetCommand)).toHaveLength(2);
  });

  it('put what is both put and deleted', async () => {
    dynamo.on(BatchWriteCommand).resolves({});
    await table.writeMany([item(1)], [item(1), item(2)]);
    expect(dynamo.commandCalls(BatchWriteCommand)[0]?.args[0].input.RequestItems?.reports).toEqual([
      { PutRequest: { Item: item(1) } },
      { DeleteRequest: { Key: item(2) } },
    ]);
  });
});
