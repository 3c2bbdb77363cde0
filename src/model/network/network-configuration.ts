/**
 * The network of tasks.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { AwsVpcConfiguration } from './aws-vpc-configuration.js';

/**
 * Where the network interfaces of tasks go. Tasks in the network mode `awsvpc` need it; for any other mode ECS refuses
 * it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkConfiguration.html
 * @category structures
 */
export interface NetworkConfiguration {
  /** The subnets and security groups of the tasks' network interfaces, all of one VPC. */
  readonly awsvpcConfiguration?: AwsVpcConfiguration;
}

export const NetworkConfiguration = structure<NetworkConfiguration>('NetworkConfiguration', {
  awsvpcConfiguration: optional(AwsVpcConfiguration),
});
