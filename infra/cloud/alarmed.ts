import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { runbookSection } from './runbook.ts';

export interface AlarmText {
  /** What broke and what it means for the newsroom. */
  readonly says: string;
  /** Anchor of the section in docs/runbook.md. */
  readonly runbook: string;
}

/** An alarm that sounds at the first occurrence and stays silent where nothing is measured. */
export function alarmAtFirst(
  scope: Construct,
  id: string,
  metric: IMetric,
  text: AlarmText,
  action: IAlarmAction,
): Alarm {
  const alarm = new Alarm(scope, id, {
    metric,
    threshold: 1,
    evaluationPeriods: 1,
    comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
    treatMissingData: TreatMissingData.NOT_BREACHING,
    alarmDescription: `${text.says} ${runbookSection(text.runbook)}`,
  });
  alarm.addAlarmAction(action);
  return alarm;
}
