import { StartFailure } from './start-failure.ts';

/** What a person may set for the newsroom on their machine. */
export interface Configuration {
  readonly home: string;
  readonly port: number;
}

/** Reads `STET_HOME` (default `./newsroom`) and `STET_PORT` (default 4100). Throws `StartFailure`. */
export function configurationFrom(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const port = environment.STET_PORT ?? '4100';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new StartFailure(`STET_PORT is ${JSON.stringify(port)}; it must be a number from 1 to 65535.`);
  return { home: environment.STET_HOME || 'newsroom', port: Number(port) };
}
