import { createHash } from 'node:crypto';
import { CursorError } from './errors.ts';

const CHECK_CHARACTERS = 12;

/**
 * An opaque cursor for the position `after` in a list. `scope` names the list and its filters: the cursor is good for
 * that list alone. It holds no key of another partition, so a forged one can at most skip within the list.
 */
export function encodeCursor(scope: string, after: string): string {
  const payload = Buffer.from(after, 'utf8').toString('base64url');
  return `${payload}.${check(scope, payload)}`;
}

/** The position in a cursor. Throws `CursorError` when it was not given out for `scope`, or not whole. */
export function decodeCursor(scope: string, cursor: string): string {
  const [payload, sum, ...rest] = cursor.split('.');
  if (payload === undefined || sum === undefined || rest.length > 0 || sum !== check(scope, payload)) {
    throw new CursorError('This cursor was not given out for this list.');
  }
  return Buffer.from(payload, 'base64url').toString('utf8');
}

function check(scope: string, payload: string): string {
  return createHash('sha256').update(`${scope}\n${payload}`).digest('base64url').slice(0, CHECK_CHARACTERS);
}
