import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type CfnStage, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarmAtFirst } from './alarmed.ts';

export interface WebApiProps {
  readonly web: IFunction;
  readonly alarmAction: IAlarmAction;
}

/**
 * Pages and API behind one address. Who gets in is decided in the web function, by the same code that runs
 * everywhere: the gateway throttles and keeps an access log.
 */
export class WebApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, props: WebApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: 'Stet: reports over HTTP',
      defaultIntegration: new HttpLambdaIntegration('Web', props.web),
    });
    const logs = new LogGroup(this, 'AccessLogs', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = this.api.defaultStage?.node.defaultChild as CfnStage;
    stage.accessLogSettings = {
      destinationArn: logs.logGroupArn,
      format: JSON.stringify({
        requestId: '$context.requestId',
        time: '$context.requestTimeEpoch',
        method: '$context.httpMethod',
        path: '$context.path',
        status: '$context.status',
        latency: '$context.responseLatency',
      }),
    };
    stage.defaultRouteSettings = {
      throttlingRateLimit: 50,
      throttlingBurstLimit: 100,
      detailedMetricsEnabled: true,
    };
    alarmAtFirst(
      this,
      'ServerErrorsAlarm',
      this.api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      {
        says: 'The API answers with server errors: editors cannot open reports.',
        runbook: 'the-api-answers-with-errors',
      },
      props.alarmAction,
    );
  }
}
