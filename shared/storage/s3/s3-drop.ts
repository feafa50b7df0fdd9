import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  NoSuchKey,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import type { Drop, DropStore } from '../ports.ts';

const PRESIGNED_SECONDS = 900;

/** The drop bucket. S3 tells sequencers in events only, so those of `list` are empty; versions identify its drops. */
export function s3DropStore(client: S3Client, bucket: string): DropStore {
  const open = async (key: string, version: string | null) => {
    try {
      const object = await client.send(
        new GetObjectCommand({
          Bucket: bucket,
          Key: key,
          ...(version === null ? {} : { VersionId: version }),
        }),
      );
      return object.Body ?? null;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  };
  return {
    async read(key, version) {
      const body = await open(key, version);
      if (body === null) return null;
      const bytes = await body.transformToByteArray();
      return { bytes, size: bytes.length };
    },
    async stream(key, version) {
      const body = await open(key, version);
      return body === null ? null : (body as AsyncIterable<Uint8Array>);
    },
    async put(key, bytes) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }));
    },
    async presignPut(key, contentType) {
      const command = new PutObjectCommand({ Bucket: bucket, Key: key, ContentType: contentType });
      const url = await getSignedUrl(client, command, { expiresIn: PRESIGNED_SECONDS });
      return { url, expires: PRESIGNED_SECONDS };
    },
    async *list() {
      for await (const page of versionPages(client, bucket)) {
        for (const object of page.Versions ?? []) {
          if (object.IsLatest !== true || object.Key === undefined) continue;
          yield {
            key: object.Key,
            version: object.VersionId ?? null,
            sequencer: '',
            at: (object.LastModified ?? new Date(0)).toISOString(),
            size: object.Size ?? 0,
          } satisfies Drop;
        }
      }
    },
  };
}

/** Deleted, or a version that never was: S3 answers the latter with `NoSuchVersion`, which the client has no class for. */
function isGone(error: unknown): boolean {
  return (
    error instanceof NoSuchKey || (error instanceof S3ServiceException && error.name === 'NoSuchVersion')
  );
}

async function* versionPages(
  client: S3Client,
  bucket: string,
): AsyncIterable<ListObjectVersionsCommandOutput> {
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await client.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        KeyMarker: page?.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    yield page;
  } while (page.IsTruncated === true);
}
