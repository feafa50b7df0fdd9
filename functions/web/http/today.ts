import type { Newsroom } from '../newsroom.ts';

/** The ISO day it is, in UTC. */
export function today({ clock }: Newsroom): string {
  return clock().toISOString().slice(0, 10);
}
