import type { Article } from '../../shared/article/article.ts';
import { checkFigures } from '../../shared/figures/check-figures.ts';
import type { Figure } from '../../shared/figures/figure.ts';
import { splitStatements } from '../../shared/statements/split-statements.ts';
import { importRecords } from '../../shared/storage/dynamodb/import-reference.ts';
import { dynamoReferenceReader } from '../../shared/storage/dynamodb/reference-reader.ts';
import type { Table } from '../../shared/storage/dynamodb/table.ts';
import { harbourName, manyRecords } from './many-records.ts';

const SENTENCES = [
  'Harbours compare their berths',
  `${harbourName(3)} has 11 berths, the harbour master said.`,
  `${harbourName(0).replace('Port', 'Old')} has 45 berths.`,
  'Elsewhere the Pilots Guild counted 4,000 boats in Selwyn last year.',
  `${harbourName(5)} had 65 berths in 1950.`,
];

/** An article of ours with figures about four of the harbours, which every size of reference holds. */
export function harboursArticle(): Article {
  const text = SENTENCES.join('\n');
  const paragraphs = SENTENCES.map((sentence, place) => {
    const start = text.indexOf(sentence);
    return {
      start,
      end: start + sentence.length,
      kind: place === 0 ? ('headline' as const) : ('body' as const),
    };
  });
  const published = { date: '1999-06-01', basis: 'argument' as const };
  return { id: 'harbours', headline: SENTENCES[0] as string, published, language: 'en', paragraphs, text };
}

/** Imports so many facts into a table, as its first version, without the lease that guards a shared one. */
export async function fill(table: Table, facts: number): Promise<void> {
  const lease = {
    version: 0,
    renew: async () => undefined,
    flip: async () => 1,
    release: async () => undefined,
  };
  await importRecords(table, manyRecords(facts), { who: 'test', why: 'test', at: '2026-03-01' }, lease);
}

/** Checks the article against version 1 of a table. */
export async function checkHarbours(table: Table): Promise<readonly Figure[]> {
  const article = harboursArticle();
  const { statements } = splitStatements(article);
  return await checkFigures(article, statements, dynamoReferenceReader(table, 1), {
    asOf: '1999-06-01',
    feedback: [],
  });
}
