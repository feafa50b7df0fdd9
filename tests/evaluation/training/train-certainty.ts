/**
 * Trains how sure a statement is, and writes the data file that shared/statements/learned/certainty.ts reads. Run again
 * whenever a recogniser or a feature changes; the same file gives the same bytes.
 *
 * `node tests/evaluation/training/train-certainty.ts --statements FILE --out FILE [--check]`
 * statements: articles with their statements, in the shape of the statement sets; --check: prints by ten-fold
 * cross-validation over articles how sure statements were said to be and how many were right, and writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extentOf } from '../../../shared/statements/attribution.ts';
import { findAttributions } from '../../../shared/statements/find-attributions.ts';
import { certaintyFeatures } from '../../../shared/statements/learned/certainty-features.ts';
import { type LogisticModel, probabilityOf } from '../../../shared/statements/learned/logistic.ts';
import { readForStatements } from '../../../shared/statements/reading.ts';
import { goldLines } from '../gold-lines.ts';
import { articleOf } from '../statements/article-of.ts';
import type { GoldArticle } from '../statements/gold.ts';
import { intersectionOverUnion } from '../statements/matching.ts';
import { type Example, fitLogistic, type Settings } from './logistic-regression.ts';

/** Chosen by cross-validated log loss and calibration among ridges of 1 to 10 and counts of 2 to 5. */
const SETTINGS: Settings = { ridge: 4, atLeast: 5, rounds: 100 };
const FOLDS = 10;
/** Lower bounds of the classes in which certainty is compared with what was right. */
const CLASSES = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95];

/** A statement is right when it and a gold statement that no other has taken cover more than half of both together. */
function examplesOf(gold: GoldArticle): Example[] {
  const { article, original } = articleOf(gold.id, gold.text, gold.published);
  const reading = readForStatements(article);
  const taken = new Set<number>();
  return findAttributions(reading).map((attribution) => {
    const extent = extentOf(attribution);
    const span = { start: original(extent.start), end: original(extent.end) };
    const at = gold.quotes.findIndex(
      (quote, index) => !taken.has(index) && intersectionOverUnion(quote, span) > 0.5,
    );
    if (at >= 0) taken.add(at);
    return { features: certaintyFeatures(attribution, reading), label: at >= 0 ? 1 : 0 };
  });
}

function crossValidate(articles: readonly (readonly Example[])[]): void {
  const rated: { probability: number; label: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = fitLogistic(articles.filter((_, index) => index % FOLDS !== fold).flat(), SETTINGS);
    articles.forEach((examples, index) => {
      if (index % FOLDS !== fold) return;
      for (const { features, label } of examples)
        rated.push({ probability: probabilityOf(model, features), label });
    });
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  console.log({
    examples: rated.length,
    logLoss: mean(
      rated.map(({ probability, label }) => -Math.log(label === 1 ? probability : 1 - probability)),
    ),
  });
  CLASSES.forEach((from, index) => {
    const to = CLASSES[index + 1] ?? 1.01;
    const within = rated.filter(({ probability }) => probability >= from && probability < to);
    if (within.length === 0) return;
    console.log({
      from,
      statements: within.length,
      said: mean(within.map(({ probability }) => probability)).toFixed(2),
      right: mean(within.map(({ label }) => label)).toFixed(2),
    });
  });
}

function fileOf({ bias, weights }: LogisticModel): string {
  const about =
    'Weights in log-odds of what makes a statement sure, by feature. Trained on English Wikinews 2019 and 2020 (CC BY 2.5) by tests/evaluation/training/train-certainty.ts.';
  return `${JSON.stringify({ about, bias, weights: Object.fromEntries(weights) }, null, 2)}\n`;
}

const { values } = parseArgs({
  options: { statements: { type: 'string' }, out: { type: 'string' }, check: { type: 'boolean' } },
});
if (values.statements === undefined) throw new Error('--statements FILE is needed');
const articles: Example[][] = [];
for await (const gold of goldLines<GoldArticle>(values.statements)) articles.push(examplesOf(gold));
if (values.check === true) crossValidate(articles);
else if (values.out === undefined) throw new Error('--out FILE is needed');
else writeFileSync(values.out, fileOf(fitLogistic(articles.flat(), SETTINGS)));
