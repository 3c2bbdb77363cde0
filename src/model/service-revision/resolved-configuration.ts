/**
 * What a service revision's configuration comes down to.
 *
 * @module
 */
import { list, listOrEmpty, structure } from '../../codec/index.js';
import { ServiceRevisionLoadBalancer } from './service-revision-load-balancer.js';
import { ServiceRevisionVpcLatticeConfiguration } from './service-revision-vpc-lattice-configuration.js';

/**
 * What a service revision really uses where its configuration leaves a choice, as between the two target groups of a
 * deployment that shifts traffic.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResolvedConfiguration.html
 * @category structures
 */
export interface ResolvedConfiguration {
  /** The target groups of load balancers that serve the revision. Empty without load balancing. */
  readonly loadBalancers: readonly ServiceRevisionLoadBalancer[];
  /** The VPC Lattice target groups that serve the revision. Empty without VPC Lattice. */
  readonly vpcLatticeConfigurations: readonly ServiceRevisionVpcLatticeConfiguration[];
}

export const ResolvedConfiguration = structure<ResolvedConfiguration>('ResolvedConfiguration', {
  loadBalancers: listOrEmpty(list(ServiceRevisionLoadBalancer)),
  vpcLatticeConfigurations: listOrEmpty(list(ServiceRevisionVpcLatticeConfiguration)),
});
