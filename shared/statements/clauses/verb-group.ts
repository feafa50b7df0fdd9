import {
  ADVERB,
  GENITIVE,
  ING,
  MODAL,
  NOUN,
  PAST_PARTICIPLE,
  TO,
  VERB_PAST,
  VERB_PRESENT,
} from '../grammar/tags.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** `finite`: "said", "has been saying"; `infinitive`: "to say"; `ing`: "saying" alone; `participle`: "told" alone. */
export type VerbForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** A verb with its auxiliaries, adverbs and negation. Token indices; `to` is exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly head: number;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Where the auxiliaries, adverbs left aside, start; the head itself without any. */
  readonly auxiliary: number;
}

const BE: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm get gets got gotten".split(' '),
);
/** Adverbs by another part of speech: "further saying", "has since said". */
const BETWEEN: ReadonlySet<string> = new Set(['further', 'since']);
const HAVE: ReadonlySet<string> = new Set("have has had having 've 'd".split(' '));
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did']);

/** The group around the verb at token `head`, looking back no further than token `limit`. */
export function verbGroup(reading: Reading, head: number, limit: number): VerbGroup {
  const { tags } = reading;
  let from = head;
  let auxiliary = head;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  let negated = false;
  for (let i = head - 1; i >= limit; i -= 1) {
    const tag = tags[i] as number;
    const lower = lowerAt(reading, i);
    if (tag === GENITIVE) break;
    if (lower === 'not' || lower === "n't" || lower === 'never' || lower === 'no' || lower === 'neither') {
      if (lower === 'no' || lower === 'neither') break;
      negated = true;
      from = i;
    } else if (BE.has(lower)) {
      be = be || auxiliary === head;
      from = auxiliary = i;
    } else if (HAVE.has(lower) && !to) {
      have = true;
      from = auxiliary = i;
    } else if (DO.has(lower) && !to) {
      modal = true;
      from = auxiliary = i;
    } else if (tag === MODAL || lower === "'ll" || lower === "'d") {
      modal = true;
      from = auxiliary = i;
    } else if (tag === TO && !to && !modal) {
      to = true;
      from = auxiliary = i;
      break;
    } else if ((tag === ADVERB && lower !== 'there' && lower !== 'here') || BETWEEN.has(lower)) from = i;
    else break;
  }
  const headTag =
    tags[head] === NOUN && lowerAt(reading, head).endsWith('ing') ? ING : (tags[head] as number);
  const passive = be && (headTag === PAST_PARTICIPLE || headTag === VERB_PAST);
  return { from, head, form: formOf(headTag, be, have, modal, to), passive, negated, auxiliary };
}

function formOf(tag: number, be: boolean, have: boolean, modal: boolean, to: boolean): VerbForm {
  if (to) return 'infinitive';
  if (tag === VERB_PAST || tag === VERB_PRESENT || modal || have) return 'finite';
  if (tag === ING) return be ? 'finite' : 'ing';
  if (tag === PAST_PARTICIPLE) return be ? 'finite' : 'participle';
  return 'finite';
}

/** Whether the token is a form of "be". */
export function isBe(lower: string): boolean {
  return BE.has(lower) && !lower.startsWith('g');
}
