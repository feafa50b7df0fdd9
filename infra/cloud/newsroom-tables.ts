import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { TABLES, type TableDefinition } from '../../shared/storage/tables.ts';

/** The tables as storage defines them: billed by request, restorable to any second of the last 35 days. */
export class NewsroomTables extends Construct {
  readonly reference: Table;
  readonly reports: Table;
  readonly newsroom: Table;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.reference = this.table('Reference', TABLES.reference);
    this.reports = this.table('Reports', TABLES.reports);
    this.newsroom = this.table('Newsroom', TABLES.newsroom);
  }

  private table(id: string, definition: TableDefinition): Table {
    return new Table(this, id, {
      partitionKey: { name: definition.partitionKey, type: AttributeType.STRING },
      sortKey: { name: definition.sortKey, type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
