/**
 * Checks what a rollout is planned from.
 *
 * @module
 */
import { Codec } from '../../codec/codec.js';
import { type Either, left, right } from '../../codec/either.js';
import {
  Bool,
  type Issue,
  integer,
  issuesOf,
  list,
  optional,
  strict,
  structure,
  type Table,
  text,
} from '../../codec/index.js';
import { strictPolicy } from '../../codec/policy.js';
import { DeploymentConfiguration } from '../../model/deployment/deployment-configuration.js';
import { DeploymentController } from '../../model/deployment/deployment-controller.js';
import { LaunchType } from '../../model/launch/launch-type.js';
import { AvailabilityZoneRebalancing } from '../../model/placement/availability-zone-rebalancing.js';
import { CpuUnits } from '../../model/quantity/cpu-units.js';
import { MiB } from '../../model/quantity/mib.js';
import { SchedulingStrategy } from '../../model/service/scheduling-strategy.js';
import { type TaskBounds, taskBounds } from '../../scheduler/task-bounds.js';
import { checkedInputRules } from './checked-input-rules.js';
import type { PlanRolloutInput, RolloutPlace, RolloutTaskCounts, RolloutTasks, RolloutTimes } from './rollout-input.js';

/** The input, once it is checked. */
export interface CheckedInput {
  readonly desiredCount: number;
  readonly deploymentConfiguration?: DeploymentConfiguration;
  readonly schedulingStrategy?: SchedulingStrategy;
  readonly deploymentController?: DeploymentController;
  readonly launchType?: LaunchType;
  readonly availabilityZoneRebalancing?: AvailabilityZoneRebalancing;
  readonly tasks?: Present<RolloutTasks>;
  readonly capacity?: readonly Present<RolloutPlace>[];
  readonly task?: { readonly cpu?: CpuUnits; readonly memory?: MiB };
  readonly times?: Present<RolloutTimes>;
  readonly countStopping?: boolean;
}

/** What of an input is left once `undefined` is absence. */
export type Present<A> = A extends object ? { readonly [K in keyof A]: Present<Exclude<A[K], undefined>> } : A;

const PlannedCount = integer<number>('PlannedTaskCount', {
  min: 0,
  max: 10_000,
  form: 'a number of tasks',
  source: 'DOC',
  hint: 'ECS runs up to 5,000 tasks in a service; plans are made for up to 10,000.',
});

const Room = integer<number>('PlaceRoom', { min: 0, form: 'a number of tasks that fit', source: 'DOC' });

const Milliseconds = integer<number>('PlannedMilliseconds', {
  min: 0,
  max: 2_147_483_647,
  form: 'a number of milliseconds',
  source: 'DOC',
});

const PlaceName = text<string>('PlaceName', { min: 1, form: 'the name of a zone or an instance', source: 'DOC' });

/** A structure of our own: it has no members that ECS may know and we do not. */
function closed<A extends object>(name: string, table: Table<A>): Codec<A> {
  const codec = structure<A>(name, table);
  return new Codec<A>(name, codec.shape, () => codec.node(strictPolicy()), strictPolicy());
}

const Counts = closed<Present<RolloutTaskCounts>>('RolloutTaskCounts', {
  pending: optional(PlannedCount),
  unhealthy: optional(PlannedCount),
  healthy: optional(PlannedCount),
});

const Checked = structure<CheckedInput>(
  'PlanRolloutInput',
  {
    desiredCount: PlannedCount,
    deploymentConfiguration: optional(DeploymentConfiguration),
    schedulingStrategy: optional(SchedulingStrategy),
    deploymentController: optional(DeploymentController),
    launchType: optional(LaunchType),
    availabilityZoneRebalancing: optional(AvailabilityZoneRebalancing),
    tasks: optional(
      closed<Present<RolloutTasks>>('RolloutTasks', {
        old: optional(Counts),
        current: optional(Counts),
        stopping: optional(PlannedCount),
      }),
    ),
    capacity: optional(
      list(
        closed<Present<RolloutPlace>>('RolloutPlace', {
          name: PlaceName,
          room: Room,
          old: optional(PlannedCount),
          stopping: optional(PlannedCount),
        }),
        { max: 5_000, source: 'DOC', rule: 'rollout-places' },
      ),
    ),
    task: optional(
      closed<NonNullable<CheckedInput['task']>>('RolloutTaskSize', { cpu: optional(CpuUnits), memory: optional(MiB) }),
    ),
    times: optional(
      closed<Present<RolloutTimes>>('RolloutTimes', {
        startUp: optional(Milliseconds),
        healthyAfter: optional(Milliseconds),
        drain: optional(Milliseconds),
      }),
    ),
    countStopping: optional(Bool),
  },
  checkedInputRules,
);

const AsSent = strict(Checked, { newer: 'pass' });

/** The input and its bounds, or all that is wrong with it. */
export function checkedInput(
  input: PlanRolloutInput,
): Either<readonly Issue[], { readonly checked: CheckedInput; readonly bounds: TaskBounds }> {
  const decoded = AsSent.decode(input);
  const bounds = taskBounds(input);
  if (decoded._tag === 'Right' && bounds._tag === 'Right') {
    return right({ checked: decoded.right, bounds: bounds.right });
  }
  const issues = decoded._tag === 'Left' ? issuesOf(decoded.left).map(withoutAdvice) : [];
  const paths = new Set(issues.map(({ path }) => path));
  const more = bounds._tag === 'Left' ? bounds.left.filter(({ path }) => !paths.has(path)) : [];
  return left([...issues, ...more]);
}

/** An unknown member of a structure of ours is no member newer than this package. */
function withoutAdvice(issue: Issue): Issue {
  const { hint, ...rest } = issue;
  return issue.code !== 'unknown-member' || hint?.startsWith('Did you mean') ? issue : rest;
}
