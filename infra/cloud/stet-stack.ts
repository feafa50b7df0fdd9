import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { AlarmTopic } from './alarm-topic.ts';
import { CheckArticleWorkflow } from './check-article-workflow.ts';
import { DeploymentParameters } from './deployment-parameters.ts';
import { DropImport } from './drop-import.ts';
import { DropReconciler } from './drop-reconciler.ts';
import { NewsroomBuckets } from './newsroom-buckets.ts';
import { NewsroomTables } from './newsroom-tables.ts';
import { grantReadObjects, grantWriteObjects } from './object-grants.ts';
import { RescoreArchiveWorkflow } from './rescore-archive-workflow.ts';
import { acknowledgeRules } from './rule-acknowledgements.ts';
import { StageFunction } from './stage-function.ts';
import { WebApi } from './web-api.ts';

export interface StetStackProps extends StackProps {
  /** Names the rules in the bundles: `engineVersion()` of the sources they are made from. */
  readonly engine: string;
}

/** All of Stet in one account and region, from the drop to the page. */
export class StetStack extends Stack {
  constructor(scope: Construct, id: string, props: StetStackProps) {
    super(scope, id, props);
    const parameters = new DeploymentParameters(this, 'Parameters');
    const alarms = new AlarmTopic(this, 'Alarms');
    const buckets = new NewsroomBuckets(this, 'Buckets');
    const tables = new NewsroomTables(this, 'Tables');
    const announcements = new EventBus(this, 'Announcements', { description: 'Verdicts that changed' });

    const environment = {
      STET_ENGINE: props.engine,
      STET_DROP_BUCKET: buckets.drop.bucketName,
      STET_ARTEFACT_BUCKET: buckets.artefacts.bucketName,
      STET_REFERENCE_TABLE: tables.reference.tableName,
      STET_REPORT_TABLE: tables.reports.tableName,
      STET_NEWSROOM_TABLE: tables.newsroom.tableName,
      STET_EVENT_BUS: announcements.eventBusName,
      STET_TIME_ZONE: parameters.timeZone,
    };
    const stage = (folder: string, meaning: string, timeout?: Duration, more: Record<string, string> = {}) =>
      new StageFunction(this, constructId(folder), {
        folder,
        meaning,
        environment: { ...environment, ...more },
        alarmAction: alarms.action,
        ...(timeout && { timeout }),
      }).function;

    const splitStatements = stage('split-statements', 'New articles end as failed reports.');
    const scoreTone = stage('score-tone', 'New articles end as failed reports.');
    const checkFigures = stage('check-figures', 'New articles end as failed reports.');
    const publishReport = stage('publish-report', 'New reports do not appear.');
    const stages = { splitStatements, scoreTone, checkFigures, publishReport };
    const checkArticle = new CheckArticleWorkflow(this, 'CheckArticle', {
      drop: buckets.drop,
      stages,
      alarmAction: alarms.action,
    });

    const rescoreArticles = stage(
      'rescore-articles',
      'Archived reports are not renewed.',
      Duration.minutes(5),
    );
    const rescoreArchive = new RescoreArchiveWorkflow(this, 'RescoreArchive', {
      artefacts: buckets.artefacts,
      rescoreArticles,
      timeZone: parameters.timeZone,
      alarmAction: alarms.action,
    });
    const runs = { STET_RESCORE_WORKFLOW: rescoreArchive.stateMachine.stateMachineArn };

    const importReference = stage(
      'import-reference',
      'Reference data stay as they are.',
      Duration.minutes(15),
      runs,
    );
    const referenceImport = new DropImport(this, 'ReferenceImport', {
      drop: buckets.drop,
      kind: 'reference',
      importer: importReference,
      meaning:
        'Reference data that were dropped were not imported: figures are checked against the version before.',
      runbook: 'a-reference-import-failed',
      alarmAction: alarms.action,
    });
    const importLexicon = stage('import-lexicon', 'The house lexicon stays as it is.', undefined, runs);
    const lexiconImport = new DropImport(this, 'LexiconImport', {
      drop: buckets.drop,
      kind: 'lexicon',
      importer: importLexicon,
      meaning: 'A house lexicon that was dropped was not imported: tone is scored with the version before.',
      runbook: 'a-lexicon-import-failed',
      alarmAction: alarms.action,
    });

    const reconcileDrops = stage('reconcile-drops', 'Lost drops are not found.', Duration.minutes(15), {
      STET_CHECK_WORKFLOW: checkArticle.stateMachine.stateMachineArn,
    });
    new DropReconciler(this, 'DropReconciler', { reconcileDrops, alarmAction: alarms.action });

    const web = stage('web', 'Pages and API are down.', Duration.seconds(29), {
      ...runs,
      ...parameters.signIn,
    });
    const { api } = new WebApi(this, 'WebApi', { web, alarmAction: alarms.action });

    const functions = [
      ...Object.values(stages),
      rescoreArticles,
      importReference,
      importLexicon,
      reconcileDrops,
      web,
    ];
    grantReadObjects(buckets.drop, splitStatements, reconcileDrops, importReference, importLexicon);
    grantWriteObjects(buckets.drop, web);
    grantReadObjects(buckets.artefacts, ...Object.values(stages), rescoreArticles, web);
    grantWriteObjects(buckets.artefacts, ...Object.values(stages), rescoreArticles);
    for (const reader of [splitStatements, checkFigures, publishReport, rescoreArticles])
      tables.reference.grantReadData(reader);
    for (const writer of [importReference, web]) tables.reference.grantReadWriteData(writer);
    tables.reports.grantReadData(reconcileDrops);
    for (const writer of [splitStatements, publishReport, rescoreArticles, web])
      tables.reports.grantReadWriteData(writer);
    for (const reader of Object.values(stages)) tables.newsroom.grantReadData(reader);
    for (const writer of [rescoreArticles, importLexicon, web]) tables.newsroom.grantReadWriteData(writer);
    for (const writer of [publishReport, rescoreArticles]) announcements.grantPutEventsTo(writer);
    for (const starter of [web, importReference, importLexicon])
      rescoreArchive.stateMachine.grantStartExecution(starter);
    checkArticle.stateMachine.grantStartExecution(reconcileDrops);

    this.outputs({
      Url: api.apiEndpoint,
      DropBucket: buckets.drop.bucketName,
      ArtefactBucket: buckets.artefacts.bucketName,
      CheckArticleWorkflow: checkArticle.stateMachine.stateMachineArn,
      RescoreArchiveWorkflow: rescoreArchive.stateMachine.stateMachineArn,
      ParkedQueue: checkArticle.parkedArticles.queueUrl,
      UndeliveredQueue: checkArticle.undeliveredDrops.queueUrl,
      UndeliveredReferenceQueue: referenceImport.undelivered.queueUrl,
      UndeliveredLexiconQueue: lexiconImport.undelivered.queueUrl,
      AlarmTopicArn: alarms.topic.topicArn,
      AnnouncementBus: announcements.eventBusName,
    });
    acknowledgeRules(this, { buckets, functions });
  }

  private outputs(values: Readonly<Record<string, string>>): void {
    const scope = new Construct(this, 'Outputs');
    for (const [name, value] of Object.entries(values))
      new CfnOutput(scope, name, { value }).overrideLogicalId(name);
  }
}

/** `split-statements` → `SplitStatements`. */
function constructId(folder: string): string {
  return folder.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}
