import { describe, expect, it } from 'vitest';
import { endOfMovement } from '../../../shared/figures/subjects/movement.ts';
import { sentenceOf } from '../reading/read.ts';

function end(text: string, figure: string) {
  const sentence = sentenceOf(text);
  const quantity = sentence.quantities.find((one) => one.text === figure);
  if (quantity === undefined) throw new Error(`no figure ${figure}`);
  return endOfMovement(sentence, quantity);
}

describe('the end of a movement a figure is', () => {
  it.each([
    ['The rate rose from 4 percent to 6 percent.', '4 percent', 'from'],
    ['The rate rose from 4 percent to 6 percent.', '6 percent', 'to'],
    ['The rate is 5 percent, down from 6 percent.', '6 percent', 'from'],
    ['The share from the mill is 4 percent.', '4 percent', null],
    ['It drew 43 percent from the mill and 53 percent from the mine.', '53 percent', null],
    ['It drew 43 percent from the mill while 53 percent came from the mine.', '53 percent', null],
  ])('%s %s: %s', (text, figure, expected) => {
    expect(end(text, figure)).toBe(expected);
  });
});
