/**
 * Container instances as the local ECS keeps them.
 *
 * @module
 */
import type { Attribute } from '../../model/attribute/attribute.js';
import type { RegisterContainerInstanceRequest } from '../../model/container-instance/register-container-instance.js';
import type { Tag } from '../../model/tag/tag.js';
import type { LocalTask } from './task.js';

/** What an instance has, or has left. */
export interface InstanceResources {
  /** CPU units, of which 1,024 are one vCPU. */
  cpu: number;
  /** MiB. */
  memory: number;
  /** The ports that are taken, as in `80/tcp`. */
  readonly ports: Set<string>;
}

/** A container instance. */
export interface LocalContainerInstance {
  readonly arn: string;
  readonly id: string;
  readonly ec2InstanceId: string;
  availabilityZone: string;
  readonly registeredAt: number;
  versionInfo: RegisterContainerInstanceRequest['versionInfo'];
  readonly registered: InstanceResources;
  readonly remaining: InstanceResources;
  /** The ports that the agent has picked for tasks; they do not count as taken. */
  readonly pickedPorts: Set<number>;
  attributes: readonly Attribute[];
  /** Those that have not stopped. */
  readonly tasks: Set<LocalTask>;
  /** `INACTIVE` once it is deregistered. */
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  agentConnected: boolean;
  tags: readonly Tag[];
  /** Rises with each change, as ECS has it. */
  version: number;
}
