import type { StatementTone, ToneAxis, ToneChange } from './tone.ts';

const AXES: readonly ToneAxis[] = ['firmness', 'outlook'];
/** How far two of one speaker's statements must stand apart, each on its own side of the middle. */
const LEAST_CHANGE = 0.4;

/**
 * The two statements of one speaker that stand furthest apart on one axis, on either side of the middle ("firm on
 * membership, open on talks"), in text order; null where the speaker keeps to one side.
 */
export function toneChange(tones: readonly StatementTone[]): ToneChange | null {
  let widest: ToneChange | null = null;
  let width = LEAST_CHANGE;
  for (const axis of AXES) {
    const order = tones
      .map((tone, at) => ({ at, value: tone[axis] }))
      .sort((a, b) => a.value - b.value || a.at - b.at);
    const low = order[0];
    const high = order.at(-1);
    if (low === undefined || high === undefined || low.value >= 0 || high.value <= 0) continue;
    if (high.value - low.value < width) continue;
    width = high.value - low.value;
    const [first, then] = low.at < high.at ? [low, high] : [high, low];
    widest = {
      axis,
      statements: [tones[first.at]?.statement ?? '', tones[then.at]?.statement ?? ''],
      from: first.value,
      to: then.value,
    };
  }
  return widest;
}
