import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { Grant } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';

/** Actions named one by one: the buckets' own grants come with wildcards that also cover deleting. */
export function grantReadObjects(bucket: IBucket, ...readers: readonly IGrantable[]): void {
  grantEach(bucket, readers, ['s3:GetObject', 's3:GetObjectVersion']);
}

/** Stet adds and replaces artefacts; it never deletes one. */
export function grantWriteObjects(bucket: IBucket, ...writers: readonly IGrantable[]): void {
  grantEach(bucket, writers, ['s3:PutObject']);
}

function grantEach(bucket: IBucket, grantees: readonly IGrantable[], actions: string[]): void {
  for (const grantee of grantees) {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [bucket.arnForObjects('*')] });
    // Without it, S3 answers 403 instead of 404 for a key that does not exist.
    Grant.addToPrincipal({
      grantee,
      actions: ['s3:ListBucket', 's3:ListBucketVersions'],
      resourceArns: [bucket.bucketArn],
    });
  }
}
