/** What a person or machine may do, each role including the ones before it. */
export const ROLES = ['reader', 'editor', 'curator'] as const;

/** `reader` reads, `editor` also uploads, re-scores, gives feedback and sets the house lexicon, `curator` also changes reference data. */
export type Role = (typeof ROLES)[number];

/** Who is asking. */
export interface Principal {
  /** As written beside what they change; null on one machine, where nobody signs in and a body says who. */
  readonly who: string | null;
  /** The highest role held; null for someone signed in to whom no role was given. */
  readonly role: Role | null;
}

/** Whether `held` includes `needed`. */
export function includesRole(held: Role | null, needed: Role): boolean {
  return held !== null && ROLES.indexOf(held) >= ROLES.indexOf(needed);
}

/**
 * The highest role named by a claim of a token. `claim` is a path cut at dots ("realm_access.roles"), unless the token
 * has a claim of that very name ("https://newsroom.example/roles"); its value is a list or words separated by spaces.
 */
export function roleFromClaims(claims: Readonly<Record<string, unknown>>, claim: string): Role | null {
  const value = claims[claim] ?? claim.split('.').reduce<unknown>(step, claims);
  const named = new Set(
    Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(' ') : [],
  );
  return ROLES.findLast((role) => named.has(role)) ?? null;
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
