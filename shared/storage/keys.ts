import { createHash } from 'node:crypto';

/**
 * Every key in storage, and what it is for. `|` parts pk and sk; `‹›` is filled in; numbers are padded so that they
 * sort as text. An *edition* is one attempt at one version of a report: `‹version›-‹digest›`.
 *
 * Reference table: every item carries `since` and, once replaced, `until`; version v sees since <= v < until.
 * | question                                        | keys                                              | cost                |
 * | ----------------------------------------------- | ------------------------------------------------- | ------------------- |
 * | which version is current?                       | REFERENCE \| CURRENT                              | 1 Get               |
 * | which entities go by these names?               | ALIAS#‹name› \| ALIAS (all their entities in one) | 1 BatchGet per 100  |
 * | what can be asked of this entity?               | ENTITY#‹entity› \| METRIC#‹metric›#‹since›        | 1 Query             |
 * | the dated series of (entity, metric)            | ENTITY#‹entity› \| FACT#‹metric›#‹from›#‹id›#‹since› | 1 Query          |
 * | … and when it goes stale (in the same Query)    | ENTITY#‹entity› \| FACT#‹metric›#~#‹since›        | none                |
 * | which series went stale, the longest due first  | DUE \| ‹due›#‹entity›#‹metric›#‹since›            | 1 Query a page      |
 * | how often has a metric of this kind a new value?| RHYTHM#‹kind›#‹metric› \| ‹since›                 | 1 Query             |
 * | all facts of an entity                          | ENTITY#‹entity› \| FACT#…                         | 1 Query a page      |
 * | the fact of this id                             | FACT#‹id› \| PLACE, then its series               | 1 Get + 1 Query     |
 * | all entities                                    | ENTITIES \| ‹entity›                              | 1 Query a page      |
 * | what did version n touch? (written ahead of it) | IMPORT#‹n› \| ‹chunk›                             | 1 Query             |
 * | … and which of the items on staleness?          | IMPORT#‹n› \| ~‹chunk›                            | 1 Query             |
 * | who made version n, and why?                    | VERSIONS \| ‹n›                                   | 1 Get               |
 * | all versions, newest first                      | VERSIONS \| ‹n›                                   | 1 Query a page      |
 *
 * Report table: rows of lists carry `articleId` and `edition`; one BatchGet of LATEST tells which of them stand.
 * | question                                 | keys                                                       | cost               |
 * | ---------------------------------------- | ---------------------------------------------------------- | ------------------ |
 * | the current report of an article         | ARTICLE#‹article› \| LATEST                                | 1 Get + 1 object   |
 * | its versions                             | ARTICLE#‹article› \| VERSION#‹version›                     | 1 Query            |
 * | its editions that have rows in lists     | ARTICLE#‹article› \| EDITION#‹edition›                     | 1 Query            |
 * | the day it was first dropped             | ARTICLE#‹article› \| FIRST-DROP                            | 1 Update           |
 * | articles, newest first; of one day       | ARTICLES \| ‹published›#‹checked›#‹article›#‹edition›      | 1 Query + 1 BatchGet |
 * | … by one speaker, their tone over time   | SPEAKER#‹speaker› \| ‹published›#‹article›#‹edition›       | 1 Query + 1 BatchGet |
 * | … with a figure of this verdict          | ARTICLES-WITH#‹verdict› \| ‹published›#‹article›#‹edition› | 1 Query + 1 BatchGet |
 * | … that need attention, the gravest first| ATTENTION \| ‹gravity›#‹published›#‹article›#‹edition›   | 1 Query + 1 BatchGet |
 * | … with this word in the headline         | WORD#‹word› \| ‹published›#‹article›#‹edition›             | 1 Query + 1 BatchGet |
 * | figures of this verdict                  | VERDICT#‹verdict› \| ‹published›#‹article›#‹edition›#‹figure› | 1 Query + 1 BatchGet |
 * | figures that lean on this fact           | FACT#‹fact› \| ‹published›#‹article›#‹edition›#‹figure›    | 1 Query + 1 BatchGet |
 * | figures without a fact, by subject       | UNMATCHED#‹subject› \| ‹published›#‹article›#‹edition›#‹figure› | 1 Query       |
 * | all speakers; those with this word       | SPEAKERS \| NAME#‹speaker›, WORD#‹word›#‹speaker›          | 1 Query            |
 * | subjects without a fact, most asked first| UNMATCHED \| ‹count›#‹subject›                             | 1 Query + 1 BatchGet |
 * | … and the count that stands              | UNMATCHED-COUNT#‹subject› \| COUNT                         | in that BatchGet   |
 * | how many rows has a list, by month       | TALLY#‹pk of the list› \| ‹month›                          | 1 Query            |
 *
 * Newsroom table:
 * | question                                 | keys                                                       | cost               |
 * | ---------------------------------------- | ---------------------------------------------------------- | ------------------ |
 * | the version of what people said          | SAID \| CURRENT (holds the newest change until it is in place) | 1 Get          |
 * | feedback on an article                   | FEEDBACK#‹article› \| ‹since›                              | 1 Query + 1 Get    |
 * | the house lexicon at a version           | LEXICONS \| ‹since›, then LEXICON#‹digest› \| ‹part›       | 2 Queries + 1 Get  |
 * | runs, newest first                       | RUNS \| ‹started›#‹run›                                    | 1 Query            |
 * | one run                                  | RUN#‹run› \| RUN, BATCH#‹batch›, DIFFERENCE#‹article›#‹figure› | 1 Query        |
 */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A version as it sorts. */
export function paddedVersion(version: number): string {
  return String(version).padStart(9, '0');
}

export const referenceKeys = {
  current: { pk: 'REFERENCE', sk: 'CURRENT' },
  alias: (name: string): Key => ({ pk: `ALIAS#${name}`, sk: 'ALIAS' }),
  entity: (entity: string): Key => ({ pk: 'ENTITIES', sk: entity }),
  entities: 'ENTITIES',
  ofEntity: (entity: string) => `ENTITY#${entity}`,
  metrics: 'METRIC#',
  metricItem: (entity: string, metric: string, since: number): Key => ({
    pk: `ENTITY#${entity}`,
    sk: `METRIC#${escaped(metric)}#${paddedVersion(since)}`,
  }),
  metricVersions: (metric: string) => `METRIC#${escaped(metric)}#`,
  facts: 'FACT#',
  series: (metric: string) => `FACT#${escaped(metric)}#`,
  factItem: (
    fact: {
      readonly entity: string;
      readonly metric: string;
      readonly validFrom: string;
      readonly id: string;
    },
    since: number,
  ): Key => ({
    pk: `ENTITY#${fact.entity}`,
    sk: `FACT#${escaped(fact.metric)}#${fact.validFrom}#${fact.id}#${paddedVersion(since)}`,
  }),
  /** Behind the facts of its series, as a day never begins with `~`. */
  outlook: (entity: string, metric: string, since: number): Key => ({
    pk: `ENTITY#${entity}`,
    sk: `FACT#${escaped(metric)}#~#${paddedVersion(since)}`,
  }),
  due: 'DUE',
  dueItem: (
    series: { readonly due: string; readonly entity: string; readonly metric: string },
    since: number,
  ): Key => ({
    pk: 'DUE',
    sk: `${series.due}#${escaped(series.entity)}#${escaped(series.metric)}#${paddedVersion(since)}`,
  }),
  rhythmOf: (kind: string, metric: string) => `RHYTHM#${kind}#${metric}`,
  rhythm: (kind: string, metric: string, since: number): Key => ({
    pk: `RHYTHM#${kind}#${metric}`,
    sk: paddedVersion(since),
  }),
  factPlace: (id: string): Key => ({ pk: `FACT#${id}`, sk: 'PLACE' }),
  importOf: (version: number) => `IMPORT#${paddedVersion(version)}`,
  importChunk: (version: number, chunk: number): Key => ({
    pk: `IMPORT#${paddedVersion(version)}`,
    sk: paddedVersion(chunk),
  }),
  outlookChunks: '~',
  outlookChunk: (version: number, chunk: number): Key => ({
    pk: `IMPORT#${paddedVersion(version)}`,
    sk: `~${paddedVersion(chunk)}`,
  }),
  versions: 'VERSIONS',
  version: (version: number): Key => ({ pk: 'VERSIONS', sk: paddedVersion(version) }),
} as const;

export const reportKeys = {
  ofArticle: (articleId: string) => `ARTICLE#${articleId}`,
  latest: (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'LATEST' }),
  firstDrop: (articleId: string): Key => ({ pk: `ARTICLE#${articleId}`, sk: 'FIRST-DROP' }),
  versions: 'VERSION#',
  version: (articleId: string, version: number): Key => ({
    pk: `ARTICLE#${articleId}`,
    sk: `VERSION#${paddedVersion(version)}`,
  }),
  editions: 'EDITION#',
  edition: (articleId: string, edition: string): Key => ({
    pk: `ARTICLE#${articleId}`,
    sk: `EDITION#${edition}`,
  }),
  articles: 'ARTICLES',
  bySpeaker: (speakerId: string) => `SPEAKER#${speakerId}`,
  articlesWith: (verdict: string) => `ARTICLES-WITH#${verdict}`,
  attention: 'ATTENTION',
  byWord: (word: string) => `WORD#${word}`,
  byVerdict: (verdict: string) => `VERDICT#${verdict}`,
  byFact: (factId: string) => `FACT#${factId}`,
  bySubject: (subject: string) => `UNMATCHED#${subject}`,
  speakers: 'SPEAKERS',
  speakerNames: 'NAME#',
  speakerName: (speakerId: string): Key => ({ pk: 'SPEAKERS', sk: `NAME#${speakerId}` }),
  speakerWords: (wordStart: string) => `WORD#${wordStart}`,
  speakerWord: (word: string, speakerId: string): Key => ({
    pk: 'SPEAKERS',
    sk: `WORD#${word}#${speakerId}`,
  }),
  unmatched: 'UNMATCHED',
  unmatchedRank: (count: number, subject: string): Key => ({
    pk: 'UNMATCHED',
    sk: `${paddedVersion(count)}#${subject}`,
  }),
  unmatchedCount: (subject: string): Key => ({ pk: `UNMATCHED-COUNT#${subject}`, sk: 'COUNT' }),
  tally: (list: string) => `TALLY#${list}`,
} as const;

export const newsroomKeys = {
  current: { pk: 'SAID', sk: 'CURRENT' },
  feedbackOn: (articleId: string) => `FEEDBACK#${articleId}`,
  feedback: (articleId: string, since: number): Key => ({
    pk: `FEEDBACK#${articleId}`,
    sk: paddedVersion(since),
  }),
  lexicons: 'LEXICONS',
  lexicon: (since: number): Key => ({ pk: 'LEXICONS', sk: paddedVersion(since) }),
  lexiconEntries: (digest: string) => `LEXICON#${digest}`,
  lexiconPart: (digest: string, part: number): Key => ({
    pk: `LEXICON#${digest}`,
    sk: paddedVersion(part),
  }),
  runs: 'RUNS',
  runRow: (startedAt: string, runId: string): Key => ({ pk: 'RUNS', sk: `${startedAt}#${runId}` }),
  ofRun: (runId: string) => `RUN#${runId}`,
  run: (runId: string): Key => ({ pk: `RUN#${runId}`, sk: 'RUN' }),
  batches: 'BATCH#',
  batch: (runId: string, batch: string): Key => ({ pk: `RUN#${runId}`, sk: `BATCH#${batch}` }),
  differences: 'DIFFERENCE#',
  difference: (runId: string, articleId: string, figureId: string): Key => ({
    pk: `RUN#${runId}`,
    sk: `DIFFERENCE#${articleId}#${figureId}`,
  }),
} as const;

export const objectKeys = {
  /** Where a stage keeps what it made: the hash is of its inputs and of the versions it is pinned to. */
  artefact: (articleId: string, revision: string, stage: string, inputs: unknown) =>
    `articles/${articleId}/${revision}/${stage}-${digestOf(inputs)}.json`,
  /** One file for each edition, so that two attempts at one version never overwrite each other. */
  report: (articleId: string, edition: string) => `reports/${articleId}/${edition}.json`,
  /** An empty object for each article that has a report: what a run over the archive lists. */
  catalogue: 'catalogue/',
  catalogueEntry: (articleId: string) => `catalogue/${articleId}`,
} as const;

/** 16 hexadecimal digits of the SHA-256 of `value`, whatever the order of its members. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex').slice(0, 16);
}

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A part that is followed by more: a `#` inside it would let one metric's keys begin like another's. */
function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('#', '%23');
}
