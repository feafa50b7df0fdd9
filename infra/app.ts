import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { engineVersion } from '../shared/runtime/engine-version.ts';
import { StetStack } from './cloud/stet-stack.ts';

const app = new App();
new StetStack(app, 'Stet', {
  engine: engineVersion(),
  description:
    'Stet reads articles the way a desk editor does: who said what, in what tone, does every figure stand.',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
