import type { Paragraph } from '../../../shared/article/article.ts';
import { textSpan } from '../../../shared/article/span.ts';
import type { Comparator, Figure, FigureCheck, Verdict } from '../../../shared/figures/figure.ts';
import type { Fact } from '../../../shared/reference/fact.ts';
import { factId } from '../../../shared/reference/fact-id.ts';
import { buildReport } from '../../../shared/report/build-report.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Speaker, Statement, StatementKind } from '../../../shared/statements/statement.ts';
import type {
  Contrast,
  SpeakerTone,
  StatementTone,
  ToneAxis,
  ToneChange,
  ToneEvidence,
  ToneLabel,
} from '../../../shared/tone/tone.ts';

/** Words that moved a tone. */
interface Marked {
  readonly words: string;
  readonly axis: ToneAxis;
  readonly weight: number;
  readonly rule?: string;
}

interface Said {
  readonly id: string;
  readonly by: string | null;
  readonly words: readonly string[];
  readonly kind?: StatementKind;
  readonly cue?: string;
  readonly via?: string;
  readonly tone?: { readonly label: ToneLabel; readonly outlook: number; readonly firmness: number };
  readonly evidence?: readonly Marked[];
}

interface Heard {
  readonly name: string;
  readonly role: string | null;
  readonly aliases?: readonly string[];
  readonly tone: { readonly label: ToneLabel; readonly outlook: number; readonly firmness: number };
  readonly evidence?: readonly Marked[];
  readonly change?: ToneChange;
}

interface Counted {
  readonly id: string;
  readonly text: string;
  /** The sentence it stands in. */
  readonly within: string;
  readonly value: number | string;
  readonly unit: string;
  readonly comparator?: Comparator;
  readonly subject?: readonly [entity: string, metric: string];
  readonly verdict: Verdict;
  readonly today?: Verdict;
  readonly fact?: Fact;
  readonly candidates?: readonly Fact[];
  readonly conflictsWith?: readonly string[];
  readonly explanation: string;
}

/** An article with what a reader marked in it by quoting its words. */
export interface Annotated {
  readonly articleId: string;
  readonly published: string;
  readonly paragraphs: readonly string[];
  readonly said?: readonly Said[];
  readonly heard?: readonly Heard[];
  readonly counted?: readonly Counted[];
  readonly contrasts?: readonly Contrast[];
  readonly revision?: string;
  readonly reference?: number;
  readonly asOf?: string;
  /** Version of the house lexicon. */
  readonly lexicon?: number;
}

/** The report that the stages would make of an annotated article: every span is found by its words. */
export function annotatedReport(given: Annotated): Report {
  const text = given.paragraphs.join('\n');
  const statements = (given.said ?? []).map((said) => statementOf(said, text));
  const tones = (given.said ?? []).flatMap((said): StatementTone[] =>
    said.tone ? [{ statement: said.id, ...said.tone, evidence: markedIn(text, said.evidence) }] : [],
  );
  const heard = given.heard ?? [];
  return buildReport({
    article: {
      id: given.articleId,
      headline: given.paragraphs[0] ?? '',
      published: { date: given.published, basis: 'filename' },
      language: 'en',
      paragraphs: paragraphsOf(given.paragraphs),
      text,
    },
    revision: given.revision ?? 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    pins: {
      engine: '1-test',
      lexicon: given.lexicon ?? 0,
      reference: given.reference ?? 1,
      feedback: 0,
      asOf: given.asOf ?? '2026-11-24',
    },
    statements: { statements, speakers: heard.map(speakerOf) },
    tone: {
      tones,
      speakers: Object.fromEntries(
        heard.map((each) => [slug(each.name), toneOf(each, text, given.said ?? [])]),
      ),
      contrasts: given.contrasts ?? [],
    },
    figures: (given.counted ?? []).map((counted) => figureOf(counted, text, statements)),
  });
}

/** A fact of the invented Port Selwyn. */
export function factOf(given: Partial<Fact> & Pick<Fact, 'entity' | 'metric' | 'value'>): Fact {
  const fact = {
    unit: '',
    lower: null,
    upper: null,
    validFrom: '2020-01-01',
    validTo: null,
    kind: 'state' as const,
    tolerance: 'exact' as const,
    released: null,
    source: { name: 'Port Selwyn Harbour Office', url: 'https://harbour.example/figures', retrieved: null },
    note: null,
    since: 1,
    ...given,
  };
  return { ...fact, id: factId(fact) };
}

export function slug(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

function paragraphsOf(texts: readonly string[]): Paragraph[] {
  let start = 0;
  return texts.map((paragraph, index) => {
    const span = { start, end: start + paragraph.length, kind: index === 0 ? 'headline' : 'body' } as const;
    start = span.end + 1;
    return span;
  });
}

function statementOf(said: Said, text: string): Statement {
  const content = said.words.map((words) => spanOf(words, text));
  const start = content[0]?.start ?? 0;
  const cueAt = said.cue === undefined ? -1 : text.indexOf(said.cue, content.at(-1)?.end ?? 0);
  return {
    id: said.id,
    start,
    end: content.at(-1)?.end ?? start,
    kind: said.kind ?? 'quotation',
    speaker: said.by === null ? null : slug(said.by),
    mention: null,
    cue: cueAt < 0 ? null : textSpan(text, cueAt, cueAt + (said.cue?.length ?? 0)),
    content,
    via: said.via ?? null,
    inner: [],
    confidence: 0.93,
    rule: 'annotated',
  };
}

function speakerOf({ name, role, aliases }: Heard): Speaker {
  return { id: slug(name), name, role, aliases: aliases ?? [], mentions: [] };
}

function toneOf(heard: Heard, text: string, said: readonly Said[]): SpeakerTone {
  return {
    ...heard.tone,
    confidence: 0.8,
    statements: said.filter(({ by }) => by === heard.name).length,
    evidence: markedIn(text, heard.evidence),
    ...(heard.change && { change: heard.change }),
  };
}

function markedIn(text: string, marked: readonly Marked[] = []): ToneEvidence[] {
  return marked.map(({ words, axis, weight, rule = 'annotated' }) => {
    const { start, end } = spanOf(words, text);
    return { ...textSpan(text, start, end), axis, weight, rule };
  });
}

function figureOf(counted: Counted, text: string, statements: readonly Statement[]): Figure {
  const start = text.indexOf(counted.text, spanOf(counted.within, text).start);
  const end = start + counted.text.length;
  const number = typeof counted.value === 'number' ? counted.value : 0;
  const check: FigureCheck = {
    verdict: counted.verdict,
    today: counted.today ?? counted.verdict,
    interval: { low: number, high: number, lowOpen: false, highOpen: false },
    fact: counted.fact ?? null,
    candidates: counted.candidates ?? (counted.fact ? [counted.fact] : []),
    conflictsWith: counted.conflictsWith ?? [],
    rule: 'exact-interval',
    explanation: counted.explanation,
  };
  const statement = statements.find(({ content }) =>
    content.some((span) => span.start <= start && end <= span.end),
  );
  return {
    id: counted.id,
    start,
    end,
    text: counted.text,
    statement: statement?.id ?? 'narration',
    value: counted.value,
    low: null,
    high: null,
    unit: counted.unit,
    comparator: counted.comparator ?? 'exactly',
    subject: { entity: counted.subject?.[0] ?? null, metric: counted.subject?.[1] ?? null, date: null },
    check,
  };
}

function spanOf(words: string, text: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) {
    throw new Error(`The article does not say "${words}".`);
  }
  return { start, end: start + words.length };
}
