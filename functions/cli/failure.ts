/** Why a command could not run: lines for the person who typed it, without a stack trace. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
