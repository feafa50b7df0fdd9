import { basename } from 'node:path';
import { articleIdFor, revisionOf } from '../../../shared/article/article-id.ts';
import { readArticle } from '../../../shared/article/read-article.ts';
import { checkFigures } from '../../../shared/figures/check-figures.ts';
import type { ReferenceReader } from '../../../shared/reference/lookup.ts';
import { buildReport, rejectedReport } from '../../../shared/report/build-report.ts';
import type { Report } from '../../../shared/report/report.ts';
import { splitStatements } from '../../../shared/statements/split-statements.ts';
import type { HouseLexicon } from '../../../shared/tone/house-lexicon.ts';
import { scoreTone } from '../../../shared/tone/score-tone.ts';
import { bytesOf } from '../read-file.ts';

/** What every file of one call is checked against. */
export interface CheckContext {
  readonly reference: ReferenceReader;
  /** Names the rules: `engineVersion()`. */
  readonly engine: string;
  readonly lexicon: HouseLexicon | undefined;
  /** ISO day for the `today` answers, and of publication where a file states none. */
  readonly today: string;
  /** ISO day of publication, where the caller states one. */
  readonly published: string | undefined;
}

/** The report on one file: the same stages as in the newsroom, in memory. Throws `CommandFailure` for no such file. */
export async function checkFile(path: string, context: CheckContext): Promise<Report> {
  const { engine, lexicon, reference, today, published } = context;
  const name = basename(path);
  const bytes = await bytesOf(path);
  const id = articleIdFor(name);
  const revision = revisionOf(bytes);
  const pins = {
    engine,
    lexicon: lexicon?.version ?? 0,
    reference: reference.version,
    feedback: 0,
    asOf: today,
  };
  const reading = await readArticle({ name, bytes }, { id, receivedOn: today, published });
  if (!reading.ok)
    return rejectedReport({
      articleId: id,
      revision,
      pins,
      name,
      receivedOn: today,
      rejection: reading.rejection,
    });
  const { article } = reading;
  const statements = splitStatements(article);
  const tone = scoreTone(article, statements, lexicon);
  const figures = await checkFigures(article, statements.statements, reference, {
    asOf: today,
    feedback: [],
  });
  return buildReport({ article, revision, pins, statements, tone, figures });
}
