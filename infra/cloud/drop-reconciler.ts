import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';

export interface DropReconcilerProps {
  readonly reconcileDrops: IFunction;
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
  }
}
