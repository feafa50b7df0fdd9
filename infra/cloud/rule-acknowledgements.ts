import { type Stack, Validations } from 'aws-cdk-lib';
import type { CfnFunction, IFunction } from 'aws-cdk-lib/aws-lambda';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';

export interface Acknowledged {
  readonly buckets: { readonly drop: IBucket; readonly artefacts: IBucket };
  readonly functions: readonly IFunction[];
}

/** Rules of the AWS Solutions pack that Stet does not follow, each with its reason. */
export function acknowledgeRules(stack: Stack, { buckets, functions }: Acknowledged): void {
  const acknowledge = (rule: string, reason: string) =>
    Validations.of(stack).acknowledge({ id: `AwsSolutions::AwsSolutions-${rule}`, reason });

  acknowledge(
    'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
    'The managed policy lets a function write its own logs and nothing else.',
  );
  acknowledge('IAM5[Resource::*]', 'Tracing and log delivery know no narrower resource.');
  for (const bucket of [buckets.drop, buckets.artefacts]) {
    const id = stack.getLogicalId(bucket.node.defaultChild as CfnBucket);
    acknowledge(
      `IAM5[Resource::<${id}.Arn>/*]`,
      'Any object of this one bucket: keys are made from article ids.',
    );
  }
  for (const each of functions) {
    const id = stack.getLogicalId(each.node.defaultChild as CfnFunction);
    acknowledge(`IAM5[Resource::<${id}.Arn>:*]`, 'Any version of this one function.');
  }
  for (const kind of ['execution', 'mapRun'])
    acknowledge(
      `IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:${kind}:<AWS::StackName>-rescore-archive/*]`,
      'A distributed map watches the child executions of its own state machine.',
    );
  acknowledge('APIG4', 'Who gets in is decided in the web function, so that cloud and local share one rule.');
  acknowledge('SQS3', 'These queues are where undelivered events end; there is none behind them.');
}
