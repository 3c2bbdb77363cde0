/**
 * Classic Load Balancer names.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name of a Classic Load Balancer.
 *
 * @category identifiers
 */
export type LoadBalancerName = Branded<string, 'LoadBalancerName'>;

export const LoadBalancerName = text<LoadBalancerName>('LoadBalancerName', {
  min: 1,
  form: "a Classic Load Balancer's name",
  source: 'SEED',
});
