import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { StetStack } from './cloud/stet-stack.ts';

const app = new App();
new StetStack(app, 'Stet', {
  description:
    'Stet reads articles the way a desk editor does: who said what, in what tone, does every figure stand.',
});
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
