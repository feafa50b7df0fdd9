import { createHash } from 'node:crypto';

/**
 * 12 hexadecimal digits over the statement's text, the figure's own text and which of several equal ones in that
 * statement it is: edits elsewhere in the article leave it as it was.
 */
export function figureId(statementText: string, figureText: string, occurrence: number): string {
  return createHash('sha256')
    .update(JSON.stringify([statementText, figureText, occurrence]))
    .digest('hex')
    .slice(0, 12);
}
