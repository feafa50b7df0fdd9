import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';

/** What the function of the folder `service` counts under `name`: the sum of a minute. */
export function counted(service: string, name: string): Metric {
  return new Metric({
    namespace: 'Stet',
    metricName: name,
    dimensionsMap: { service },
    statistic: 'Sum',
    period: Duration.minutes(1),
  });
}
