import type { Article } from '../../../shared/article/article.ts';
import type { Span } from '../../../shared/article/span.ts';
import type { Attribution } from '../../../shared/statements/attribution.ts';
import { type Reading, readForStatements } from '../../../shared/statements/reading.ts';
import { type Cast, readCast } from '../../../shared/statements/speakers/cast.ts';
import {
  resolveSpeakers,
  type SpeakerReading,
} from '../../../shared/statements/speakers/resolve-speakers.ts';

/** An article written with its speakers' mentions in braces; `{}` stands where a quotation has no cue. */
export interface MarkedArticle {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
}

export function markedArticle(...marked: readonly string[]): MarkedArticle {
  let text = '';
  const mentions: Span[] = [];
  let open = 0;
  for (const character of marked.join('\n')) {
    if (character === '{') open = text.length;
    else if (character === '}') mentions.push({ start: open, end: text.length });
    else text += character;
  }
  return { reading: readForStatements(articleOf(text)), attributions: mentions.map(attributionAt) };
}

/** An article with each line of the text as a paragraph. */
export function articleOf(text: string): Article {
  const paragraphs: Article['paragraphs'][number][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line !== '') paragraphs.push({ start: at, end: at + line.length, kind: 'body' });
    at += line.length + 1;
  }
  return {
    id: 'marked',
    headline: '',
    published: { date: '2026-01-01', basis: 'argument' },
    language: 'en',
    paragraphs,
    text,
  };
}

function attributionAt(mention: Span): Attribution {
  const named = mention.end > mention.start;
  return {
    kind: named ? 'reported' : 'quotation',
    content: [{ start: mention.end, end: mention.end + 1 }],
    cue: named ? { start: mention.end, end: mention.end + 1 } : null,
    lemma: named ? 'say' : null,
    speech: true,
    act: 'speech',
    mention: named ? mention : null,
    via: null,
    inner: [],
    continues: null,
    sentence: 0,
    confidence: 1,
    trace: ['marked'],
  };
}

export function read({ reading, attributions }: MarkedArticle): SpeakerReading {
  return resolveSpeakers(reading, attributions);
}

/** The resolved name at each mark, in order; null where nobody is meant. */
export function namesIn(...marked: readonly string[]): (string | null)[] {
  const { speakers, speakerOf } = read(markedArticle(...marked));
  return speakerOf.map((id) => speakers.find((speaker) => speaker.id === id)?.name ?? null);
}

export function castOf(...paragraphs: readonly string[]): Cast {
  return readCast(markedArticle(...paragraphs).reading);
}
