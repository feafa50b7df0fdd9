import type { Figure, FigureCheck, Verdict } from '../../shared/figures/figure.ts';
import type { Fact } from '../../shared/reference/fact.ts';
import { factId } from '../../shared/reference/fact-id.ts';
import { buildReport } from '../../shared/report/build-report.ts';
import type { Pins, Report } from '../../shared/report/report.ts';
import type { Speaker, Statement } from '../../shared/statements/statement.ts';

export const PINS: Pins = { engine: 'test', lexicon: 0, reference: 1, feedback: 0, asOf: '2026-03-02' };

/** A fact of the harbour of Port Selwyn, an invented town. */
export function sampleFact(given: Partial<Fact> = {}): Fact {
  const fact = {
    entity: 'Port Selwyn',
    metric: 'berths',
    unit: 'berths',
    value: 12,
    lower: null,
    upper: null,
    validFrom: '2020-01-01',
    validTo: null,
    kind: 'state',
    tolerance: 'exact',
    released: null,
    source: { name: 'Harbour Office', url: null, retrieved: null },
    note: null,
    since: 1,
    ...given,
  } as const;
  return { ...fact, id: factId(fact) };
}

export interface FigureGiven {
  readonly text: string;
  readonly verdict: Verdict;
  readonly today?: Verdict;
  readonly fact?: Fact | null;
  readonly candidates?: readonly Fact[];
  readonly subject?: { readonly entity: string | null; readonly metric: string | null };
}

/**
 * A report on a small article: a headline, then one sentence for each figure, said by `speaker`. The texts of the
 * figures must be different.
 */
export function sampleReport(given: {
  readonly articleId?: string;
  readonly headline?: string;
  readonly revision?: string;
  readonly published?: string;
  readonly speakers?: readonly string[];
  readonly figures?: readonly FigureGiven[];
  readonly pins?: Partial<Pins>;
}): Report {
  const headline = given.headline ?? 'Harbour counts its berths';
  const figures = given.figures ?? [{ text: '12', verdict: 'supported', fact: sampleFact() }];
  const sentences = figures.map(({ text }) => `The harbour has ${text} of them.`);
  const text = [headline, ...sentences].join('\n');
  const startOf = (sentence: string) => text.indexOf(sentence, headline.length);
  const speakers = (given.speakers ?? ['Ines Marlow']).map(
    (name): Speaker => ({
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      role: 'harbour master',
      aliases: [],
      mentions: [],
    }),
  );
  const statements = sentences.map((sentence, place): Statement => {
    const start = startOf(sentence);
    const end = start + sentence.length;
    return {
      id: `s${place}`,
      start,
      end,
      kind: 'reported',
      speaker: speakers[place % Math.max(speakers.length, 1)]?.id ?? null,
      mention: null,
      cue: null,
      content: [{ start, end }],
      via: null,
      inner: [],
      confidence: 0.9,
      rule: 'sample',
    };
  });
  const found = figures.map((figure, place) => sampleFigure(figure, place, statements[place] as Statement));
  return buildReport({
    article: {
      id: given.articleId ?? 'harbour',
      headline,
      published: { date: given.published ?? '2026-03-01', basis: 'filename' },
      language: 'en',
      paragraphs: [
        { start: 0, end: headline.length, kind: 'headline' },
        ...statements.map(({ start, end }) => ({ start, end, kind: 'body' as const })),
      ],
      text,
    },
    revision: given.revision ?? 'r1',
    pins: { ...PINS, ...given.pins },
    statements: { statements, speakers },
    tone: {
      tones: [],
      speakers: Object.fromEntries(
        speakers.map(({ id }) => [
          id,
          { label: 'measured', outlook: 0, firmness: 0.1, confidence: 0.5, statements: 1, evidence: [] },
        ]),
      ),
      contrasts: [],
    },
    figures: found,
  });
}

function sampleFigure(given: FigureGiven, place: number, statement: Statement): Figure {
  const start = statement.start + 'The harbour has '.length;
  const check: FigureCheck = {
    verdict: given.verdict,
    today: given.today ?? given.verdict,
    interval: { low: Number(given.text), high: Number(given.text), lowOpen: false, highOpen: false },
    fact: given.fact ?? null,
    candidates: given.candidates ?? [],
    conflictsWith: [],
    rule: 'sample',
    explanation: `The figure ${given.text} is ${given.verdict}.`,
  };
  return {
    id: `f${place}`,
    start,
    end: start + given.text.length,
    text: given.text,
    statement: statement.id,
    value: Number(given.text),
    low: null,
    high: null,
    unit: 'berths',
    comparator: 'exactly',
    subject: { ...(given.subject ?? { entity: 'Port Selwyn', metric: 'berths' }), date: null },
    check,
  };
}
