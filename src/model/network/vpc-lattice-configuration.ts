/**
 * VPC Lattice in front of a service.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { RoleArn } from '../iam/role-arn.js';
import { PortName } from './port-name.js';
import { TargetGroupArn } from './target-group-arn.js';
import { VpcLatticeAdvancedConfiguration } from './vpc-lattice-advanced-configuration.js';

/**
 * A VPC Lattice target group that a service registers its tasks with, and the port to send traffic to.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VpcLatticeConfiguration.html
 * @category structures
 */
export interface VpcLatticeConfiguration {
  /** The infrastructure role that ECS assumes to call VPC Lattice. */
  readonly roleArn: RoleArn;
  /** The target group. */
  readonly targetGroupArn: TargetGroupArn;
  /** The port that takes the traffic, by the name that its port mapping has in the task definition. */
  readonly portName: PortName;
  /** What a deployment that shifts traffic needs besides. Absent for rolling deployments. */
  readonly advancedConfiguration?: VpcLatticeAdvancedConfiguration;
}

export const VpcLatticeConfiguration = structure<VpcLatticeConfiguration>('VpcLatticeConfiguration', {
  roleArn: RoleArn,
  targetGroupArn: TargetGroupArn,
  portName: PortName,
  advancedConfiguration: optional(VpcLatticeAdvancedConfiguration),
});
