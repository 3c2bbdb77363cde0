/**
 * Task definitions: what a task is made of.
 *
 * @module
 */
import { Bool, list, listOrEmpty, optional, structure, Text, Timestamp } from '../../codec/index.js';
import { Attribute } from '../attribute/attribute.js';
import { ContainerDefinition } from '../container/container-definition.js';
import { RoleRef } from '../iam/role-ref.js';
import { Volume } from '../volume/volume.js';
import { Compatibility } from './compatibility.js';
import { EphemeralStorage } from './ephemeral-storage.js';
import { Family } from './family.js';
import { InferenceAccelerator } from './inference-accelerator.js';
import { IpcMode } from './ipc-mode.js';
import { NetworkMode } from './network-mode.js';
import { PidMode } from './pid-mode.js';
import { ProxyConfiguration } from './proxy-configuration.js';
import { Revision } from './revision.js';
import { RuntimePlatform } from './runtime-platform.js';
import { TaskCpu } from './task-cpu.js';
import { TaskDefinitionArn } from './task-definition-arn.js';
import { TaskDefinitionPlacementConstraint } from './task-definition-placement-constraint.js';
import { TaskDefinitionStatus } from './task-definition-status.js';
import { TaskMemory } from './task-memory.js';

/**
 * One revision of a task definition as ECS describes it: what was registered, and what ECS made of it.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
 * @category structures
 */
export interface TaskDefinition {
  /** The ARN of this revision. */
  readonly taskDefinitionArn: TaskDefinitionArn;
  /** The containers that make up a task. */
  readonly containerDefinitions: readonly ContainerDefinition[];
  /** The name that all revisions share. */
  readonly family: Family;
  /** The role whose rights the containers have. Absent: they have none by way of ECS. */
  readonly taskRoleArn?: RoleRef;
  /** The role by which ECS pulls images, writes logs and reads secrets for the task. Absent: on EC2, the instance's. */
  readonly executionRoleArn?: RoleRef;
  /** How the containers are networked. Absent: `bridge`, or Docker's default network on Windows. */
  readonly networkMode?: NetworkMode;
  /** The number of this revision in its family: 1 for the first, and one more for each that follows. */
  readonly revision: Revision;
  /** The storage that containers may mount. Empty without volumes. */
  readonly volumes: readonly Volume[];
  /** Where the revision is in its life. */
  readonly status: TaskDefinitionStatus;
  /** What an instance must offer to be given a task; ECS derives it. Empty where nothing is asked for. */
  readonly requiresAttributes: readonly Attribute[];
  /** Where tasks may be placed. Empty without constraints. */
  readonly placementConstraints: readonly TaskDefinitionPlacementConstraint[];
  /** What the definition may run on, as ECS found out at registration. */
  readonly compatibilities: readonly Compatibility[];
  /** The processors and the operating system that the images are built for. Absent where none was registered. */
  readonly runtimePlatform?: RuntimePlatform;
  /** What the definition was asked to be valid for at registration. Empty where nothing was asked. */
  readonly requiresCompatibilities: readonly Compatibility[];
  /** CPU units of a whole task, of which 1,024 make one vCPU. Absent where only containers have a share. */
  readonly cpu?: TaskCpu;
  /** MiB of memory of a whole task. Absent where only containers have a limit. */
  readonly memory?: TaskMemory;
  /** The accelerators of Elastic Inference, which ended in April 2023. Empty in newer revisions. */
  readonly inferenceAccelerators: readonly InferenceAccelerator[];
  /** Whose processes the containers see. Absent: each its own. */
  readonly pidMode?: PidMode;
  /** With whom the containers share IPC resources. Absent: as the Docker daemon of the instance is set up. */
  readonly ipcMode?: IpcMode;
  /** The App Mesh proxy. Absent without one. */
  readonly proxyConfiguration?: ProxyConfiguration;
  /** When the revision was registered. */
  readonly registeredAt?: Timestamp;
  /** When the revision was deregistered. Absent while it is `ACTIVE`. */
  readonly deregisteredAt?: Timestamp;
  /** When deletion was asked for. Absent before that. */
  readonly deleteRequestedAt?: Timestamp;
  /** The ARN of the principal that registered the revision. */
  readonly registeredBy?: string;
  /** The storage of a task on Fargate. Absent: 20 GiB on Linux. */
  readonly ephemeralStorage?: EphemeralStorage;
  /** Whether the containers may ask for faults to be injected. Absent: no. */
  readonly enableFaultInjection?: boolean;
}

export const TaskDefinition = structure<TaskDefinition>('TaskDefinition', {
  taskDefinitionArn: TaskDefinitionArn,
  containerDefinitions: listOrEmpty(list(ContainerDefinition)),
  family: Family,
  taskRoleArn: optional(RoleRef),
  executionRoleArn: optional(RoleRef),
  networkMode: optional(NetworkMode),
  revision: Revision,
  volumes: listOrEmpty(list(Volume)),
  status: TaskDefinitionStatus,
  requiresAttributes: listOrEmpty(list(Attribute)),
  placementConstraints: listOrEmpty(list(TaskDefinitionPlacementConstraint)),
  compatibilities: listOrEmpty(list(Compatibility)),
  runtimePlatform: optional(RuntimePlatform),
  requiresCompatibilities: listOrEmpty(list(Compatibility)),
  cpu: optional(TaskCpu),
  memory: optional(TaskMemory),
  inferenceAccelerators: listOrEmpty(list(InferenceAccelerator)),
  pidMode: optional(PidMode),
  ipcMode: optional(IpcMode),
  proxyConfiguration: optional(ProxyConfiguration),
  registeredAt: optional(Timestamp),
  deregisteredAt: optional(Timestamp),
  deleteRequestedAt: optional(Timestamp),
  registeredBy: optional(Text),
  ephemeralStorage: optional(EphemeralStorage),
  enableFaultInjection: optional(Bool),
});
