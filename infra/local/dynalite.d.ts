declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** A DynamoDB that keeps its data in LevelDB under `path`; tables are ready after `createTableMs`. */
  export default function dynalite(options: {
    readonly path?: string;
    readonly createTableMs?: number;
  }): Server;
}
