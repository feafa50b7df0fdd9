import { readFileSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { beforeAll, describe, expect, it } from 'vitest';
import { StetStack } from '../../infra/cloud/stet-stack.ts';
import { engineVersion } from '../../shared/runtime/engine-version.ts';

interface Statement {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

let template: Template;

beforeAll(() => {
  // Bundles are made and run by the deployed test; here only what surrounds them is looked at.
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } });
  const stack = new StetStack(app, 'Stet', { engine: engineVersion() });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
  template = Template.fromStack(stack);
});

const properties = (type: string) =>
  Object.values(template.findResources(type)).map(
    (resource) => resource.Properties as Record<string, unknown>,
  );

describe('the drop', () => {
  it('is kept in every version and told to EventBridge', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      VersioningConfiguration: { Status: 'Enabled' },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
  });

  it('is on a bucket that Stet is nowhere allowed to delete from', () => {
    const actions = properties('AWS::IAM::Policy')
      .flatMap((policy) => (policy.PolicyDocument as { Statement: Statement[] }).Statement)
      .flatMap(({ Action }) => Action);
    expect(actions).toContain('s3:GetObject');
    expect(actions.filter((action) => /^s3:(Delete|\*)/.test(action))).toEqual([]);
  });

  it('starts the workflow, and waits in a queue of its own when it cannot', () => {
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({
        source: ['aws.s3'],
        detail: Match.objectLike({
          object: { key: [{ 'anything-but': { prefix: ['reference/', 'lexicon/'] } }] },
        }),
      }),
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: Match.anyValue() } })],
    });
  });
});

describe('the workflows', () => {
  it('are one Express for an article and one Standard for the archive', () => {
    template.hasResourceProperties('AWS::StepFunctions::StateMachine', { StateMachineType: 'EXPRESS' });
    template.hasResourceProperties('AWS::StepFunctions::StateMachine', { StateMachineType: 'STANDARD' });
    template.resourceCountIs('AWS::StepFunctions::StateMachine', 2);
  });

  it('never log what travels through them', () => {
    for (const machine of properties('AWS::StepFunctions::StateMachine'))
      expect(machine.LoggingConfiguration).toMatchObject({ IncludeExecutionData: false });
  });

  it('leave no placeholder of the definition unfilled', () => {
    for (const machine of properties('AWS::StepFunctions::StateMachine')) {
      const wanted = JSON.stringify(machine.DefinitionString).match(/\$\{(\w+)\}/g) ?? [];
      const given = Object.keys(machine.DefinitionSubstitutions as object);
      expect([...new Set(wanted.map((name) => name.slice(2, -1)))].sort()).toEqual(given.sort());
    }
  });
});

describe('the functions', () => {
  it('all run on Node 24 and ARM, trace, and log as JSON', () => {
    const functions = properties('AWS::Lambda::Function');
    expect(functions).toHaveLength(9);
    for (const each of functions)
      expect(each).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      });
  });
});

describe('the engine', () => {
  it('is named to every function as on one machine: by the sources its bundle is made from', () => {
    for (const { Environment } of properties('AWS::Lambda::Function'))
      expect(Environment).toMatchObject({ Variables: { STET_ENGINE: engineVersion() } });
  });
});

describe('what is kept', () => {
  it('survives the stack', () => {
    for (const type of ['AWS::S3::Bucket', 'AWS::DynamoDB::Table'])
      for (const resource of Object.values(template.findResources(type)))
        expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });

  it('is open to nobody and only reached over TLS', () => {
    for (const bucket of properties('AWS::S3::Bucket'))
      expect(bucket.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    template.resourcePropertiesCountIs(
      'AWS::S3::BucketPolicy',
      {
        PolicyDocument: Match.objectLike({
          Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny' })]),
        }),
      },
      3,
    );
  });

  it('can be restored to any second', () => {
    for (const table of properties('AWS::DynamoDB::Table'))
      expect(table).toMatchObject({
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      });
  });
});

describe('the alarms', () => {
  it('each reach someone and name a section that the runbook has', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const sections = [...runbook.matchAll(/^## (.+)$/gm)].map(([, title]) =>
      (title as string)
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    const alarms = properties('AWS::CloudWatch::Alarm');
    expect(alarms.length).toBeGreaterThan(10);
    for (const alarm of alarms) {
      expect(alarm.AlarmActions).toHaveLength(1);
      const anchor = /docs\/runbook\.md#([\w-]+)$/.exec(String(alarm.AlarmDescription))?.[1];
      expect(sections).toContain(anchor);
    }
  });
});

describe('what the functions count', () => {
  it.each([
    ['ImportsRefused', 'import-reference', 'a-reference-import-failed'],
    ['ImportsRefused', 'import-lexicon', 'a-lexicon-import-failed'],
    ['DropsRestarted', 'reconcile-drops', 'the-reconciler-found-lost-drops'],
  ])('sounds an alarm that ends by itself: %s of %s', (MetricName, service, section) => {
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'Stet',
      MetricName,
      Dimensions: [{ Name: 'service', Value: service }],
      Statistic: 'Sum',
      TreatMissingData: 'notBreaching',
      AlarmDescription: Match.stringLikeRegexp(`#${section}$`),
    });
  });
});

describe('what the runbook names', () => {
  const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');

  it('are outputs and log groups that the stack has', () => {
    const outputs = Object.keys(template.toJSON().Outputs);
    const named = [...runbook.matchAll(/\(output (\w+)\)/g)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) expect(outputs).toContain(name);
    const groups = properties('AWS::Logs::LogGroup').map(({ LogGroupName }) =>
      JSON.stringify(LogGroupName ?? null),
    );
    for (const [, folder] of runbook.matchAll(/\/aws\/lambda\/Stet-([a-z-]+)/g))
      expect(groups.some((group) => group.includes(`-${folder}"`))).toBe(true);
  });
});

describe('without an issuer', () => {
  it('the web function is told of none, by default', () => {
    template.hasParameter('OidcIssuer', { Default: '' });
  });
});
