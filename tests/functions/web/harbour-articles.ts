import type { Report } from '../../../shared/report/report.ts';
import { annotatedReport, factOf } from './annotated-report.ts';

/** Facts of the invented Port Selwyn. */
export const BERTHS = factOf({ entity: 'Port Selwyn', metric: 'berths', unit: 'berths', value: 12 });
export const OLD_FERRIES = factOf({
  entity: 'Port Selwyn',
  metric: 'ferries',
  unit: 'ferries',
  value: 30,
  validFrom: '2019-01-01',
  validTo: '2024-06-30',
});
export const FERRIES = factOf({
  entity: 'Port Selwyn',
  metric: 'ferries',
  unit: 'ferries',
  value: 32,
  validFrom: '2024-07-01',
});
export const CARGO = factOf({
  entity: 'Port Selwyn',
  metric: 'cargo',
  unit: 'tonnes',
  value: 4_100_000,
  validFrom: '2023-01-01',
  validTo: '2023-12-31',
  kind: 'period',
  tolerance: 'measured',
  source: { name: 'Statistics Office', url: 'javascript:alert(1)', retrieved: '2024-02-01' },
});

const TEXT = [
  'Harbour board and dockers far apart as talks resume',
  'The harbour board of Port Selwyn and its dockers met on Tuesday for the first time since the strike, and parted after four hours without a date for the next round.',
  '“We will not give up a single one of the 12 berths,” said Ines Marlow, who chairs the board. “There is nothing to talk about as long as the cranes stand still.”',
  'The port runs 30 ferries to the outer islands and handled about five million tonnes of cargo last year, according to the board.',
  'Tomas Reyl, who speaks for the dockers, said he was hopeful that a deal was within reach, and thanked the board for its patience. “The door stays open,” he added.',
  'The strike began in March, three weeks ago, the board says; a leaflet of the dockers speaks of five weeks. Some 2,300 passengers were left on the quay on the first day.',
  'Marlow expects traffic to grow by 4 percent next year.',
];

/** An article with two speakers who stand apart and a figure of nearly every verdict. */
export function harbourTalks(
  given: { articleId?: string; ferriesToday?: 'supported' | 'outdated' } = {},
): Report {
  return annotatedReport({
    articleId: given.articleId ?? 'harbour-talks-1a2b3c4d',
    lexicon: 1,
    published: '2024-03-26',
    paragraphs: TEXT,
    said: [
      {
        id: 'st-berths',
        by: 'Ines Marlow',
        words: [
          '“We will not give up a single one of the 12 berths,”',
          '“There is nothing to talk about as long as the cranes stand still.”',
        ],
        tone: { label: 'hardline', outlook: -0.2, firmness: 0.82 },
        evidence: [
          { words: 'will not give up a single', axis: 'firmness', weight: 0.6 },
          { words: 'nothing to talk about', axis: 'firmness', weight: 0.45, rule: 'house-lexicon' },
        ],
      },
      {
        id: 'st-deal',
        by: 'Tomas Reyl',
        kind: 'reported',
        words: ['he was hopeful that a deal was within reach'],
        tone: { label: 'optimistic', outlook: 0.7, firmness: -0.3 },
      },
      {
        id: 'st-door',
        by: 'Tomas Reyl',
        words: ['“The door stays open,”'],
        tone: { label: 'conciliatory', outlook: 0.2, firmness: -0.6 },
      },
      {
        id: 'st-cargo',
        by: null,
        kind: 'reported',
        words: [
          'The port runs 30 ferries to the outer islands and handled about five million tonnes of cargo last year',
        ],
        cue: 'according to',
      },
      {
        id: 'st-growth',
        by: 'Ines Marlow',
        kind: 'reported',
        words: ['traffic to grow by 4 percent next year'],
      },
    ],
    heard: [
      {
        name: 'Ines Marlow',
        role: 'chair of the harbour board',
        aliases: ['Marlow'],
        tone: { label: 'hardline', outlook: -0.2, firmness: 0.82 },
        evidence: [
          { words: 'will not give up a single', axis: 'firmness', weight: 0.6 },
          { words: 'nothing to talk about', axis: 'firmness', weight: 0.45, rule: 'house-lexicon' },
        ],
      },
      {
        name: 'Tomas Reyl',
        role: 'spokesman of the dockers',
        aliases: ['Reyl'],
        tone: { label: 'optimistic', outlook: 0.55, firmness: -0.42 },
        evidence: [
          { words: 'hopeful', axis: 'outlook', weight: 0.5 },
          { words: 'door stays open', axis: 'firmness', weight: -0.4 },
        ],
        change: { axis: 'outlook', statements: ['st-deal', 'st-door'], from: 0.7, to: -0.2 },
      },
    ],
    contrasts: [
      { speakers: ['ines-marlow', 'tomas-reyl'], axis: 'firmness', statements: ['st-berths', 'st-door'] },
    ],
    counted: [
      {
        id: 'fig-berths',
        text: '12 berths',
        within: TEXT[2] ?? '',
        value: 12,
        unit: 'berths',
        subject: ['Port Selwyn', 'berths'],
        verdict: 'supported',
        fact: BERTHS,
        explanation: 'Port Selwyn has had 12 berths since 1 January 2020.',
      },
      {
        id: 'fig-ferries',
        text: '30 ferries',
        within: TEXT[3] ?? '',
        value: 30,
        unit: 'ferries',
        subject: ['Port Selwyn', 'ferries'],
        verdict: 'supported',
        today: given.ferriesToday ?? 'outdated',
        fact: OLD_FERRIES,
        candidates: [OLD_FERRIES, FERRIES],
        explanation: 'Port Selwyn had 30 ferries until 30 June 2024; it has 32 since.',
      },
      {
        id: 'fig-cargo',
        text: 'about five million tonnes',
        within: TEXT[3] ?? '',
        value: 5_000_000,
        unit: 'tonnes',
        comparator: 'about',
        subject: ['Port Selwyn', 'cargo'],
        verdict: 'contradicted',
        fact: CARGO,
        explanation:
          'The Statistics Office counted 4.1 million tonnes in 2023, which is not about five million.',
      },
      {
        id: 'fig-three-weeks',
        text: 'three weeks ago',
        within: TEXT[5] ?? '',
        value: 3,
        unit: 'weeks',
        verdict: 'inconsistent',
        conflictsWith: ['fig-five-weeks'],
        explanation: 'The article says three weeks here and five weeks in the next clause.',
      },
      {
        id: 'fig-five-weeks',
        text: 'five weeks',
        within: TEXT[5] ?? '',
        value: 5,
        unit: 'weeks',
        verdict: 'inconsistent',
        conflictsWith: ['fig-three-weeks'],
        explanation: 'The article says five weeks here and three weeks in the clause before.',
      },
      {
        id: 'fig-passengers',
        text: 'Some 2,300 passengers',
        within: TEXT[5] ?? '',
        value: 2300,
        unit: 'people',
        comparator: 'about',
        verdict: 'unverifiable',
        subject: ['Port Selwyn', 'stranded passengers'],
        explanation: 'There is no fact about stranded passengers in Port Selwyn.',
      },
      {
        id: 'fig-growth',
        text: '4 percent',
        within: TEXT[6] ?? '',
        value: 4,
        unit: 'percent',
        verdict: 'not-checkable',
        explanation: 'A forecast cannot be checked.',
      },
    ],
  });
}

/** Text that would like to be more than text. */
export const HOSTILE = {
  script: '<script>document.title = "owned"</script>',
  image: '<img src=x onerror="document.title=\'owned\'">',
  attribute: '" onmouseover="document.title=\'owned\'" x="',
  reversal: '\u202Egnihton si ereht\u202C',
};

/** An article whose every part is hostile, names and figures included. */
export function hostileArticle(): Report {
  const paragraphs = [
    `Board ${HOSTILE.script} meets`,
    `“No ${HOSTILE.image} at all,” said Mal ${HOSTILE.attribute}, ${HOSTILE.reversal} and 14${HOSTILE.script} more.`,
  ];
  return annotatedReport({
    articleId: 'hostile-9f8e7d6c',
    published: '2024-03-27',
    paragraphs,
    said: [{ id: 'st-hostile', by: `Mal ${HOSTILE.attribute}`, words: [`“No ${HOSTILE.image} at all,”`] }],
    heard: [
      {
        name: `Mal ${HOSTILE.attribute}`,
        role: HOSTILE.script,
        aliases: [HOSTILE.reversal],
        tone: { label: 'measured', outlook: 0, firmness: 0 },
      },
    ],
    counted: [
      {
        id: 'fig-hostile',
        text: `14${HOSTILE.script}`,
        within: paragraphs[1] ?? '',
        value: 14,
        unit: HOSTILE.script,
        subject: [HOSTILE.script, HOSTILE.attribute],
        verdict: 'contradicted',
        fact: factOf({
          entity: HOSTILE.script,
          metric: HOSTILE.attribute,
          value: 13,
          source: { name: HOSTILE.script, url: 'javascript:document.title="owned"', retrieved: null },
          note: HOSTILE.image,
        }),
        explanation: HOSTILE.image,
      },
    ],
  });
}
