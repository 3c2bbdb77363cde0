/**
 * Load balancers in front of a service.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { Port } from '../quantity/port.js';
import { AdvancedConfiguration } from './advanced-configuration.js';
import { LoadBalancerName } from './load-balancer-name.js';
import { TargetGroupArn } from './target-group-arn.js';

/**
 * What a service registers its tasks with: a target group of an Application or Network Load Balancer, or a Classic
 * Load Balancer, and the container port to send traffic to.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LoadBalancer.html
 * @category structures
 */
export interface LoadBalancer {
  /** The target group. Absent for a Classic Load Balancer. With `awsvpc` its target type must be `ip`. */
  readonly targetGroupArn?: TargetGroupArn;
  /** The Classic Load Balancer. Absent where there is a target group. */
  readonly loadBalancerName?: LoadBalancerName;
  /** The container that takes the traffic, as the task definition names it. */
  readonly containerName?: ContainerName;
  /** The port that takes the traffic: a `containerPort` that the task definition maps for this container. */
  readonly containerPort?: Port;
  /** What a deployment that shifts traffic needs besides. Absent for rolling deployments. */
  readonly advancedConfiguration?: AdvancedConfiguration;
}

const oneKind: Rule<LoadBalancer> = {
  id: 'load-balancer-kind',
  source: 'SEED',
  reads: ['targetGroupArn', 'loadBalancerName'],
  check({ targetGroupArn, loadBalancerName }) {
    const named = [targetGroupArn, loadBalancerName].filter((name) => name !== undefined).length;
    if (named === 1) return undefined;
    return {
      at: named === 0 ? [] : ['loadBalancerName'],
      expected: 'exactly one of targetGroupArn and loadBalancerName',
      received: named === 0 ? 'neither' : 'both',
      hint: 'Name the target group of an Application or Network Load Balancer, or else a Classic Load Balancer.',
    };
  },
};

export const LoadBalancer = structure<LoadBalancer>(
  'LoadBalancer',
  {
    targetGroupArn: optional(TargetGroupArn),
    loadBalancerName: optional(LoadBalancerName),
    containerName: optional(ContainerName),
    containerPort: optional(Port),
    advancedConfiguration: optional(AdvancedConfiguration),
  },
  [oneKind],
);
