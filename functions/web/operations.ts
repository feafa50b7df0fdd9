import { readEntry } from './about/read-entry.ts';
import { readHealth } from './about/read-health.ts';
import { readOpenApi } from './about/read-openapi.ts';
import { awaitArticle } from './articles/await-article.ts';
import { compareVersions } from './articles/compare-versions.ts';
import { dropArticle } from './articles/drop-article.ts';
import { giveFeedback } from './articles/give-feedback.ts';
import { listArticles } from './articles/list-articles.ts';
import { listVersions } from './articles/list-versions.ts';
import { readArticle } from './articles/read-article.ts';
import { readVersion } from './articles/read-version.ts';
import { addAlias } from './entities/add-alias.ts';
import { listAliases } from './entities/list-aliases.ts';
import { removeAlias } from './entities/remove-alias.ts';
import { correctFact } from './facts/correct-fact.ts';
import { listFactArticles } from './facts/list-fact-articles.ts';
import { listFacts } from './facts/list-facts.ts';
import { readFact } from './facts/read-fact.ts';
import { retractFact } from './facts/retract-fact.ts';
import { listFigures } from './figures/list-figures.ts';
import { listUnmatched } from './figures/list-unmatched.ts';
import type { Operation } from './http/operation.ts';
import { listLexiconVersions } from './lexicon/list-lexicon-versions.ts';
import { readLexicon } from './lexicon/read-lexicon.ts';
import { replaceLexicon } from './lexicon/replace-lexicon.ts';
import { openApiDocument } from './openapi/document.ts';
import { importReference } from './reference/import-reference.ts';
import { listStale } from './reference/list-stale.ts';
import { listReferenceVersions } from './reference/list-versions.ts';
import { readReferenceState } from './reference/read-reference-state.ts';
import { listRuns } from './runs/list-runs.ts';
import { readRun } from './runs/read-run.ts';
import { startRun } from './runs/start-run.ts';
import { listSpeakers } from './speakers/list-speakers.ts';
import { readSpeaker } from './speakers/read-speaker.ts';

/** Every address there is: what is mounted, and what docs/openapi.json describes. */
export const OPERATIONS: readonly Operation[] = [
  readEntry,
  listArticles,
  dropArticle,
  readArticle,
  awaitArticle,
  listVersions,
  readVersion,
  compareVersions,
  giveFeedback,
  listSpeakers,
  readSpeaker,
  listFigures,
  listUnmatched,
  listFacts,
  readFact,
  correctFact,
  retractFact,
  listFactArticles,
  listAliases,
  addAlias,
  removeAlias,
  readReferenceState,
  importReference,
  listStale,
  listReferenceVersions,
  readLexicon,
  replaceLexicon,
  listLexiconVersions,
  startRun,
  listRuns,
  readRun,
  readHealth,
  readOpenApi(() => openApiDocument(OPERATIONS)),
];
