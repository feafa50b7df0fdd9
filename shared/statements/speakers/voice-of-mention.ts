import { possessiveName, resolveDescription } from './descriptions.ts';
import type { Discourse, Place } from './discourse.ts';
import type { Mention, Owned, Part } from './mention.ts';
import { resolvePronoun } from './pronouns.ts';
import type { Voice } from './voice.ts';

/** Whom a mention means at its place in the article; null where nobody can be meant. */
export function voiceOfMention(discourse: Discourse, mention: Mention | null, place: Place): Voice | null {
  if (mention === null) return null;
  switch (mention.form) {
    case 'name': {
      const voice = discourse.voices.ofCharacter(mention.character);
      voice.role ??= mention.role;
      if (mention.text !== null) discourse.authors.set(mention.text, voice);
      return voice;
    }
    case 'several':
      return voiceOfSeveral(discourse, mention.parts, place);
    case 'description':
      return resolveDescription(discourse, mention, place);
    case 'owned':
      return voiceOfOwned(discourse, mention, place);
    case 'pronoun':
      return resolvePronoun(discourse, mention.pronoun, place);
  }
}

function voiceOfSeveral(discourse: Discourse, parts: readonly Part[], place: Place): Voice | null {
  const names: string[] = [];
  for (const { mention, articled } of parts) {
    const name =
      mention.form === 'owned' ? mention.whole.text : voiceOfMention(discourse, mention, place)?.name;
    if (name === undefined) continue;
    const person = mention.form === 'name' && mention.character.kind === 'person';
    names.push(articled && names.length > 0 && !person ? `the ${name}` : name);
  }
  return names.length > 0 ? discourse.voices.ofSeveral(names) : null;
}

/** What someone's own text says is theirs; anything else of theirs speaks under their name. */
function voiceOfOwned(discourse: Discourse, { owner, owned, whole }: Owned, place: Place): Voice {
  const voice = voiceOfMention(discourse, owner, place);
  if (voice === null || (voice.character === null && owner.form === 'description'))
    return discourse.voices.ofDescription(whole);
  if (owned.document) {
    discourse.authors.set(owned.head, voice);
    return voice;
  }
  return discourse.voices.ofDescription(owned, possessiveName(voice.name, owned.text));
}
