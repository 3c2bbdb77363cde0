/**
 * IDs of the machines behind container instances.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The machine behind a container instance: the ID of an EC2 instance, such as `i-0a1b2c3d4e5f67890`, or for a machine
 * outside AWS its ID in Systems Manager, such as `mi-0a1b2c3d4e5f67890`.
 *
 * @category identifiers
 */
export type Ec2InstanceId = Branded<string, 'Ec2InstanceId'>;

export const Ec2InstanceId = text<Ec2InstanceId>('Ec2InstanceId', {
  min: 1,
  form: 'the ID of an EC2 instance or of a managed instance',
  source: 'SDK',
});
