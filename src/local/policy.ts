/**
 * How long things take in the local ECS, and what AWS does not publish, as settings.
 *
 * @module
 */
import { Bool, double, enumeration, formatIssues, integer, list, strict, structure } from '../codec/index.js';
import type { BackoffPolicy } from '../scheduler/start-backoff.js';
import { ownIssues } from './own-issues.js';

/**
 * How long things take, and choices where AWS says nothing or contradicts itself. Times are in virtual milliseconds.
 *
 * @category local
 */
export interface LocalPolicy extends BackoffPolicy {
  /** From a change until the scheduler looks at it. Default: 1 s. */
  readonly reaction: number;
  /** For a network interface to be attached or detached, with network mode `awsvpc`. Default: 5 s. */
  readonly provisioning: number;
  /** From `PENDING` to `RUNNING`: fetching images and starting containers. Default: 10 s. */
  readonly startUp: number;
  /** From `RUNNING` until a task without any health check counts as healthy. Default: 40 s, as ECS documents. */
  readonly healthyAfter: number;
  /** How long containers take after SIGTERM. What takes longer than its `stopTimeout` is killed. Default: 5 s. */
  readonly shutDown: number;
  /** From a target's registration until its target group finds it healthy. Default: 30 s. */
  readonly targetHealthyAfter: number;
  /** How long a target group takes to find a target unhealthy. Default: 60 s, two checks. */
  readonly targetUnhealthyAfter: number;
  /** For a target to drain before its task is stopped. Default: 300 s, that of a target group. */
  readonly deregistrationDelay: number;
  /**
   * The first wait after tasks that never ran; each further failure doubles it. AWS publishes only the longest.
   * Default: 10 s.
   */
  readonly firstBackoff: number;
  /** The longest wait after tasks that never ran. Default: 15 min, as ECS documents. */
  readonly longestBackoff: number;
  /**
   * Whether tasks that are stopping count against the maximum. The API reference says no, which is the default; the
   * developer guide of 2023 says yes.
   */
  readonly countStopping: boolean;
  /**
   * Until when a task that dies by itself counts as a failure of its deployment: until it is `running`, as the API
   * reference has it and by default, or until it has been `healthy`.
   */
  readonly crashesCountUntil: 'running' | 'healthy';
  /**
   * Whether a task for which there is no place counts as a failure of its deployment. Default: `false`, since on
   * instances a rollout often waits for capacity; the API reference can be read either way.
   */
  readonly countUnplaced: boolean;
  /** How long a deregistered revision can still be used for something new: ECS documents up to 10 min. Default: 0. */
  readonly deregistrationLag: number;
  /**
   * What becomes of a deregistered revision that no service and no task uses: it can be described for good, the default,
   * as DeregisterTaskDefinition is documented, or no longer, as DescribeTaskDefinition is.
   */
  readonly unusedRevision: 'kept' | 'forgotten';
  /** How long an inactive service can be described. Default: 1 h; AWS says only that it may be purged. */
  readonly inactiveServiceKept: number;
  /**
   * What DescribeServices says of a service that was purged: that it is missing, the default, or, as the documentation
   * of DeleteService has it, a `ServiceNotFoundException`.
   */
  readonly purgedService: 'MISSING' | 'ServiceNotFoundException';
  /** How long a stopped task can be described. Default: 1 h. */
  readonly stoppedTaskKept: number;
  /** TCP ports that no task can have on an instance that registers no `PORTS` of its own. */
  readonly reservedPorts: readonly number[];
}

const Span = double<number>('Milliseconds', { min: 0, form: 'a number of virtual milliseconds', source: 'DOC' });

const ReservedPort = integer<number>('ReservedPort', { min: 0, max: 65_535, form: 'a port', source: 'DOC' });

const Until = enumeration<LocalPolicy['crashesCountUntil']>('CrashesCountUntil', {
  running: 'running',
  healthy: 'healthy',
});

const UnusedRevision = enumeration<LocalPolicy['unusedRevision']>('UnusedRevision', {
  kept: 'kept',
  forgotten: 'forgotten',
});

const PurgedService = enumeration<LocalPolicy['purgedService']>('PurgedService', {
  MISSING: 'MISSING',
  ServiceNotFoundException: 'ServiceNotFoundException',
});

const CompletePolicy = structure<LocalPolicy>('LocalPolicy', {
  reaction: Span,
  provisioning: Span,
  startUp: Span,
  healthyAfter: Span,
  shutDown: Span,
  targetHealthyAfter: Span,
  targetUnhealthyAfter: Span,
  deregistrationDelay: Span,
  firstBackoff: Span,
  longestBackoff: Span,
  countStopping: Bool,
  crashesCountUntil: Until,
  countUnplaced: Bool,
  deregistrationLag: Span,
  unusedRevision: UnusedRevision,
  inactiveServiceKept: Span,
  purgedService: PurgedService,
  stoppedTaskKept: Span,
  reservedPorts: list(ReservedPort),
});

/** The same message is not repeated for so long, unless things have come to rest meanwhile; as ECS documents. */
export const REPEATED_AFTER = 6 * 60 * 60 * 1_000;

const HOUR = 60 * 60 * 1_000;

/** Times that are plausible for a small container. */
export const DEFAULT_POLICY: LocalPolicy = {
  reaction: 1_000,
  provisioning: 5_000,
  startUp: 10_000,
  healthyAfter: 40_000,
  shutDown: 5_000,
  targetHealthyAfter: 30_000,
  targetUnhealthyAfter: 60_000,
  deregistrationDelay: 300_000,
  firstBackoff: 10_000,
  longestBackoff: 15 * 60_000,
  countStopping: false,
  crashesCountUntil: 'running',
  countUnplaced: false,
  deregistrationLag: 0,
  unusedRevision: 'kept',
  inactiveServiceKept: HOUR,
  purgedService: 'MISSING',
  stoppedTaskKept: HOUR,
  reservedPorts: [22, 2375, 2376, 51678, 51679],
};

/** The policy, with what is left out; throws a `RangeError` for what cannot be. */
export function completePolicy(policy: Partial<LocalPolicy>): LocalPolicy {
  const decoded = strict(CompletePolicy).decode({ ...DEFAULT_POLICY, ...policy });
  if (decoded._tag === 'Left') throw new RangeError(`The policy is wrong:\n${formatIssues(ownIssues(decoded.left))}`);
  return decoded.right;
}
