import { describe, expect, it } from 'vitest';
import { namesIn } from './marked-article.ts';

describe('uncuedVoice', () => {
  it('gives a quotation to whoever its sentence or the one before names as subject', () => {
    expect(namesIn('{David Holt} said yes. Helen Marsh disagreed. {}“It will do.”')[1]).toBe('Helen Marsh');
  });

  it('gives it to whoever spoke last where nobody new was named', () => {
    expect(namesIn('{David Holt} said yes. The rain went on. {}“It will do.”')[1]).toBe('David Holt');
  });

  it('gives it to nobody where nobody has spoken or been named', () => {
    expect(namesIn('The rain went on. {}“It will do.”')[0]).toBeNull();
  });
});
