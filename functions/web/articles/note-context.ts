import type { FigureFeedback } from '../../../shared/figures/feedback.ts';
import type { Principal } from '../access/role.ts';

/** What notes need besides the report. */
export interface NoteContext {
  readonly feedback: readonly FigureFeedback[];
  readonly principal: Principal;
  /** Whether feedback may be given: on the latest version alone. */
  readonly isLatest: boolean;
}
