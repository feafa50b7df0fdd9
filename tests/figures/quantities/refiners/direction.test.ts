import { describe, expect, it } from 'vitest';
import { changeDirection } from '../../../../shared/figures/quantities/refiners/direction.ts';
import { find } from '../read.ts';

const directions = (text: string) => find(text).map((one) => one.direction);

describe('rises and falls', () => {
  it.each([
    ['Profit rose 3%.', 'up'],
    ['Profit rose by nearly 3%.', 'up'],
    ['Shares were up 0.1 percent.', 'up'],
    ['an increase of nearly 10 per cent', 'up'],
    ['Sales fell by more than 3%.', 'down'],
    ['Shares lost 190 points.', 'down'],
    ['It was 0.7 percent lower.', 'down'],
    ['It cut costs by $5 million.', null],
    ['It was cut by 25 basis points.', 'down'],
    ['It rose by up to 5%.', 'up'],
    ['The party increased its share of the vote by 7.2 points.', 'up'],
    ['The club cut its staff in Busk by 340 people.', 'down'],
    ['The share was put by pollsters at 7.2 points.', null],
  ] as const)('reads %j', (text, direction) => expect(directions(text)).toEqual([direction]));

  it.each([
    'Profit rose to 3%.',
    'They add ten users.',
    'They gave up 517 yards.',
    'It raised $350 million.',
    'up to 3%',
    'a share of 3%',
    'It grew in 30 towns.',
  ])('finds none in %j', (text) => expect(directions(text)).toEqual([null]));

  it('knows which way a verb points', () => {
    expect(changeDirection('plunged')).toBe('down');
    expect(changeDirection('soared')).toBe('up');
    expect(changeDirection('sang')).toBeNull();
  });
});
