import type { Statement } from '../statements/statement.ts';
import type { Contrast, StatementTone, ToneAxis } from './tone.ts';

const AXES: readonly ToneAxis[] = ['firmness', 'outlook'];
/** How far two speakers' statements must stand apart, each on its own side of the middle. */
const APART = 0.8;

/** Pairs of speakers whose strongest statements on one axis stand on opposite sides. */
export function findContrasts(statements: readonly Statement[], tones: readonly StatementTone[]): Contrast[] {
  return AXES.flatMap((axis) => {
    const strongest = new Map<string, StatementTone>();
    statements.forEach((statement, at) => {
      const tone = tones[at];
      if (tone === undefined || statement.speaker === null) return;
      const known = strongest.get(statement.speaker);
      if (known === undefined || Math.abs(tone[axis]) > Math.abs(known[axis]))
        strongest.set(statement.speaker, tone);
    });
    const up = [...strongest].filter(([, tone]) => tone[axis] > 0);
    const down = [...strongest].filter(([, tone]) => tone[axis] < 0);
    return up.flatMap(([a, high]) =>
      down
        .filter(([, low]) => high[axis] - low[axis] >= APART)
        .map(
          ([b, low]): Contrast => ({ speakers: [a, b], axis, statements: [high.statement, low.statement] }),
        ),
    );
  });
}
