import { engineVersion } from '../../../shared/runtime/engine-version.ts';
import type { Home } from './home.ts';

/**
 * What the handlers read from their environment in AWS, for a newsroom on one machine. Credentials are dummies: the
 * database is our own, and nothing here may reach an account the person happens to be logged in to.
 */
export function environmentOf(
  home: Home,
  databaseUrl: string,
  given: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return {
    STET_ENGINE: engineVersion(),
    STET_DROP_FOLDER: home.incoming,
    STET_DROP_JOURNAL: home.journal,
    STET_ARTEFACT_FOLDER: home.artefacts,
    STET_ANNOUNCEMENT_LOG: home.announcements,
    STET_TIME_ZONE: given.STET_TIME_ZONE ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    AWS_ENDPOINT_URL_DYNAMODB: databaseUrl,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    POWERTOOLS_SERVICE_NAME: 'stet',
    POWERTOOLS_LOG_LEVEL: given.POWERTOOLS_LOG_LEVEL ?? 'ERROR',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
}
