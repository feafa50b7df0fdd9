import { dayIn } from '../../../shared/storage/day-in.ts';
import type { Newsroom } from '../newsroom.ts';

/** The ISO day it is in the newsroom. */
export function today({ clock, timeZone }: Newsroom): string {
  return dayIn(timeZone, clock().toISOString());
}
