import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

describe('restoreMisprintedSurnames', () => {
  it('completes a titled given name by a surname that the article prints rightly elsewhere', () => {
    expect(
      namesIn('Envoys met Minister Ivan petrof on Monday.', '{Petrov} said no. Minister Petrov left.')[0],
    ).toBe('Ivan Petrov');
  });

  it('leaves a word in small letters alone that is no such surname', () => {
    expect(namesIn('Envoys met Minister Ivan before noon.', '{Petrov} said no.')[0]).toBe('Petrov');
  });
});
