import { setFlagsFromString } from 'node:v8';

/**
 * Has the heap of this process grow by no more than three tenths of what was in use before it is collected again; of
 * itself V8 lets it grow to several times that. Rows of a large import are short-lived, but there are millions.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
