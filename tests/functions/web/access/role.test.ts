import { describe, expect, it } from 'vitest';
import { includesRole, roleFromClaims } from '../../../../functions/web/access/role.ts';

describe('a role', () => {
  it('includes those before it and no other', () => {
    expect(includesRole('curator', 'reader')).toBe(true);
    expect(includesRole('editor', 'editor')).toBe(true);
    expect(includesRole('reader', 'editor')).toBe(false);
    expect(includesRole(null, 'reader')).toBe(false);
  });

  it.each([
    ['a list', { roles: ['reader', 'curator'] }, 'roles', 'curator'],
    ['words', { scope: 'openid editor' }, 'scope', 'editor'],
    ['a nested claim', { realm_access: { roles: ['editor'] } }, 'realm_access.roles', 'editor'],
    [
      'a claim with dots in its name',
      { 'https://paper.example/roles': ['reader'] },
      'https://paper.example/roles',
      'reader',
    ],
    ['groups of other things', { roles: ['admin', 'editors'] }, 'roles', null],
    ['no claim at all', {}, 'roles', null],
    ['a claim that leads nowhere', { realm_access: 'editor' }, 'realm_access.roles', null],
  ])('is read from %s', (_what, claims, claim, role) => {
    expect(roleFromClaims(claims, claim)).toBe(role);
  });
});
