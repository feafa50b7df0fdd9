import type { Principal } from '../access/role.ts';
import type { Asked } from './operation.ts';
import { Problem } from './problem.ts';

/** Who signs a change: the person or machine signed in, else the name given. Throws a 422 where there is neither. */
export function signedBy(principal: Principal, given: string | undefined): string {
  const who = principal.who ?? given;
  if (who === undefined) {
    throw new Problem('invalid-request', 'Nobody signs in on this machine, so say who you are: add "who".', {
      errors: [{ where: '/who', detail: 'is missing' }],
    });
  }
  return who;
}

/** Who makes a change, why and when, as it is kept with the change. Throws as `signedBy`. */
export function signedChange(
  { principal, newsroom }: Pick<Asked<unknown, unknown, unknown>, 'principal' | 'newsroom'>,
  { who, why }: { readonly who?: string | undefined; readonly why: string },
): { readonly who: string; readonly why: string; readonly at: string } {
  return { who: signedBy(principal, who), why, at: newsroom.clock().toISOString() };
}
