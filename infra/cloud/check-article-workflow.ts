import { readFileSync } from 'node:fs';
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SfnStateMachine } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { IMPORT_FOLDERS } from '../../shared/storage/import-folders.ts';
import { alarmAtFirst } from './alarmed.ts';

export interface CheckArticleWorkflowProps {
  readonly drop: IBucket;
  readonly stages: {
    readonly splitStatements: IFunction;
    readonly scoreTone: IFunction;
    readonly checkFigures: IFunction;
    readonly publishReport: IFunction;
  };
  readonly alarmAction: IAlarmAction;
}

const alarmTexts = {
  parked: {
    says: 'An article has no report, not even a failed one: the newsroom cannot see that it was dropped.',
    runbook: 'articles-are-parked',
  },
  undelivered: {
    says: 'Drops did not reach the workflow: new articles get no report.',
    runbook: 'drops-are-not-delivered',
  },
  died: {
    says: 'A run of check-article failed as a whole: its article may have no report.',
    runbook: 'a-run-died',
  },
  timedOut: {
    says: 'A run of check-article ran out of time: its article may have no report.',
    runbook: 'a-run-died',
  },
};

/** From the drop to the published report: rule, workflow, and the two queues in which nothing is lost. */
export class CheckArticleWorkflow extends Construct {
  readonly stateMachine: StateMachine;
  readonly parkedArticles: Queue;
  readonly undeliveredDrops: Queue;

  constructor(scope: Construct, id: string, props: CheckArticleWorkflowProps) {
    super(scope, id);
    this.parkedArticles = this.queue('ParkedArticles');
    this.undeliveredDrops = this.queue('UndeliveredDrops');
    this.stateMachine = this.workflow(props.stages);
    new Rule(this, 'DropRule', {
      description: 'An article was dropped: check it.',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: {
          bucket: { name: [props.drop.bucketName] },
          object: { key: [{ 'anything-but': { prefix: Object.values(IMPORT_FOLDERS) } }] },
        },
      },
      targets: [
        new SfnStateMachine(this.stateMachine, {
          input: RuleTargetInput.fromEventPath('$'),
          deadLetterQueue: this.undeliveredDrops,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
    this.alarms(props.alarmAction);
  }

  private queue(id: string): Queue {
    return new Queue(this, id, { retentionPeriod: Duration.days(14), enforceSSL: true });
  }

  private workflow(stages: CheckArticleWorkflowProps['stages']): StateMachine {
    const definition = readFileSync(new URL('./check-article.asl.json', import.meta.url), 'utf8');
    const stateMachine = new StateMachine(this, 'Workflow', {
      stateMachineType: StateMachineType.EXPRESS,
      definitionBody: DefinitionBody.fromString(definition),
      definitionSubstitutions: {
        SplitStatementsArn: stages.splitStatements.functionArn,
        ScoreToneArn: stages.scoreTone.functionArn,
        CheckFiguresArn: stages.checkFigures.functionArn,
        PublishReportArn: stages.publishReport.functionArn,
        ParkedArticlesQueueUrl: this.parkedArticles.queueUrl,
      },
      timeout: Duration.minutes(5),
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'Logs', {
          logGroupName: `/aws/vendedlogs/states/${Aws.STACK_NAME}-check-article`,
          retention: RetentionDays.THREE_MONTHS,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ALL,
        // Only keys travel between the stages, but an error's cause could quote copy.
        includeExecutionData: false,
      },
    });
    for (const stage of Object.values(stages)) stage.grantInvoke(stateMachine);
    this.parkedArticles.grantSendMessages(stateMachine);
    return stateMachine;
  }

  private alarms(action: IAlarmAction): void {
    const minute = { period: Duration.minutes(1) };
    const parked = this.parkedArticles.metricApproximateNumberOfMessagesVisible(minute);
    alarmAtFirst(this, 'ParkedAlarm', parked, alarmTexts.parked, action);
    const lost = this.undeliveredDrops.metricApproximateNumberOfMessagesVisible(minute);
    alarmAtFirst(this, 'UndeliveredAlarm', lost, alarmTexts.undelivered, action);
    alarmAtFirst(this, 'DiedAlarm', this.stateMachine.metricFailed(minute), alarmTexts.died, action);
    alarmAtFirst(
      this,
      'TimedOutAlarm',
      this.stateMachine.metricTimedOut(minute),
      alarmTexts.timedOut,
      action,
    );
  }
}
