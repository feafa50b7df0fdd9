import type { Fact } from '../../shared/reference/fact.ts';
import { factId } from '../../shared/reference/fact-id.ts';
import type { NewFact, ReferenceRecord } from '../../shared/reference/record.ts';

/** An article of ours about an invented town; `members` is a figure the reference can know. */
export function harbourArticle(members = '30'): string {
  return [
    'Harbour league meets in Port Selwyn',
    '',
    `The Harbour League has ${members} members. "We will not give way to the shipping lines," said Ines Marlow, the league's president.`,
    '',
    'Tom Adeyemi, the mayor, said he hoped for a good agreement.',
  ].join('\n');
}

export function membersFact(given: Partial<Fact> = {}): NewFact {
  const fact = {
    entity: 'Harbour League',
    metric: 'members',
    unit: 'members',
    value: 30,
    lower: null,
    upper: null,
    validFrom: '2020-01-01',
    validTo: null,
    kind: 'state',
    tolerance: 'exact',
    released: null,
    source: { name: 'Harbour League', url: null, retrieved: null },
    note: null,
    ...given,
  } as const;
  const { since: _since, ...rest } = { since: 0, ...fact };
  return { ...rest, id: factId(rest) };
}

export function membersRecord(given: Partial<Fact> = {}): ReferenceRecord {
  const fact = membersFact(given);
  const { entity, metric, unit, kind } = fact;
  return {
    metric: { entity, metric, terms: ['member', 'members'], unit, kind },
    aliases: ['the League'],
    fact,
  };
}

export const BY = { who: 'desk', why: 'test', at: '2026-03-01T08:00:00.000Z' };
