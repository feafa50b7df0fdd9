/** A cursor that this newsroom did not give out for this list: the caller's mistake. */
export class CursorError extends Error {
  override readonly name = 'CursorError';
}

/** Another writer was faster every time it was tried; worth trying again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly retryable = true;
}

/** What a change was made on the basis of is no longer current: whoever made it should look again. */
export class SupersededError extends Error {
  override readonly name = 'SupersededError';
}

/** Another import of reference data is under way; worth trying again when it is done. */
export class ImportUnderWayError extends Error {
  override readonly name = 'ImportUnderWayError';
  readonly retryable = true;
}
