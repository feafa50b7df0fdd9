import { readFileSync } from 'node:fs';
import { Aws, Duration, RemovalPolicy, TimeZone } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { StepFunctionsStartExecution } from 'aws-cdk-lib/aws-scheduler-targets';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { alarmAtFirst } from './alarmed.ts';
import { grantReadObjects, grantWriteObjects } from './object-grants.ts';
import { runbookSection } from './runbook.ts';

export interface RescoreArchiveWorkflowProps {
  readonly artefacts: IBucket;
  readonly rescoreArticles: IFunction;
  /** IANA name of the zone in which the nightly run starts at 03:00. */
  readonly timeZone: string;
  readonly alarmAction: IAlarmAction;
}

/** The archive, re-scored at night, after a reference import, or when a person asks. */
export class RescoreArchiveWorkflow extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, props: RescoreArchiveWorkflowProps) {
    super(scope, id);
    const stateMachineName = `${Aws.STACK_NAME}-rescore-archive`;
    this.stateMachine = new StateMachine(this, 'Workflow', {
      stateMachineName,
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(
        readFileSync(new URL('./rescore-archive.asl.json', import.meta.url), 'utf8'),
      ),
      definitionSubstitutions: {
        RescoreArticlesArn: props.rescoreArticles.functionArn,
        ArtefactBucket: props.artefacts.bucketName,
      },
      timeout: Duration.hours(6),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Logs', {
          logGroupName: `/aws/vendedlogs/states/${Aws.STACK_NAME}-rescore-archive`,
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        includeExecutionData: false,
      },
    });
    props.rescoreArticles.grantInvoke(this.stateMachine);
    grantReadObjects(props.artefacts, this.stateMachine);
    grantWriteObjects(props.artefacts, this.stateMachine);
    this.grantDistributedMap(stateMachineName);
    new Schedule(this, 'Nightly', {
      description: 'Re-score the archive: what was true when printed may be outdated now.',
      schedule: ScheduleExpression.cron({ hour: '3', minute: '0', timeZone: TimeZone.of(props.timeZone) }),
      target: new StepFunctionsStartExecution(this.stateMachine, {
        input: ScheduleTargetInput.fromObject({ cause: 'schedule' }),
      }),
    });
    const period = Duration.minutes(5);
    const says = 'A re-scoring run failed: reports in the archive may lean on facts that no longer hold.';
    const text = { says, runbook: 'a-re-scoring-run-failed' };
    alarmAtFirst(this, 'FailedAlarm', this.stateMachine.metricFailed({ period }), text, props.alarmAction);
    alarmAtFirst(
      this,
      'TimedOutAlarm',
      this.stateMachine.metricTimedOut({ period }),
      text,
      props.alarmAction,
    );
    this.heartbeat(props.alarmAction);
  }

  /**
   * A distributed map starts child executions of its own state machine and asks how they do. Their names are made
   * from the state machine's, which cannot be referred to here without a circle, hence the name given to it.
   */
  private grantDistributedMap(name: string): void {
    const prefix = `arn:${Aws.PARTITION}:states:${Aws.REGION}:${Aws.ACCOUNT_ID}`;
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:StartExecution'],
        resources: [`${prefix}:stateMachine:${name}`],
      }),
    );
    this.stateMachine.addToRolePolicy(
      new PolicyStatement({
        actions: ['states:DescribeExecution', 'states:StopExecution', 'states:RedriveExecution'],
        resources: [`${prefix}:execution:${name}/*`, `${prefix}:mapRun:${name}/*`],
      }),
    );
  }

  /** A night without a run is a broken schedule; nothing else would say so. */
  private heartbeat(action: IAlarmAction): void {
    const alarm = new Alarm(this, 'HeartbeatAlarm', {
      metric: this.stateMachine.metricStarted({ period: Duration.days(1) }),
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
      alarmDescription: `No re-scoring run has started for a day: figures that went out of date are not found. ${runbookSection('the-nightly-run-did-not-start')}`,
    });
    alarm.addAlarmAction(action);
  }
}
