/** Why the newsroom cannot start, in one line for the person who typed `npm start`. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}
