/**
 * The resolution of metrics.
 *
 * @module
 */
import { list, type Rule, structure, text } from '../../codec/index.js';
import { received } from '../../codec/received.js';
import { Seconds } from '../quantity/seconds.js';

/**
 * How often ECS publishes some of a service's metrics.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html
 * @category structures
 */
export interface MetricConfiguration {
  /** The metrics: `CPUUtilization`, `MemoryUtilization` or both. */
  readonly metricNames: readonly string[];
  /** Seconds from one value to the next: 20 or 60. A metric that is configured nowhere comes every 60 seconds. */
  readonly resolutionSeconds: Seconds;
}

const MetricName = text<string>('MetricName', {
  pattern: /^(?:CPUUtilization|MemoryUtilization)$/,
  form: 'CPUUtilization or MemoryUtilization',
  source: 'INF',
  hint: 'ECS documents no other metric here.',
});

const MetricNames = list(MetricName, { min: 1, max: 5, source: 'DOC', rule: 'metric-names-count' });

const twoResolutions: Rule<MetricConfiguration> = {
  id: 'metric-resolution',
  source: 'SDK',
  reads: ['resolutionSeconds'],
  check({ resolutionSeconds }) {
    if (resolutionSeconds === 20 || resolutionSeconds === 60) return undefined;
    return { at: ['resolutionSeconds'], expected: '20 or 60 seconds', received: received(resolutionSeconds) };
  },
};

export const MetricConfiguration = structure<MetricConfiguration>(
  'MetricConfiguration',
  {
    metricNames: MetricNames,
    resolutionSeconds: Seconds,
  },
  [twoResolutions],
);
