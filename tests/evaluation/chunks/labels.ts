export const ROLES = ['source', 'cue', 'content'] as const;

export type Role = (typeof ROLES)[number];

/** A token's start and end (exclusive) in its paragraph. */
export type TokenSpan = readonly [start: number, end: number];

export interface RoleSpan {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

/** For each role the spans of `B-`/`I-` labels, as token indices, `to` exclusive. */
export function spansOf(labels: readonly string[]): Readonly<Record<Role, readonly TokenSpan[]>> {
  const spans: Record<Role, TokenSpan[]> = { source: [], cue: [], content: [] };
  let open: { role: Role; from: number } | null = null;
  [...labels, 'O'].forEach((label, index) => {
    if (open !== null && label !== `I-${open.role}`) {
      spans[open.role].push([open.from, index]);
      open = null;
    }
    if (label.startsWith('B-')) open = { role: label.slice(2) as Role, from: index };
  });
  return spans;
}
