import { Duration } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { alarmAtFirst } from './alarmed.ts';
import { counted } from './counted.ts';

export interface DropReconcilerProps {
  readonly reconcileDrops: IFunction;
  readonly alarmAction: IAlarmAction;
}

/** Once a day, the drop bucket against the reports: a drop without one is started again. */
export class DropReconciler extends Construct {
  constructor(scope: Construct, id: string, props: DropReconcilerProps) {
    super(scope, id);
    new Schedule(this, 'Daily', {
      description: 'Start the check of every drop that has no report.',
      schedule: ScheduleExpression.rate(Duration.days(1)),
      target: new LambdaInvoke(props.reconcileDrops, {}),
    });
    alarmAtFirst(
      this,
      'LostDropsAlarm',
      counted('reconcile-drops', 'DropsRestarted'),
      {
        says: 'Drops without a report were found and started again: their reports come late.',
        runbook: 'the-reconciler-found-lost-drops',
      },
      props.alarmAction,
    );
  }
}
