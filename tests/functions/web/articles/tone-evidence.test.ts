import { describe, expect, it } from 'vitest';
import { readingView } from '../../../../functions/web/articles/reading-view.ts';
import { toneChange, toneEvidence } from '../../../../functions/web/articles/tone-evidence.ts';
import type { ToneEvidence } from '../../../../shared/tone/tone.ts';
import { harbourTalks } from '../harbour-articles.ts';

const view = readingView(harbourTalks());
const piece = (text: string, weight: number, rule = 'refusal'): ToneEvidence => ({
  start: 0,
  end: text.length,
  text,
  axis: 'firmness',
  weight,
  rule,
});
const quoted = (page: string) => [...page.matchAll(/<q>([^<]*)<\/q>/g)].map((match) => match[1]);

describe('the words that made a tone', () => {
  it('stand the strongest first, with where they pull', () => {
    const page = toneEvidence([piece('a', 0.1), piece('b', -0.6), piece('c', 0.3)], view).toString();
    expect(quoted(page)).toEqual(['b', 'c', 'a']);
    expect(page).toContain('conciliatory, −0.60');
    expect(page).not.toContain('/lexicon');
  });

  it('say when a phrase of the house lexicon did it, and lead to its version', () => {
    const page = toneEvidence([piece('a', 0.4, 'house-lexicon')], view).toString();
    expect(page).toMatch(/hardline, \+0\.40.*<a href="\/lexicon\?version=1"[^>]*>house lexicon<\/a>/);
  });

  it('are the four strongest, but never without those of the house lexicon', () => {
    const many = [5, 4, 3, 2, 1].map((tenths) => piece(`w${tenths}`, tenths / 10));
    expect(quoted(toneEvidence(many, view).toString())).toEqual(['w5', 'w4', 'w3', 'w2']);
    const weak = [...many, piece('ours', 0.05, 'house-lexicon')];
    expect(quoted(toneEvidence(weak, view).toString())).toEqual(['w5', 'w4', 'w3', 'w2', 'ours']);
    expect(toneEvidence([], view).toString()).toBe('');
  });
});

describe('a speaker in two tones', () => {
  it('is shown with both statements', () => {
    const change = { axis: 'firmness', statements: ['s1', 's2'], from: 0.6, to: -0.3 } as const;
    expect(toneChange(change).toString()).toMatch(
      /#statement-s1">hardline, \+0\.60<\/a>, then <a href="#statement-s2">conciliatory, −0\.30/,
    );
  });
});
