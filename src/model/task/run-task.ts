/**
 * RunTask: its request and its response.
 *
 * @module
 */
import {
  Bool,
  type Input,
  integer,
  list,
  listOrEmpty,
  optional,
  sensitive,
  structure,
  Text,
} from '../../codec/index.js';
import { CapacityProviderStrategyItem } from '../capacity-provider/capacity-provider-strategy-item.js';
import { ClusterRef } from '../cluster/cluster-ref.js';
import { Failure } from '../failure/failure.js';
import { LaunchType } from '../launch/launch-type.js';
import { NetworkConfiguration } from '../network/network-configuration.js';
import { PlacementConstraint } from '../placement/placement-constraint.js';
import { PlacementStrategy } from '../placement/placement-strategy.js';
import type { TaskCount } from '../quantity/task-count.js';
import { PlatformVersion } from '../service/platform-version.js';
import { LIMITS } from '../service/service-limits.js';
import { PropagateTags } from '../tag/propagate-tags.js';
import type { Tag } from '../tag/tag.js';
import { Tags } from '../tag/tags.js';
import { TaskDefinitionRef } from '../task-definition/task-definition-ref.js';
import { runTaskRules } from './run-task-rules.js';
import { StartedBy } from './started-by.js';
import { Task } from './task.js';
import { TaskClientToken } from './task-client-token.js';
import { TaskGroup } from './task-group.js';
import { TaskOverride } from './task-override.js';
import { TaskVolumeConfiguration } from './task-volume-configuration.js';

/**
 * What RunTask takes.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 * @category structures
 */
export interface RunTaskRequest {
  /**
   * How the tasks are shared out among capacity providers, up to 20. Not together with a launch type. ECS Managed
   * Instances are reached in this way only.
   */
  readonly capacityProviderStrategy?: readonly CapacityProviderStrategyItem[];
  /** Where the tasks run. Absent: the cluster named `default`. */
  readonly cluster?: ClusterRef;
  /** How many tasks to start: 1 to 10. Absent: 1. */
  readonly count?: TaskCount;
  /** Whether ECS tags the tasks with their cluster. Absent: no. */
  readonly enableECSManagedTags?: boolean;
  /**
   * Whether commands may be run in the containers by `ExecuteCommand`, for which the definition or an override names a
   * task role. Absent: no.
   */
  readonly enableExecuteCommand?: boolean;
  /** The group of the tasks. Absent: `family:` and the family of the task definition. */
  readonly group?: TaskGroup;
  /**
   * Where the tasks run. Not together with a capacity provider strategy; with neither, the cluster's default holds.
   * Fargate Spot and ECS Managed Instances take a strategy instead.
   */
  readonly launchType?: LaunchType;
  /** Subnets and security groups. Required for task definitions of network mode `awsvpc`, refused for others. */
  readonly networkConfiguration?: NetworkConfiguration;
  /** What the tasks do differently from their definition, in at most 8,192 characters of JSON. Absent: nothing. */
  readonly overrides?: TaskOverride;
  /** Where tasks may be placed: up to 10 constraints, those of the task definition included. Not on Fargate. */
  readonly placementConstraints?: readonly PlacementConstraint[];
  /** How an instance is chosen among those that qualify: up to 5 strategies, in order. Not on Fargate. */
  readonly placementStrategy?: readonly PlacementStrategy[];
  /** The version of the Fargate platform; for Fargate only. Absent: `LATEST`. */
  readonly platformVersion?: PlatformVersion;
  /** Where the tags of the tasks come from besides: `TASK_DEFINITION`, but not `SERVICE`. Absent: from nowhere. */
  readonly propagateTags?: PropagateTags;
  /** For the use of ECS itself. */
  readonly referenceId?: string;
  /**
   * What ListTasks can find the tasks by, such as the ID of a job: at most 128 letters, digits, hyphens, slashes and
   * underscores. Absent: nothing.
   */
  readonly startedBy?: StartedBy;
  /** Up to 50 tags for each of the tasks. Absent: none. */
  readonly tags?: readonly Tag[];
  /** What each task runs; a bare family stands for its latest `ACTIVE` revision. */
  readonly taskDefinition: TaskDefinitionRef;
  /**
   * Makes the request idempotent. ECS refuses a token that it knows from a different request. Absent: the client makes
   * one for each call.
   */
  readonly clientToken?: TaskClientToken;
  /** The EBS volume that the task definition leaves to be configured at launch; each task gets one of its own. */
  readonly volumeConfigurations?: readonly TaskVolumeConfiguration[];
}

const RunTaskCount = integer<TaskCount>('RunTaskCount', {
  min: 1,
  max: 10,
  form: 'a number of tasks',
  source: 'SDK',
  hint: 'ECS starts at most ten tasks in a call.',
});

export const RunTaskRequest = structure<RunTaskRequest>(
  'RunTaskRequest',
  {
    capacityProviderStrategy: optional(list(CapacityProviderStrategyItem, LIMITS.capacityProviderStrategy)),
    cluster: optional(ClusterRef),
    count: optional(RunTaskCount),
    enableECSManagedTags: optional(Bool),
    enableExecuteCommand: optional(Bool),
    group: optional(TaskGroup),
    launchType: optional(LaunchType),
    networkConfiguration: optional(NetworkConfiguration),
    overrides: optional(TaskOverride),
    placementConstraints: optional(list(PlacementConstraint, LIMITS.placementConstraints)),
    placementStrategy: optional(list(PlacementStrategy, LIMITS.placementStrategy)),
    platformVersion: optional(PlatformVersion),
    propagateTags: optional(PropagateTags),
    referenceId: optional(Text),
    startedBy: optional(StartedBy),
    tags: optional(Tags),
    taskDefinition: TaskDefinitionRef,
    clientToken: optional(sensitive(TaskClientToken)),
    volumeConfigurations: optional(list(TaskVolumeConfiguration)),
  },
  runTaskRules,
);

/**
 * What `runTask` takes.
 *
 * @category operations
 */
export interface RunTaskInput extends Input<RunTaskRequest> {}

/**
 * What RunTask answers.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
 * @category structures
 */
export interface RunTaskResponse {
  /** The tasks that were placed, or wait for capacity; they are yet to run. */
  readonly tasks: readonly Task[];
  /**
   * Why tasks could not be placed: an entry for each container instance that came into question, with a reason such as
   * `RESOURCE:MEMORY`. Empty where all were.
   */
  readonly failures: readonly Failure[];
}

export const RunTaskResponse = structure<RunTaskResponse>('RunTaskResponse', {
  tasks: listOrEmpty(list(Task)),
  failures: listOrEmpty(list(Failure)),
});
