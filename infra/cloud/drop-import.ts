import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { IMPORT_FOLDERS, type ImportKind } from '../../shared/storage/import-folders.ts';
import { alarmAtFirst } from './alarmed.ts';
import { counted } from './counted.ts';

export interface DropImportProps {
  readonly drop: IBucket;
  readonly kind: ImportKind;
  /** Imports one file. */
  readonly importer: IFunction;
  /** What a file that was refused means for the newsroom, in one sentence for the alarm. */
  readonly meaning: string;
  /** Anchor of its section. */
  readonly runbook: string;
  readonly alarmAction: IAlarmAction;
}

/** A CSV dropped in the folder of its kind becomes the next version of what it holds. */
export class DropImport extends Construct {
  /** Events with which the importer could not be called. */
  readonly undelivered: Queue;

  constructor(scope: Construct, id: string, props: DropImportProps) {
    super(scope, id);
    this.undelivered = new Queue(this, 'Undelivered', {
      retentionPeriod: Duration.days(14),
      enforceSSL: true,
    });
    new Rule(this, 'CsvRule', {
      description: `A file was dropped under ${IMPORT_FOLDERS[props.kind]}: import it.`,
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [props.drop.bucketName] },
          object: { key: [{ prefix: IMPORT_FOLDERS[props.kind] }] },
        },
      },
      targets: [
        new LambdaFunction(props.importer, { deadLetterQueue: this.undelivered, retryAttempts: 185 }),
      ],
    });
    const { meaning, runbook, alarmAction } = props;
    const refused = counted(`import-${props.kind}`, 'ImportsRefused');
    alarmAtFirst(this, 'RefusedAlarm', refused, { says: meaning, runbook }, alarmAction);
    alarmAtFirst(
      this,
      'UndeliveredAlarm',
      this.undelivered.metricApproximateNumberOfMessagesVisible({ period: Duration.minutes(1) }),
      { says: `A file dropped under ${IMPORT_FOLDERS[props.kind]} was never read.`, runbook },
      alarmAction,
    );
  }
}
