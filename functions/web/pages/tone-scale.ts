import type { ToneAxis } from '../../../shared/tone/tone.ts';
import { type Html, html } from './html.ts';

/** The two ends of each axis, the negative one first. */
export const POLES: Readonly<Record<ToneAxis, readonly [string, string]>> = {
  outlook: ['pessimistic', 'optimistic'],
  firmness: ['conciliatory', 'hardline'],
};

/** Where words pull on an axis, and how hard: "hardline, +0.80". */
export function toneWeight(axis: ToneAxis, weight: number): string {
  const pole = POLES[axis][weight > 0 ? 1 : 0];
  return `${weight === 0 ? 'neither' : pole}, ${signed(weight)}`;
}

function signed(weight: number): string {
  return `${weight > 0 ? '+' : weight < 0 ? '−' : ''}${Math.abs(weight).toFixed(2)}`;
}

/** One axis as a bar out from the middle, with its number. */
export function toneScale(axis: ToneAxis, value: number): Html {
  const [low, high] = POLES[axis];
  const width = Math.abs(value) * 50;
  const x = value < 0 ? 50 - width : 50;
  return html`<div class="scale scale-${axis}"><span>${low}</span><svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${axis} ${value.toFixed(2)} from -1, ${low}, to 1, ${high}"><rect class="track" x="0" y="3" width="100" height="2"/><rect class="bar" x="${x}" y="1" width="${Math.max(width, 0.8)}" height="6"/><rect class="zero" x="49.75" y="0" width="0.5" height="8"/></svg><span>${high}</span></div>`;
}
