import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoFeedbackStore } from './dynamodb/feedback-store.ts';
import { dynamoLexiconStore } from './dynamodb/lexicon-store.ts';
import { dynamoReferenceStore } from './dynamodb/reference-store.ts';
import { dynamoReportStore } from './dynamodb/report-store.ts';
import { dynamoRunStore } from './dynamodb/run-store.ts';
import { dynamoTable } from './dynamodb/table.ts';
import { eventBusAnnouncements } from './eventbridge/event-bus-announcements.ts';
import { folderArtefactStore } from './folder/folder-artefacts.ts';
import { folderDropStore } from './folder/folder-drop.ts';
import { logAnnouncements } from './folder/log-announcements.ts';
import type { Announcements, Stores } from './ports.ts';
import { s3ArtefactStore } from './s3/s3-artefacts.ts';
import { s3DropStore } from './s3/s3-drop.ts';

/** What the stores need to know; the runtime's settings have it. */
export interface StoreSettings {
  readonly drop:
    | { readonly kind: 's3'; readonly bucket: string }
    | { readonly kind: 'folder'; readonly folder: string; readonly journal: string };
  readonly artefacts:
    | { readonly kind: 's3'; readonly bucket: string }
    | { readonly kind: 'folder'; readonly folder: string };
  readonly tables: { readonly reference: string; readonly reports: string; readonly newsroom: string };
  readonly announcements:
    | { readonly kind: 'event-bus'; readonly bus: string }
    | { readonly kind: 'log'; readonly file: string }
    | { readonly kind: 'none' };
  readonly s3PathStyle: boolean;
}

/**
 * The stores over one set of clients: to be opened once in a process. Endpoints, region and credentials are the SDK's
 * own settings (`AWS_ENDPOINT_URL_DYNAMODB`, `AWS_REGION`, …). With artefacts in a folder the process takes itself for
 * the only one that has the tables open.
 */
export function openStores(settings: StoreSettings): Stores {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 5 }), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const s3 =
    settings.drop.kind === 's3' || settings.artefacts.kind === 's3'
      ? new S3Client({ forcePathStyle: settings.s3PathStyle, maxAttempts: 5 })
      : null;
  const artefacts =
    settings.artefacts.kind === 'folder'
      ? folderArtefactStore(settings.artefacts.folder)
      : s3ArtefactStore(s3 as S3Client, settings.artefacts.bucket);
  const drop =
    settings.drop.kind === 'folder'
      ? folderDropStore(settings.drop.folder, settings.drop.journal)
      : s3DropStore(s3 as S3Client, settings.drop.bucket);
  const newsroom = dynamoTable(client, settings.tables.newsroom);
  return {
    drop,
    artefacts,
    reports: dynamoReportStore(dynamoTable(client, settings.tables.reports), artefacts),
    reference: dynamoReferenceStore(dynamoTable(client, settings.tables.reference), {
      clock: Date.now,
      soleProcess: settings.artefacts.kind === 'folder',
    }),
    feedback: dynamoFeedbackStore(newsroom),
    lexicon: dynamoLexiconStore(newsroom),
    runs: dynamoRunStore(newsroom),
    announcements: announcementsOf(settings.announcements),
  };
}

function announcementsOf(place: StoreSettings['announcements']): Announcements {
  if (place.kind === 'event-bus') return eventBusAnnouncements(new EventBridgeClient({}), place.bus);
  if (place.kind === 'log') return logAnnouncements(place.file);
  return { announce: async () => undefined };
}
