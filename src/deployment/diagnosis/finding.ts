/**
 * What a diagnosis finds.
 *
 * @module
 */
import type { TaskBounds } from '../../scheduler/task-bounds.js';
import type { Evidence } from './evidence.js';
import type {
  ContainerProblem,
  DeploymentEnder,
  HealthChecker,
  ImagePullProblem,
  Interruption,
  LackingResource,
  NetworkProblem,
  RoleProblem,
  TargetGroupProblem,
  TaskResource,
} from './kinds.js';

/**
 * What all findings have.
 *
 * @category deployment
 */
export interface CommonFinding {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in a sentence or two. */
  readonly hint: string;
  /** What it rests on: events, the newest first, then tasks, then deployments. Empty for no finding. */
  readonly evidence: readonly Evidence[];
  /**
   * Whether all of the evidence is older than the current deployment, which may have put it right; or not, for ECS does
   * not repeat a message for six hours unless the service was steady meanwhile.
   */
  readonly earlier: boolean;
}

/**
 * ECS cannot act with the roles that it was given.
 *
 * @category deployment
 */
export interface WrongRole extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'wrong-role';
  /** What is wrong with the roles. */
  readonly problem: RoleProblem;
  /** The ARNs of the roles, or of the principals that act with them. Empty where ECS does not name them. */
  readonly roles: readonly string[];
  /** What is not allowed, such as `elasticloadbalancing:RegisterTargets`. Empty where ECS does not name it. */
  readonly actions: readonly string[];
}

/**
 * An image cannot be pulled, so tasks do not start.
 *
 * @category deployment
 */
export interface ImagePull extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'image-pull';
  /** Why it cannot be pulled. */
  readonly problem: ImagePullProblem;
  /** The images, as task definitions name them. Empty where only events tell of it. */
  readonly images: readonly string[];
}

/**
 * Tasks do not get what they need before their containers start.
 *
 * @category deployment
 */
export interface TaskResources extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'task-resources';
  /** What they do not get. */
  readonly resource: TaskResource;
}

/**
 * Containers cannot be created or started.
 *
 * @category deployment
 */
export interface ContainerStart extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'container-start';
  /** What fails. */
  readonly problem: ContainerProblem;
}

/**
 * Containers are killed, for they use more memory than they may.
 *
 * @category deployment
 */
export interface OutOfMemory extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'out-of-memory';
  /** The names of the containers. Empty where only events tell of it. */
  readonly containers: readonly string[];
}

/**
 * Tasks stop by themselves, for an essential container ends.
 *
 * @category deployment
 */
export interface CrashLoop extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'crash-loop';
  /** How many of the given tasks did. 0 where only events tell of it. */
  readonly tasks: number;
  /**
   * What their containers exited with, the most frequent first. Those that ended only because an essential one did are
   * among them. 137 is SIGKILL: without an `OutOfMemoryError`, which is a finding of its own, it can be anything.
   */
  readonly exits: readonly ContainerExits[];
}

/**
 * How often containers of a name exited with the same code.
 *
 * @category deployment
 */
export interface ContainerExits {
  /** The name of the container in the task definition. */
  readonly container: string;
  /** What its main process exited with. */
  readonly exitCode: number;
  /** In how many tasks. */
  readonly count: number;
}

/**
 * Tasks cannot be given a place in the network.
 *
 * @category deployment
 */
export interface WrongNetwork extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'wrong-network';
  /** What is wrong. */
  readonly problem: NetworkProblem;
}

/**
 * Tasks cannot be registered with a target group, or not so that they can serve.
 *
 * @category deployment
 */
export interface WrongTargetGroup extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'wrong-target-group';
  /** What is wrong with it. */
  readonly problem: TargetGroupProblem;
  /** The target groups' ARNs, or the names of Classic Load Balancers. Empty where ECS does not name them. */
  readonly targetGroups: readonly string[];
}

/**
 * Health checks find tasks unhealthy, so that ECS replaces them.
 *
 * @category deployment
 */
export interface FailingHealthChecks extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'failing-health-checks';
  /** Who finds them unhealthy. */
  readonly checker: HealthChecker;
  /** The ARN of the target group, or the name of the Classic Load Balancer. Absent for other checks. */
  readonly name?: string;
  /** The status codes of HTTP that the checks were answered with, each once. Empty where there was no answer. */
  readonly codes: readonly number[];
  /** Why the checks fail, in the words of the load balancer, each once. Empty where it says nothing. */
  readonly reasons: readonly string[];
}

/**
 * Somebody else took tasks out of their target group.
 *
 * @category deployment
 */
export interface DeregisteredTarget extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'deregistered-target';
  /** The ARNs of the target groups. Empty where ECS does not name them. */
  readonly targetGroups: readonly string[];
}

/**
 * There is no place for tasks.
 *
 * @category deployment
 */
export interface NoCapacity extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'no-capacity';
  /** What there is too little of. */
  readonly resource: LackingResource;
  /** The IDs of the container instances that ECS calls the closest matching ones. Empty where it names none. */
  readonly containerInstances: readonly string[];
}

/**
 * The minimum healthy percent and the maximum percent leave no room to start or stop a task.
 *
 * @category deployment
 */
export interface NoRoom extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'no-room';
  /** The bounds, as numbers of tasks. */
  readonly bounds: TaskBounds;
  /** Whether ECS says so. */
  readonly reported: boolean;
  /**
   * Whether it follows from the counts of the service as well: even if every running task were healthy, and nothing
   * else went wrong, no task could start or stop.
   */
  readonly computed: boolean;
}

/**
 * Tasks are protected from being stopped, and there are too many of them.
 *
 * @category deployment
 */
export interface ProtectedTasks extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'protected-tasks';
}

/**
 * Tasks lost what they ran on.
 *
 * @category deployment
 */
export interface Interrupted extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'interrupted';
  /** What took them away. */
  readonly by: Interruption;
}

/**
 * ECS makes more calls than a limit allows.
 *
 * @category deployment
 */
export interface Throttled extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'throttled';
  /** Who throttles, such as `elb`. Empty where it is ECS itself. */
  readonly by: readonly string[];
}

/**
 * Tasks fail again and again, whatever the reason.
 *
 * @category deployment
 */
export interface FailingTasks extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'failing-tasks';
  /** How many tasks failed in a row. Absent where ECS does not count them. */
  readonly failedTasks?: number;
  /** Whether ECS says that tasks do not come to run, and so waits longer and longer between its attempts. */
  readonly slowed: boolean;
}

/**
 * A deployment was ended before it was complete.
 *
 * @category deployment
 */
export interface DeploymentFailed extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'deployment-failed';
  /** What ended it. */
  readonly by: DeploymentEnder;
  /** The IDs of the deployments that failed. Empty where ECS does not name them. */
  readonly deploymentIds: readonly string[];
  /** The ID of the deployment that the service returns to. Absent where it does not, or ECS does not say it. */
  readonly rolledBackTo?: string;
}

/**
 * A message, or a reason, that this package does not know. It can be harmless.
 *
 * @category deployment
 */
export interface UnknownFinding extends CommonFinding {
  /** Tells this finding from the others. */
  readonly cause: 'unknown';
  /** The text, as ECS sent it. */
  readonly text: string;
}

/**
 * What stands, or stood, in a service's way, told apart by `cause`.
 *
 * @category deployment
 */
export type Finding =
  | WrongRole
  | ImagePull
  | TaskResources
  | ContainerStart
  | OutOfMemory
  | CrashLoop
  | WrongNetwork
  | WrongTargetGroup
  | FailingHealthChecks
  | DeregisteredTarget
  | NoCapacity
  | NoRoom
  | ProtectedTasks
  | Interrupted
  | Throttled
  | FailingTasks
  | DeploymentFailed
  | UnknownFinding;

/** What a finding says, without what it rests on. */
export type Content<F extends CommonFinding> = F extends CommonFinding ? Omit<F, 'evidence' | 'earlier'> : never;
