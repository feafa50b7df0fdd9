import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * Where the object `key` lies under `folder`: its parts are the path's. Throws `RangeError` for a key that would lead
 * out of the folder.
 */
export function pathInFolder(folder: string, key: string): string {
  const root = resolve(folder);
  const path = resolve(join(root, ...key.split('/')));
  const inside = relative(root, path);
  if (
    inside === '' ||
    inside === '..' ||
    inside.startsWith(`..${sep}`) ||
    isAbsolute(inside) ||
    key.includes('\0')
  ) {
    throw new RangeError('The key leads out of its folder.');
  }
  return path;
}

/** The key of the object at `path` under `folder`. */
export function keyInFolder(folder: string, path: string): string {
  return relative(resolve(folder), path).split(sep).join('/');
}
