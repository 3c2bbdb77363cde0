/**
 * Tasks as the local ECS keeps them.
 *
 * @module
 */

import type { Tag } from '../../model/tag/tag.js';
import type { RunTaskRequest } from '../../model/task/run-task.js';
import type { TargetHealth } from '../../scheduler/health.js';
import type { LocalCluster } from './cluster.js';
import type { LocalContainerInstance } from './container-instance.js';
import type { LocalService } from './service.js';
import type { LocalTaskDefinition } from './task-definition.js';

/** Where tasks run. */
export interface LocalLaunch {
  readonly launchType: 'EC2' | 'FARGATE' | 'EXTERNAL';
  /** Absent where a launch type was asked for. */
  readonly capacityProviderName?: string;
  /** Of Fargate. */
  readonly platformVersion?: string;
}

/** The settings of one task: those of its service, or the request of RunTask that started it. */
export type LocalTaskSettings = Pick<
  RunTaskRequest,
  | 'clientToken'
  | 'enableECSManagedTags'
  | 'enableExecuteCommand'
  | 'networkConfiguration'
  | 'overrides'
  | 'propagateTags'
>;

/** Why a task was, or is being, stopped. */
export interface LocalStop {
  readonly code: 'EssentialContainerExited' | 'ServiceSchedulerInitiated' | 'TaskFailedToStart' | 'UserInitiated';
  readonly reason: string;
  /** Of the container that ended the task by itself. */
  readonly exitCode?: number;
  /** Milliseconds that its containers take after SIGTERM; absent where they never started, or ended by themselves. */
  readonly shutDown?: number;
  /** What is said of the containers themselves. */
  readonly containerReason?: string;
}

/** What health checks find, and have yet to find for a while. */
export interface AwaitedVerdict {
  readonly healthy: boolean;
}

/** When things happened to a task, in milliseconds since 1970. */
export interface LocalTaskTimes {
  readonly createdAt: number;
  pullStartedAt?: number;
  pullStoppedAt?: number;
  startedAt?: number;
  stoppingAt?: number;
  executionStoppedAt?: number;
  stoppedAt?: number;
}

/** A task, of a service or on its own. */
export interface LocalTask {
  readonly arn: string;
  readonly id: string;
  readonly cluster: LocalCluster;
  readonly definition: LocalTaskDefinition;
  /** `service:NAME`, `family:NAME`, or as RunTask was told. */
  readonly group: string;
  /** The service's deployment, or as RunTask was told. */
  readonly startedBy: string | undefined;
  readonly service: LocalService | undefined;
  readonly settings: LocalTaskSettings;
  readonly launch: LocalLaunch;
  readonly availabilityZone: string;
  /** Absent on Fargate. */
  readonly instance: LocalContainerInstance | undefined;
  /** The host ports that the agent picked, by container name and container port as in `app:80/tcp`. */
  readonly dynamicPorts: ReadonlyMap<string, number>;
  readonly times: LocalTaskTimes;
  tags: readonly Tag[];
  lastStatus: 'PROVISIONING' | 'PENDING' | 'RUNNING' | 'DEACTIVATING' | 'STOPPING' | 'DEPROVISIONING' | 'STOPPED';
  /** One for each load balancer of its deployment, once it is registered there. */
  targets: readonly TargetHealth[] | undefined;
  /** What its essential containers with a health check come to; `undefined` where none has one. */
  containers: 'HEALTHY' | 'UNHEALTHY' | 'UNKNOWN' | undefined;
  /** What its checks are about to say, once they have said so often enough. */
  readonly awaited: { containers?: AwaitedVerdict; readonly targets: AwaitedVerdict[] };
  /** Whether it has counted towards the minimum at some time. */
  wasHealthy: boolean;
  stop: LocalStop | undefined;
  /** Rises with each change, as ECS has it. */
  version: number;
}

/** Whether a task runs or is about to, and nobody has stopped it. */
export const isLive = ({ stop }: LocalTask) => stop === undefined;

/** Whether a task is not running yet. */
export const isPending = ({ lastStatus }: LocalTask) => lastStatus === 'PROVISIONING' || lastStatus === 'PENDING';
