/** How pages are signed in to; machines need none of it. */
export interface LoginSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** At least 32 characters; encrypts the session cookie. */
  readonly sessionSecret: string;
  /** The origin people type, where the issuer sends them back to: `https://stet.newsroom.example`. */
  readonly origin: string;
  readonly scope: string;
}

/** An OpenID Connect issuer and what a token of its must say. */
export interface IssuerSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that lists roles; a path cut at dots. */
  readonly rolesClaim: string;
  readonly login: LoginSettings | null;
}

/**
 * Who gets in. `loopback`: one machine, no login, loopback names only. `closed`: nobody, because no issuer is
 * configured. `issuer`: whoever brings a token of that issuer, or signs in there.
 */
export type Access =
  | { readonly kind: 'loopback' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'issuer'; readonly settings: IssuerSettings };
