import { expect, test } from 'vitest';
import { findFaulted } from '../../../shared/tone/recognisers/faulted.ts';
import { foundIn } from './found-in.ts';

test.each([
  ['“He has never run a ferry,” she said.', 'other-faulted: never'],
  ['“They did nothing,” she said.', 'other-faulted: nothing'],
  ['She said Brandt has never run a ferry.', 'other-faulted: never'],
])('finds someone else faulted: %s', (text, found) => {
  expect(foundIn(text, findFaulted)).toEqual([found]);
});

test.each([
  ['He said he has never run a ferry.'],
  ['“I have never run a ferry,” she said.'],
  ['The pier was not open.'],
  ['“They left, and nothing was open,” she said.'],
])('takes a negation about nobody else for a flat statement: %s', (text) => {
  for (const found of foundIn(text, findFaulted)) expect(found).toMatch(/^flat-negation: /);
  expect(foundIn(text, findFaulted)).toHaveLength(1);
});

test('finds nothing where nothing is negated', () => {
  expect(foundIn('“He runs a ferry,” she said.', findFaulted)).toEqual([]);
});

test('leaves a negation that a phrase has taken', () => {
  const found = foundIn('“He has never run a ferry.”', (passage) => {
    passage.taken.fill(true);
    return findFaulted(passage);
  });
  expect(found).toEqual([]);
});
