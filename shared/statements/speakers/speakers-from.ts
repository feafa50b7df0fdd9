import { type Span, textSpan } from '../../article/span.ts';
import type { Speaker } from '../statement.ts';
import type { Cast } from './cast.ts';
import type { Occurrence } from './occurrences.ts';
import { printedRole } from './printed-role.ts';
import type { Voice } from './voice.ts';

/** The speakers behind the voices, in the order in which they first speak, and each voice's speaker id. */
export function speakersFrom(
  cast: Cast,
  voiceOf: readonly (Voice | null)[],
  innerOf: readonly (readonly Voice[])[],
): { speakers: readonly Speaker[]; idOf: ReadonlyMap<Voice, string> } {
  const idOf = new Map<Voice, string>();
  const speakers: Speaker[] = [];
  const taken = new Map<string, number>();
  voiceOf.forEach((voice, index) => {
    for (const speaking of [voice, ...(innerOf[index] ?? [])]) {
      if (speaking === null || idOf.has(speaking)) continue;
      const id = uniqueId(slugOf(speaking.name), taken);
      idOf.set(speaking, id);
      speakers.push(speakerFrom(cast, speaking, id));
    }
  });
  return { speakers, idOf };
}

function uniqueId(slug: string, taken: Map<string, number>): string {
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}

/** Lower-case letters and digits of a name with hyphens between its words. */
function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
  return slug === '' ? 'speaker' : slug;
}

function speakerFrom(cast: Cast, voice: Voice, id: string): Speaker {
  const { character } = voice;
  const occurrences = character?.occurrences ?? [];
  const aliases = new Set(occurrences.map((occurrence) => printedName(occurrence)));
  aliases.delete(voice.name);
  const misspellings = [
    ...occurrences.filter(({ misprint }) => misprint !== undefined),
    ...(character?.misprints ?? []),
  ];
  return {
    id,
    name: voice.name,
    role: (character === null ? null : printedRole(cast, character)) ?? voice.role,
    aliases: [...aliases],
    mentions: mergedSpans(occurrences, voice.mentions),
    ...(misspellings.length > 0
      ? { misspellings: misspellings.map(({ start, end }) => textSpan(cast.text, start, end)) }
      : {}),
  };
}

/** The name as the article prints it, a misprint included. */
function printedName({ name, misprint }: Occurrence): string {
  return misprint === undefined ? name : `${name.slice(0, name.lastIndexOf(' '))} ${misprint}`;
}

/** Spans in text order, those inside another left out. */
function mergedSpans(occurrences: readonly Occurrence[], mentions: readonly Span[]): Span[] {
  const all = [...mentions, ...occurrences]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of all) if ((kept.at(-1)?.end ?? -1) < span.end) kept.push(span);
  return kept;
}
