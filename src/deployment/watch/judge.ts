/**
 * Judges from one description, and what was known before, whether a deployment has ended.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { History } from './history.js';
import type { Verdict } from './verdict.js';
import { isDone, isStandstill, type View } from './view.js';

/** What a description comes to. */
export interface Judgement {
  /** Absent while the deployment goes on. */
  readonly verdict?: Verdict;
  /** Since when the deployment is known to have failed, by the clock of the watch. Absent where it has not. */
  readonly failingSince?: number;
  /** When to look again to be sure. Absent where there is nothing to make sure of. */
  readonly recheckAt?: number;
}

/** How long ECS may take to begin a rollback; our choice. */
const LONGEST_TURN = 10_000;

/** How long it is given at least, once the failure was seen; our choice. */
const SHORTEST_TURN = 2_500;

/** What the description comes to; the first rule that applies decides. */
export function judge(view: View, { wanted, failingSince, quiet }: History, now: number): Judgement {
  const { service, own, current, other, outcome } = view;
  if (service.status === 'DRAINING' || service.status === 'INACTIVE') return drained('deleted');
  const completed = own === undefined ? outcome.completed : isDone(service, own);
  if (current !== undefined && other === 'newer') return { verdict: overtaken(view, current.id, completed) };
  if (wanted && service.desiredCount <= 0) return drained('scaled-to-zero');
  if (completed) return { verdict: COMPLETED };
  const since = failingSince ?? now;
  if (current !== undefined && other === 'return') {
    if (isDone(service, current)) return { verdict: { _tag: 'RolledBack', to: current.id } };
    return current.rolloutState === 'FAILED' || isStandstill(service, quiet) ? FAILED : { failingSince: since };
  }
  if (own?.rolloutState === 'FAILED' || outcome.failedAt !== undefined) return failing(view, since, now);
  return current !== undefined && isStandstill(service, quiet) ? { verdict: { _tag: 'Infeasible' } } : {};
}

const COMPLETED: Verdict = { _tag: 'Completed' };

const FAILED: Judgement = { verdict: { _tag: 'Failed', because: 'deployment' } };

const drained = (because: 'deleted' | 'scaled-to-zero'): Judgement => ({ verdict: { _tag: 'Drained', because } });

/** A newer deployment can come before the end of this one, and after it. */
function overtaken({ outcome }: View, by: string, completed: boolean): Verdict {
  if (completed || outcome.completed) return COMPLETED;
  if (outcome.rolledBack && outcome.rolledBackTo !== undefined) return { _tag: 'RolledBack', to: outcome.rolledBackTo };
  return { _tag: 'Superseded', by };
}

/** It has failed, and nothing has taken its place yet. Without anything to return to, ECS leaves it at that. */
function failing({ service, id, outcome }: View, since: number, now: number): Judgement {
  if (outcome.rolledBackTo !== undefined) return { failingSince: since };
  if (!rollsBack(service)) return FAILED;
  const updatedAt = service.deployments.find((deployment) => deployment.id === id)?.updatedAt.getTime();
  const age = since - (outcome.failedAt ?? updatedAt ?? since);
  const until = since + Math.min(LONGEST_TURN, Math.max(SHORTEST_TURN, LONGEST_TURN - age));
  return now >= until ? FAILED : { failingSince: since, recheckAt: until };
}

/** Whether ECS is to return to an earlier deployment where one fails. */
function rollsBack({ deploymentConfiguration }: Service): boolean {
  const { deploymentCircuitBreaker: breaker, alarms } = deploymentConfiguration ?? {};
  return (breaker?.enable === true && breaker.rollback) || (alarms?.enable === true && alarms.rollback);
}
