import type { Logger } from '@aws-lambda-powertools/logger';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../shared/reference/imports/import-error.ts';
import { PermanentError } from '../../shared/runtime/errors.ts';
import { importedOrRefused } from '../../shared/runtime/refused-import.ts';
import { LexiconError } from '../../shared/tone/parse-house-lexicon.ts';

function tools() {
  const logged: unknown[] = [];
  const counted: string[] = [];
  const logger = { warn: (...line: unknown[]) => void logged.push(line) } as unknown as Logger;
  return { logger, count: (name: string) => void counted.push(name), logged, counted };
}

const failing = (error: Error) => async (): Promise<{ version: number }> => {
  throw error;
};

describe('a dropped file', () => {
  it('that can be imported is', async () => {
    const told = tools();
    expect(await importedOrRefused(async () => ({ version: 2 }), told)).toEqual({ version: 2 });
    expect(told.counted).toEqual([]);
  });

  it('with faults is refused: each is told, and the refusal counted', async () => {
    const told = tools();
    const error = new ImportError([
      { line: 2, column: 'value', message: 'No number.' },
      { line: 9, column: null, message: 'Too wide.' },
    ]);
    const refused = ['line 2, column value: No number.', 'line 9: Too wide.'];
    expect(await importedOrRefused(failing(error), told)).toEqual({ refused });
    expect(told.logged).toEqual([['refused', { faults: refused }]]);
    expect(told.counted).toEqual(['ImportsRefused']);
  });

  it('is refused alike where it is a lexicon, or gone', async () => {
    const lexicon = new LexiconError([{ line: 3, column: 3, message: 'No weight.' }]);
    expect(await importedOrRefused(failing(lexicon), tools())).toEqual({
      refused: ['line 3, column 3: No weight.'],
    });
    expect(await importedOrRefused(failing(new PermanentError('It was deleted.')), tools())).toEqual({
      refused: ['It was deleted.'],
    });
  });

  it('with very many faults is told no more of than anybody reads', async () => {
    const problems = Array.from({ length: 80 }, (_, at) => ({ line: at + 2, column: null, message: 'Bad.' }));
    const outcome = await importedOrRefused(failing(new ImportError(problems)), tools());
    expect((outcome as { refused: string[] }).refused).toHaveLength(51);
    expect((outcome as { refused: string[] }).refused.at(-1)).toBe('… and 30 more.');
  });

  it('that could not be imported for another reason is a failure', async () => {
    const told = tools();
    await expect(importedOrRefused(failing(new TypeError('x')), told)).rejects.toThrow(TypeError);
    expect(told.counted).toEqual([]);
  });
});
