import { describe, expect, it } from 'vitest';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const WORLD = recordsOf(`
Brask District;Brask District|the district;vaccination coverage;coverage|vaccinated;percent;92.7;2023-01-01;;state
Ander Mills;Ander Mills;profit margin;margin;percent;4.1;2023-01-01;;state
Ander Mills;Ander Mills;expected output;expected output|output expected;tonnes;5200;2023-01-01;;state
`);

const judged = async (text: string) => verdicts(await check(text, '2024-06-03', WORLD));

describe('a number that somebody wants is not the thing’s own', () => {
  it.each([
    ['Coverage in Brask District is up, but 95 per cent is needed.', '95 per cent: unverifiable'],
    [
      'Coverage in Brask District is short of the 95 per cent that doctors want.',
      '95 per cent: unverifiable',
    ],
    [
      'The margin of Ander Mills missed the 4.5 per cent analysts had forecast.',
      '4.5 per cent: unverifiable',
    ],
    ['A doctor doubts whether coverage in Brask District is 95 per cent.', '95 per cent: unverifiable'],
  ])('%s', async (text, expected) => {
    expect(await judged(text)).toEqual([expected]);
  });

  it.each([
    [
      'Coverage in Brask District is 95 per cent, which doctors want to see grow.',
      '95 per cent: contradicted',
    ],
    ['The margin of Ander Mills was 4.5 per cent.', '4.5 per cent: contradicted'],
  ])('but it is in %s', async (text, expected) => {
    expect(await judged(text)).toEqual([expected]);
  });
});
