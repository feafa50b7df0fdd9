import { type FileFault, placeOf } from '../../../shared/runtime/file-fault.ts';
import { Problem } from './problem.ts';

/** No answer lists more faults of a file than this. */
const MOST_ERRORS = 200;

/** A 422 that names every line and column of a file that could not be imported; nothing of it was. */
export function fileFaults(cause: Error & { readonly problems: readonly FileFault[] }): Problem {
  const errors = cause.problems
    .slice(0, MOST_ERRORS)
    .map((fault) => ({ where: placeOf(fault), detail: fault.message }));
  const count = cause.problems.length;
  const counted = `${count} ${count === 1 ? 'fault' : 'faults'} in the file`;
  const listed = count > MOST_ERRORS ? `; the first ${MOST_ERRORS} are listed` : '';
  return new Problem('invalid-import', `Nothing was imported: ${counted}${listed}.`, { errors, cause });
}
