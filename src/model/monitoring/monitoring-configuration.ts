/**
 * The metrics of a service.
 *
 * @module
 */
import { list, optional, structure } from '../../codec/index.js';
import { MetricConfiguration } from './metric-configuration.js';

/**
 * How often ECS publishes the CloudWatch metrics of a service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MonitoringConfiguration.html
 * @category structures
 */
export interface MonitoringConfiguration {
  /** Metrics and their resolution: 5 entries at most. A metric that none names comes every 60 seconds. */
  readonly metricConfigurations?: readonly MetricConfiguration[];
}

const MetricConfigurations = list(MetricConfiguration, { max: 5, source: 'DOC', rule: 'metric-configurations-count' });

export const MonitoringConfiguration = structure<MonitoringConfiguration>('MonitoringConfiguration', {
  metricConfigurations: optional(MetricConfigurations),
});
