import { createRequire } from 'node:module';

/** Each is some 2 MB of memory, as LevelDB maps the files it has open. The fewest it takes; of itself it has 1000. */
const MOST_OPEN_FILES = 74;

interface Iterator {
  close(): Promise<void>;
  return?(): Promise<void>;
}

interface Database {
  _open(options: Readonly<Record<string, unknown>>): Promise<void>;
  keys(options?: object): Iterator;
  values(options?: object): Iterator;
}

const fromHere = createRequire(import.meta.url);
const { Level } = createRequire(fromHere.resolve('dynalite'))('level') as {
  readonly Level: { readonly prototype: Database };
};
const { _open: open, keys, values } = Level.prototype;

/**
 * Has every LevelDB of this process that is opened from now on do well under dynalite, which can be told neither:
 * it keeps few of its files open, and what has been read through is closed. dynalite closes an iterator by `return`,
 * which LevelDB's have not; each left open holds the files of its time, deleted ones too, for as long as the database
 * is open, and a large import makes tens of thousands.
 */
export function amendLevel(): void {
  Object.assign(Level.prototype, {
    _open(this: Database, options: Readonly<Record<string, unknown>>) {
      return open.call(this, { ...options, maxOpenFiles: MOST_OPEN_FILES });
    },
    keys(this: Database, options?: object) {
      return closedByReturn(keys.call(this, options));
    },
    values(this: Database, options?: object) {
      return closedByReturn(values.call(this, options));
    },
  } satisfies Database);
}

function closedByReturn(iterator: Iterator): Iterator {
  return Object.assign(iterator, { return: () => iterator.close() });
}
