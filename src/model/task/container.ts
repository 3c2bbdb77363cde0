/**
 * Containers: what the tasks of a cluster consist of.
 *
 * @module
 */
import { type Branded, Integer, list, listOrEmpty, optional, structure, Text, text } from '../../codec/index.js';
import { ContainerName } from '../container/container-name.js';
import { ImageDigest } from '../container/image-digest.js';
import { ImageReference } from '../container/image-reference.js';
import { SharingStrategy } from '../container/sharing-strategy.js';
import { GpuId } from '../container-instance/gpu-id.js';
import { HealthStatus } from './health-status.js';
import { ManagedAgent } from './managed-agent.js';
import { NetworkBinding } from './network-binding.js';
import { NetworkInterface } from './network-interface.js';
import { TaskArn } from './task-arn.js';

/**
 * One container of a task as ECS describes it: what it runs, how it is, and how it can be reached.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html
 * @category structures
 */
export interface Container {
  /** The ARN of the container. */
  readonly containerArn: ContainerArn;
  /** The task that it belongs to. */
  readonly taskArn: TaskArn;
  /** Its name in the task definition. */
  readonly name: ContainerName;
  /** The image that it runs, as the task definition names it. */
  readonly image?: ImageReference;
  /** The digest of that image. Absent until the image is pulled. */
  readonly imageDigest?: ImageDigest;
  /** The container's ID in its runtime, such as Docker. Absent until the container is created. */
  readonly runtimeId?: string;
  /** Its state as last heard, such as `PENDING`, `RUNNING` or `STOPPED`. */
  readonly lastStatus: string;
  /** What its main process exited with. Absent while it runs, and where it never ran. */
  readonly exitCode?: number;
  /** More about its state, in at most 1,024 characters, such as `OutOfMemoryError: Container killed …` */
  readonly reason?: string;
  /** The host ports that lead to it. Empty where no port is mapped and, as a rule, with `awsvpc`. */
  readonly networkBindings: readonly NetworkBinding[];
  /** The network interface that it shares with its task. Empty in network modes other than `awsvpc`. */
  readonly networkInterfaces: readonly NetworkInterface[];
  /** What its health check says; `UNKNOWN` where its task definition has none. */
  readonly healthStatus?: HealthStatus;
  /** The agents that ECS runs inside it. Empty unless its task was started for `ExecuteCommand`. */
  readonly managedAgents: readonly ManagedAgent[];
  /** The CPU units set for it, as text; 1,024 are one vCPU. `0` where its definition sets none. */
  readonly cpu?: string;
  /** The most memory that it may use, in MiB, as text. Absent where its definition sets none. */
  readonly memory?: string;
  /** The memory set aside for it, in MiB, as text. Absent where its definition sets none. */
  readonly memoryReservation?: string;
  /** The GPUs that it was given. Empty without any. */
  readonly gpuIds: readonly GpuId[];
  /** The Neuron devices that it was given. Empty without any. */
  readonly neuronDeviceIds: readonly string[];
  /** How it shares its GPU. Absent where it shares none. */
  readonly gpuSharingStrategy?: SharingStrategy;
}

/**
 * The ARN of a container: `arn:aws:ecs:region:account:container/cluster/task/uuid`, or a shorter, older form.
 *
 * @category identifiers
 */
export type ContainerArn = Branded<string, 'ContainerArn'>;

const ContainerArn = text<ContainerArn>('ContainerArn', { min: 1, form: 'a container ARN', source: 'SDK' });

export const Container = structure<Container>('Container', {
  containerArn: ContainerArn,
  taskArn: TaskArn,
  name: ContainerName,
  image: optional(ImageReference),
  imageDigest: optional(ImageDigest),
  runtimeId: optional(Text),
  lastStatus: Text,
  exitCode: optional(Integer),
  reason: optional(Text),
  networkBindings: listOrEmpty(list(NetworkBinding)),
  networkInterfaces: listOrEmpty(list(NetworkInterface)),
  healthStatus: optional(HealthStatus),
  managedAgents: listOrEmpty(list(ManagedAgent)),
  cpu: optional(Text),
  memory: optional(Text),
  memoryReservation: optional(Text),
  gpuIds: listOrEmpty(list(GpuId)),
  neuronDeviceIds: listOrEmpty(list(Text)),
  gpuSharingStrategy: optional(SharingStrategy),
});
