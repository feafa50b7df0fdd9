import type { Span } from '../../article/span.ts';
import type { Attribution } from '../attribution.ts';
import type { Speaker } from '../statement.ts';
import { type Cast, readCast, type Sentences } from './cast.ts';
import type { Discourse, Place } from './discourse.ts';
import { readMention } from './read-mention.ts';
import { speakersFrom } from './speakers-from.ts';
import { uncuedVoice } from './uncued.ts';
import { type Voice, Voices } from './voice.ts';
import { voiceOfMention } from './voice-of-mention.ts';

/** Who speaks in an article, and who makes each of its attributions. */
export interface SpeakerReading {
  /** In the order in which they first speak. */
  readonly speakers: readonly Speaker[];
  /** `Speaker.id` of each attribution's speaker, in the attributions' order; null where the article names nobody. */
  readonly speakerOf: readonly (string | null)[];
  /** `Speaker.id`s of those whose words the speaker reports in turn, in the attributions' order. */
  readonly innerOf: readonly (readonly string[])[];
  /** Names of the outlets that carry the words, in the attributions' order. */
  readonly viaOf: readonly (string | null)[];
}

/**
 * Finds whom every attribution's noun phrase means: reads all names of the article first, then takes the attributions
 * in text order, since whom "she" or "the minister" means depends on who has spoken before.
 */
export function resolveSpeakers(reading: Sentences, attributions: readonly Attribution[]): SpeakerReading {
  const cast = readCast(reading);
  const discourse: Discourse = { cast, voices: new Voices(), turns: [], authors: new Map() };
  const voiceOf: (Voice | null)[] = attributions.map(() => null);
  const innerOf: Voice[][] = attributions.map(() => []);
  for (const index of inReadingOrder(attributions)) {
    const attribution = attributions[index] as Attribution;
    const place = placeOf(cast, attribution);
    const voice = voiceFor(discourse, attribution, place, voiceOf);
    voiceOf[index] = voice;
    if (voice === null) continue;
    if (attribution.mention !== null) voice.mentions.push(attribution.mention);
    discourse.turns.push({
      voice,
      start: place.offset,
      sentence: place.sentence,
      paragraph: place.paragraph,
    });
    for (const span of attribution.inner) {
      const inner = voiceOfMention(discourse, readMention(cast, span), placeAt(cast, span.start));
      if (inner !== null && inner !== voice) innerOf[index]?.push(inner);
    }
  }
  const { speakers, idOf } = speakersFrom(cast, voiceOf, innerOf);
  return {
    speakers,
    speakerOf: voiceOf.map((voice) => (voice === null ? null : (idOf.get(voice) ?? null))),
    innerOf: innerOf.map((inner) => [...new Set(inner)].map((voice) => idOf.get(voice) as string)),
    viaOf: attributions.map(({ via }) => (via === null ? null : outletName(discourse, via))),
  };
}

function inReadingOrder(attributions: readonly Attribution[]): number[] {
  const keys = attributions.map(({ mention, content }) => mention?.start ?? content[0]?.start ?? 0);
  return attributions
    .map((_, index) => index)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
}

function placeOf(cast: Cast, { mention, content }: Attribution): Place {
  return placeAt(cast, mention?.start ?? content[0]?.start ?? 0);
}

function placeAt(cast: Cast, offset: number): Place {
  const { words } = cast;
  const word = words.get(Math.min(words.indexAt(offset), words.length - 1));
  return { offset, sentence: word?.sentence ?? 0, paragraph: word?.paragraph ?? 0 };
}

function voiceFor(
  discourse: Discourse,
  attribution: Attribution,
  place: Place,
  voiceOf: readonly (Voice | null)[],
): Voice | null {
  const { mention, cue, continues } = attribution;
  if (mention !== null) return voiceOfMention(discourse, readMention(discourse.cast, mention), place);
  const continued = continues === null ? null : (voiceOf[continues] ?? null);
  if (continued !== null) return continued;
  return cue === null ? uncuedVoice(discourse, place) : null;
}

function outletName(discourse: Discourse, via: Span): string {
  const { cast } = discourse;
  const voice = voiceOfMention(discourse, readMention(cast, via), placeAt(cast, via.start));
  return voice?.name ?? cast.text.slice(via.start, via.end);
}
