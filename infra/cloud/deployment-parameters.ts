import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** What differs between deployments; see docs/decisions/0002-parameters-not-context.md. */
export class DeploymentParameters extends Construct {
  readonly timeZone: string;
  /** Environment of the web function that decides who gets in. */
  readonly signIn: Readonly<Record<string, string>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.timeZone = this.parameter('TimeZone', 'UTC', 'IANA time zone of the newsroom');
    this.signIn = {
      STET_OIDC_ISSUER: this.parameter('OidcIssuer', '', 'OpenID Connect issuer; empty: nobody gets in'),
      STET_OIDC_AUDIENCE: this.parameter('OidcAudience', '', 'Audience a token must name'),
      STET_OIDC_ROLES_CLAIM: this.parameter(
        'OidcRolesClaim',
        'roles',
        'Claim that lists reader, editor or curator',
      ),
      STET_OIDC_CLIENT_ID: this.parameter(
        'OidcClientId',
        '',
        'Client for signing in to the pages; empty: tokens only',
      ),
      STET_OIDC_CLIENT_SECRET: this.parameter('OidcClientSecret', '', 'Its secret', true),
      STET_SESSION_SECRET: this.parameter(
        'SessionSecret',
        '',
        'Encrypts session cookies; 32 characters or more',
        true,
      ),
      STET_ORIGIN: this.parameter('Origin', '', 'Where people open the pages: https://stet.newsroom.example'),
    };
  }

  private parameter(name: string, value: string, description: string, noEcho = false): string {
    const parameter = new CfnParameter(this, name, { type: 'String', default: value, description, noEcho });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }
}
