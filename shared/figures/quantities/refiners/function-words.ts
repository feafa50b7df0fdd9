import type { Token } from '../../../article/tokens.ts';

/**
 * Words that end a noun phrase: prepositions, conjunctions, determiners, pronouns, auxiliaries, adverbs and the verbs
 * news prose puts right behind a count.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each all both either neither another such what which who whom whose
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs one ones
  of in on at by for from to into onto with without within over under above below between among against across through
  during before after since until till about around near off out up down along behind beyond per via than as like
  despite toward towards upon amid amidst beside besides except including following throughout inside outside apart
  and or but nor so yet if because although though while whereas unless whether when where why how
  is are was were be been being am has have had having do does did doing done will would shall should can could may
  might must ought need not never n't isn't aren't wasn't weren't hasn't haven't won't can't
  also just only even still already now then here there again too very more most less least much many few fewer far
  elsewhere everywhere nowhere abroad overseas nationwide worldwide
  ago earlier later long tall high wide deep old away yet ever once today yesterday tomorrow tonight respectively
  said says say told tells came come comes went go goes gone got get gets made make makes took take takes taken gave give gives
  left left began begin begins became become becomes saw see sees seen ran run runs fell rose grew won lost held kept
  killed died led met put set cut let hit sold bought brought thought found paid sent spent stood went knew
  remain remained remains according compared worth based due because instead rather
  cheaper higher lower bigger larger smaller older younger better worse faster slower longer shorter taller heavier lighter
  mr mrs ms dr`.split(/\s+/),
);

/** Whether a token ends a noun phrase; "AM radio", "US troops" and other initials do not. */
export function isFunctionWord(token: Token | undefined): boolean {
  if (token === undefined || !FUNCTION_WORDS.has(token.lower)) return false;
  return token.text.length < 2 || token.text !== token.text.toUpperCase();
}

/** Verbs that follow a count as its predicate and would pass for nouns or adjectives. */
export const PAST_VERB = /^.{2,}(?:[^aeiou]ed|[aeiou]{2}ed|[aiou]ed|ied)$/;
