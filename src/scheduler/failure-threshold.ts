/**
 * How many failed tasks make the circuit breaker trip.
 *
 * @module
 */
import type { DeploymentCircuitBreaker } from '../model/deployment/deployment-circuit-breaker.js';

const LEAST = 3;
const MOST = 200;
const DEFAULT = { type: 'BOUNDED_PERCENT', value: 50 } as const;

/**
 * So many tasks that failed in a row end a deployment. Percentages are of the latest desired count, rounded up; the
 * bounded ones, which are the default at 50 percent, stay within 3 and 200. It takes one failure at least.
 */
export function failureThreshold(
  desiredCount: number,
  { thresholdConfiguration = DEFAULT }: Partial<Pick<DeploymentCircuitBreaker, 'thresholdConfiguration'>>,
): number {
  const { type, value } = thresholdConfiguration;
  if (type === 'COUNT') return Math.max(1, value);
  const share = Math.ceil((desiredCount * value) / 100);
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(MOST, Math.max(LEAST, share));
}
