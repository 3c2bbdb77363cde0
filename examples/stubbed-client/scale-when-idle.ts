/**
 * An application's own code: it scales preview services to zero that nobody has deployed to for a while.
 *
 * @module
 */
import { type Ecs, EcsFailure, isNotFound, isRetryable, type OperationError, type updateService } from 'typed-ecs';

/** What became of a service. */
export type Verdict = 'scaled to zero' | 'at rest already' | 'in use' | 'gone' | 'to be tried later';

/** Which service to look at, and how long nobody must have deployed to it. */
export interface Idle {
  readonly cluster: string;
  readonly service: string;
  /** Milliseconds since the last deployment began or ended. */
  readonly idleFor: number;
  /** When that is counted from. */
  readonly now: Date;
}

/** Scales the service to zero if it is idle. What nobody expects is thrown, as an `EcsFailure`. */
export async function scaleWhenIdle(ecs: Ecs, { cluster, service, idleFor, now }: Idle): Promise<Verdict> {
  const described = await ecs.describeService({ cluster, service })();
  if (described._tag === 'Left') return verdictOn(described.left);
  const { desiredCount, deployments } = described.right.service;
  if (desiredCount === 0) return 'at rest already';
  const [current, ...older] = deployments;
  if (current === undefined || older.length > 0) return 'in use';
  if (now.getTime() - current.updatedAt.getTime() < idleFor) return 'in use';
  const updated = await ecs.updateService({ cluster, service, desiredCount: 0 })();
  return updated._tag === 'Left' ? verdictOn(updated.left) : 'scaled to zero';
}

function verdictOn(error: OperationError<typeof updateService>): Verdict {
  const inactive = error._tag === 'ServiceException' && error.name === 'ServiceNotActiveException';
  if (inactive || isNotFound(error)) return 'gone';
  if (isRetryable(error)) return 'to be tried later';
  throw new EcsFailure(error);
}
