import { fileURLToPath } from 'node:url';
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { alarmAtFirst } from './alarmed.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface StageFunctionProps {
  /** The folder below `functions/`. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly alarmAction: IAlarmAction;
  /** What a failing function means for the newsroom, in one sentence for the alarm. */
  readonly meaning: string;
  readonly timeout?: Duration;
  /** MiB; a Lambda's share of a processor grows with it. */
  readonly memorySize?: number;
}

/** One folder of `functions/` as a Lambda function, with its log group and the alarm on its errors. */
export class StageFunction extends Construct {
  readonly function: NodejsFunction;

  constructor(scope: Construct, id: string, props: StageFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/aws/lambda/${Aws.STACK_NAME}-${props.folder}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.function = new NodejsFunction(this, 'Function', {
      entry: `${repository}functions/${props.folder}/handler.ts`,
      depsLockFilePath: `${repository}package-lock.json`,
      projectRoot: repository,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 1024,
      timeout: props.timeout ?? Duration.seconds(30),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      environment: {
        ...props.environment,
        POWERTOOLS_SERVICE_NAME: props.folder,
        NODE_OPTIONS: '--enable-source-maps',
      },
      bundling: {
        format: OutputFormat.ESM,
        target: 'node24',
        // The ES module builds of the SDK and of middy are smaller, but npm's order would pick CommonJS.
        mainFields: ['module', 'main'],
        // Some dependencies call require() for Node's own modules, which an ES module does not have.
        banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
        bundleAwsSDK: true,
        minify: true,
        keepNames: true,
        sourceMap: true,
        sourcesContent: false,
        loader: { '.css': 'text', '.csv': 'text' },
      },
    });
    alarmAtFirst(
      this,
      'ErrorsAlarm',
      this.function.metricErrors({ period: Duration.minutes(5) }),
      { says: `${props.folder} is failing. ${props.meaning}`, runbook: 'a-function-is-failing' },
      props.alarmAction,
    );
  }
}
