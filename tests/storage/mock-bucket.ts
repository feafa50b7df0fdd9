import { Readable } from 'node:stream';
import {
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { type AwsClientStub, mockClient } from 'aws-sdk-client-mock';

const PAGE = 2;

/** S3's answers for one versioned bucket in memory, two entries a page. */
export function mockBucket(): AwsClientStub<S3Client> {
  const versions = new Map<string, Buffer[]>();
  const mock = mockClient(S3Client);
  const metadata = { $metadata: {}, message: 'gone' };
  mock.on(PutObjectCommand).callsFake(async ({ Key, Body }) => {
    versions.set(Key, [...(versions.get(Key) ?? []), Buffer.from(Body)]);
    return {};
  });
  mock.on(GetObjectCommand).callsFake(async ({ Key, VersionId }) => {
    const all = versions.get(Key);
    if (all === undefined) throw new NoSuchKey(metadata);
    const bytes = VersionId === undefined ? all.at(-1) : all[Number(VersionId) - 1];
    if (bytes === undefined)
      throw new S3ServiceException({ ...metadata, name: 'NoSuchVersion', $fault: 'client' });
    const body = Readable.from([bytes]);
    return { Body: Object.assign(body, { transformToByteArray: async () => new Uint8Array(bytes) }) };
  });
  mock.on(ListObjectsV2Command).callsFake(async ({ Prefix, ContinuationToken }) => {
    const keys = [...versions.keys()].filter((key) => key.startsWith(Prefix)).sort();
    const start = Number(ContinuationToken ?? 0);
    const end = start + PAGE;
    return {
      Contents: keys.slice(start, end).map((Key) => ({ Key })),
      ...(end < keys.length ? { IsTruncated: true, NextContinuationToken: String(end) } : {}),
    };
  });
  mock.on(ListObjectVersionsCommand).callsFake(async ({ KeyMarker }) => {
    const entries = [...versions].sort().flatMap(([Key, all]) =>
      all.map((bytes, place) => ({
        Key,
        VersionId: String(place + 1),
        IsLatest: place === all.length - 1,
        LastModified: new Date('2026-03-02T09:00:00Z'),
        Size: bytes.length,
      })),
    );
    const start = Number(KeyMarker ?? 0);
    const end = start + PAGE;
    return {
      Versions: entries.slice(start, end),
      IsTruncated: end < entries.length,
      ...(end < entries.length ? { NextKeyMarker: String(end), NextVersionIdMarker: 'x' } : {}),
    };
  });
  return mock;
}
