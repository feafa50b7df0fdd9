import { describe, expect, it } from 'vitest';
import { INVENTED_WORLD } from '../invented-world.ts';
import { check, verdicts } from '../one-article.ts';
import { recordsOf } from '../records-of.ts';

const RIVALS = recordsOf(`
Brask Clinic;Brask Clinic;wait;wait|waiting time;days;52;2024-01-01;;state
Ander Clinic;Ander Clinic;wait;wait|waiting time;days;37;2024-01-01;;state
Brask Motors;Brask Motors;sales;sales|sold;cars;4200;2024-01-01;;state
Ander Motors;Ander Motors;sales;sales|sold;cars;6100;2024-01-01;;state
`);

const judged = async (text: string) =>
  verdicts(await check(text, '2024-12-03', [...INVENTED_WORLD, ...RIVALS]));

describe('a name behind the figure in a clause of its own', () => {
  it.each([
    ['a semicolon', 'Brask Clinic is full. The wait is just over 50 days; at Ander Clinic it is 37 days.'],
    ['"while"', 'Brask Clinic is full. The wait is just over 50 days, while at Ander Clinic it is 37 days.'],
    ['"but"', 'Brask Clinic is full. The wait is just over 50 days, but the Ander Clinic manages 37 days.'],
  ])('does not own the figure before %s', async (_, text) => {
    expect(await judged(text)).toContain('50 days: supported');
  });

  it('owns it where its clause has no figure of its own', async () => {
    expect(await judged('Brask Clinic is full. The wait is 37 days, and that is at Ander Clinic.')).toContain(
      '37 days: supported',
    );
  });

  it('owns it where no clause begins between', async () => {
    expect(await judged('Buyers took 6,100 cars of Ander Motors in 2024, 20 of them vans.')).toContain(
      '6,100: supported',
    );
  });
});
