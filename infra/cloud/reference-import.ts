import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { alarmAtFirst } from './alarmed.ts';

export interface ReferenceImportProps {
  readonly drop: IBucket;
  readonly importReference: IFunction;
  readonly alarmAction: IAlarmAction;
}

/** A CSV dropped under `reference/` becomes the next version of the reference data. */
export class ReferenceImport extends Construct {
  constructor(scope: Construct, id: string, props: ReferenceImportProps) {
    super(scope, id);
    const failed = new Queue(this, 'Failed', { retentionPeriod: Duration.days(14), enforceSSL: true });
    new Rule(this, 'CsvRule', {
      description: 'Reference data were dropped: import them.',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [props.drop.bucketName] }, object: { key: [{ prefix: 'reference/' }] } },
      },
      targets: [new LambdaFunction(props.importReference, { deadLetterQueue: failed, retryAttempts: 2 })],
    });
    alarmAtFirst(
      this,
      'FailedAlarm',
      failed.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      {
        says: 'Reference data that were dropped were not imported: figures are checked against the version before.',
        runbook: 'a-reference-import-failed',
      },
      props.alarmAction,
    );
  }
}
