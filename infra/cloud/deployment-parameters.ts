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
    };
  }

  private parameter(name: string, value: string, description: string): string {
    const parameter = new CfnParameter(this, name, { type: 'String', default: value, description });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }
}
