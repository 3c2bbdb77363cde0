/**
 * RegisterTaskDefinition: its request and its response.
 *
 * @module
 */
import { Bool, type Input, list, optional, structure } from '../../codec/index.js';
import { ContainerDefinition } from '../container/container-definition.js';
import { RoleRef } from '../iam/role-ref.js';
import { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { Volume } from '../volume/volume.js';
import { Compatibility } from './compatibility.js';
import { EphemeralStorage } from './ephemeral-storage.js';
import { Family } from './family.js';
import { InferenceAccelerator } from './inference-accelerator.js';
import { IpcMode } from './ipc-mode.js';
import { NetworkMode } from './network-mode.js';
import { PidMode } from './pid-mode.js';
import { ProxyConfiguration } from './proxy-configuration.js';
import { RuntimePlatform } from './runtime-platform.js';
import { TaskCpu } from './task-cpu.js';
import { TaskDefinition } from './task-definition.js';
import { TaskDefinitionPlacementConstraint } from './task-definition-placement-constraint.js';
import { TaskMemory } from './task-memory.js';

/**
 * What RegisterTaskDefinition takes. Each registration makes a new revision of the family.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category structures
 */
export interface RegisterTaskDefinitionRequest {
  /** The name that all revisions share. One that is new starts at revision 1. */
  readonly family: Family;
  /** The role whose rights the containers have, by name or ARN. Absent: they have none by way of ECS. */
  readonly taskRoleArn?: RoleRef;
  /** The role by which ECS pulls images, writes logs and reads secrets for the task. Absent: on EC2, the instance's. */
  readonly executionRoleArn?: RoleRef;
  /**
   * How the containers are networked. Absent: `bridge`, or Docker's default network on Windows. Fargate needs `awsvpc`.
   */
  readonly networkMode?: NetworkMode;
  /** The containers that make up a task: 1 to 10. */
  readonly containerDefinitions: readonly ContainerDefinition[];
  /** The storage that containers may mount. Absent: none. */
  readonly volumes?: readonly Volume[];
  /**
   * Where tasks may be placed: up to 10 constraints, those given when a task or service is started included. Absent:
   * anywhere. Not for Fargate.
   */
  readonly placementConstraints?: readonly TaskDefinitionPlacementConstraint[];
  /** What the definition must be valid for; ECS refuses it otherwise. Absent: for nothing in particular. */
  readonly requiresCompatibilities?: readonly Compatibility[];
  /**
   * What a whole task has of CPU: in CPU units, of which 1,024 make one vCPU, or in vCPUs. On instances 128 to 196608
   * units, absent where only containers have a share; Fargate needs one of its sizes. Without effect on Windows
   * containers.
   */
  readonly cpu?: TaskCpu;
  /**
   * What a whole task has of memory: in MiB or in GB. On instances absent where only containers have a limit; Fargate
   * needs one that goes with its `cpu`. Without effect on Windows containers.
   */
  readonly memory?: TaskMemory;
  /** Up to 50 tags. Absent: none. */
  readonly tags?: readonly Tag[];
  /** Whose processes the containers see. Absent: each its own. On Fargate only `task`; not for Windows. */
  readonly pidMode?: PidMode;
  /**
   * With whom the containers share IPC resources. Absent: as the Docker daemon of the instance is set up. Neither for
   * Windows nor for Fargate.
   */
  readonly ipcMode?: IpcMode;
  /** The App Mesh proxy. Absent: none. */
  readonly proxyConfiguration?: ProxyConfiguration;
  /** The accelerators of Elastic Inference, which ended in April 2023. */
  readonly inferenceAccelerators?: readonly InferenceAccelerator[];
  /**
   * The storage of a task on Fargate, from platform version 1.4.0 (Linux) or 1.0.0 (Windows) on. Absent: 20 GiB on
   * Linux.
   */
  readonly ephemeralStorage?: EphemeralStorage;
  /** The processors and the operating system that the images are built for. Absent: `X86_64` and `LINUX` on Fargate. */
  readonly runtimePlatform?: RuntimePlatform;
  /** Whether the containers may ask for faults to be injected. Absent: no. */
  readonly enableFaultInjection?: boolean;
}

export const RegisterTaskDefinitionRequest = structure<RegisterTaskDefinitionRequest>('RegisterTaskDefinitionRequest', {
  family: Family,
  taskRoleArn: optional(RoleRef),
  executionRoleArn: optional(RoleRef),
  networkMode: optional(NetworkMode),
  containerDefinitions: list(ContainerDefinition, { max: 10, source: 'G23', rule: 'container-definitions-count' }),
  volumes: optional(list(Volume)),
  placementConstraints: optional(
    list(TaskDefinitionPlacementConstraint, {
      max: 10,
      source: 'SDK',
      rule: 'task-definition-placement-constraints-count',
    }),
  ),
  requiresCompatibilities: optional(list(Compatibility)),
  cpu: optional(TaskCpu),
  memory: optional(TaskMemory),
  tags: optional(Tags),
  pidMode: optional(PidMode),
  ipcMode: optional(IpcMode),
  proxyConfiguration: optional(ProxyConfiguration),
  inferenceAccelerators: optional(list(InferenceAccelerator)),
  ephemeralStorage: optional(EphemeralStorage),
  runtimePlatform: optional(RuntimePlatform),
  enableFaultInjection: optional(Bool),
});

/**
 * What `registerTaskDefinition` takes.
 *
 * @category operations
 */
export interface RegisterTaskDefinitionInput extends Input<RegisterTaskDefinitionRequest> {}

/**
 * What RegisterTaskDefinition answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
 * @category structures
 */
export interface RegisterTaskDefinitionResponse {
  /** The new revision. */
  readonly taskDefinition: TaskDefinition;
  /** The tags that it was registered with. Absent where there were none. */
  readonly tags?: readonly Tag[];
}

export const RegisterTaskDefinitionResponse = structure<RegisterTaskDefinitionResponse>(
  'RegisterTaskDefinitionResponse',
  {
    taskDefinition: TaskDefinition,
    tags: optional(list(Tag)),
  },
);
