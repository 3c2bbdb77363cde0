/**
 * Network interfaces of tasks in the network mode `awsvpc`.
 *
 * @module
 */
import { list, optional, structure } from '../../codec/index.js';
import { AssignPublicIp } from './assign-public-ip.js';
import { SecurityGroupId } from './security-group-id.js';
import { SubnetId } from './subnet-id.js';

/**
 * The subnets, security groups and public address of the network interface that each task gets. Subnets and security
 * groups belong to the same VPC.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AwsVpcConfiguration.html
 * @category structures
 */
export interface AwsVpcConfiguration {
  /** The subnets that tasks may go to: at least one, and 16 at most under today's quota. */
  readonly subnets: readonly SubnetId[];
  /** What may reach the tasks: 5 groups at most under today's quota. Absent for the VPC's default group. */
  readonly securityGroups?: readonly SecurityGroupId[];
  /** Whether the interface gets a public IP address. Default for services that are made or updated: `DISABLED`. */
  readonly assignPublicIp?: AssignPublicIp;
}

const Subnets = list(SubnetId, { min: 1, max: 16, source: 'SDK', rule: 'subnets-count' });

const SecurityGroups = list(SecurityGroupId, { max: 5, source: 'SDK', rule: 'security-groups-count' });

export const AwsVpcConfiguration = structure<AwsVpcConfiguration>('AwsVpcConfiguration', {
  subnets: Subnets,
  securityGroups: optional(SecurityGroups),
  assignPublicIp: optional(AssignPublicIp),
});
