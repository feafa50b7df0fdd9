/** A DynamoDB table as whoever creates it needs to know it. Every key attribute is a string. */
export interface TableDefinition {
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
}

const PK_SK = { partitionKey: 'pk', sortKey: 'sk' } as const;

/**
 * The three tables. None has a secondary index: whatever is listed is written as an item of its own (keys.ts), so
 * that a reader can tell an entry of a report that is no longer current. Billing by request; point-in-time recovery.
 */
export const TABLES = {
  /** Entities, metrics, aliases, dated facts. */
  reference: PK_SK,
  /** Reports' versions, the latest of each article, and everything lists are made of. */
  reports: PK_SK,
  /** What people said: feedback, house lexicon; and the runs over the archive. */
  newsroom: PK_SK,
} as const satisfies Record<string, TableDefinition>;
