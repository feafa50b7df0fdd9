import type { JudgedFigure } from '../judged-figure.ts';
import { tokenAt } from '../reading/sentence-reading.ts';
import { firstTokenOf, wordAt, wordsAfter } from '../reading/words-around.ts';

/** Each row a whole: what is said of the parts, where one is all of the first sort and another all of the next. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/^wom[ae]n$|^female/, /^m[ae]n$|^male/],
  [/^girls?$/, /^boys?$/],
  [
    /^w[io]n(?:ning|s)?$|^wins$|^victories$/,
    /^dr[ae]wn?$|^drawing$|^draws$|^tied$/,
    /^los(?:t|e|es|ing)$|^defeats$/,
  ],
  [/^passengers?$/, /^crew/],
  [/^sold$/, /^kept$|^unsold$/],
];

/** Whether the words beside the parts leave none over: each sort of a whole is there, one for each part. */
export function areOfEverySort(parts: readonly JudgedFigure[]): boolean {
  const words = parts.map(wordsBeside);
  return WHOLES.some(
    (sorts) =>
      sorts.length === parts.length &&
      sorts.every((sort) => words.some((own) => own.some((word) => sort.test(word)))) &&
      words.every((own) => sorts.some((sort) => own.some((word) => sort.test(word)))),
  );
}

/** Each row things of which nothing can be two, with room for others. */
const ASUNDER: readonly (readonly RegExp[])[] = [
  ...WHOLES,
  [
    /^for$|^favou?r$|^backed$|^supported$/,
    /^against$|^opposed$|^rejected$/,
    /^undecided$|^abstain|^opinion$|^unsure$/,
  ],
  [/^yes$/, /^no$/],
  [/^killed$|^died$|^dead$/, /^rescued$|^survived$|^unhurt$|^unharmed$/],
  [/^pass(?:ed|ing)$|^carried$/, /^fail(?:ed|ing)$|^defeated$/],
  [/^open$/, /^(?:closed|shut)$/],
  [/^(?:destroyed|burned|lost)$/, /^(?:spared|saved|undamaged|intact)$/],
  [/^(?:accepted|admitted|approved|granted)$/, /^(?:rejected|refused|turned|denied)$/],
];

/** Whether the words beside the parts say that nothing is counted in two of them. */
export function areAsunder(parts: readonly JudgedFigure[]): boolean {
  const words = parts.map(wordsBeside);
  return ASUNDER.some((sorts) => {
    const own = words.map((some) => sorts.findIndex((sort) => some.some((word) => sort.test(word))));
    return !own.includes(-1) && new Set(own).size === own.length;
  });
}

/** The word before, and those behind up to the next part of the sentence. */
function wordsBeside({ planned: { sentence, quantity } }: JudgedFigure): readonly string[] {
  const behind = wordsAfter(sentence, quantity, MOST_BEHIND);
  const end = behind.findIndex((word) => /^(?:[,;:.()]|and|but)$/.test(word));
  return [
    wordAt(sentence, firstTokenOf(sentence, quantity) - 1),
    ...(end < 0 ? behind : behind.slice(0, end)),
  ];
}

const MOST_BEHIND = 6;

/** "And the remaining 14", "the other 14", "and a final 14": what is left when the parts before are told. */
export function isTheRest({ planned: { sentence, quantity } }: JudgedFigure): boolean {
  const at = tokenAt(sentence, quantity.start);
  const [article, word] = [wordAt(sentence, at - 2), wordAt(sentence, at - 1)];
  if (word === ',') return /^(?:rest|remainder)$/.test(article);
  return (
    (/^(?:the|its|his|her|their)$/.test(article) && /^(?:remaining|other|last|final)$/.test(word)) ||
    (article === 'and' && word === 'remaining')
  );
}
