/**
 * Takes in what a look showed: the one step from what was known to what is known. It has no effects.
 *
 * @module
 */
import { type EcsError, isRetryable } from '../../client/error/ecs-error.js';
import type { Service } from '../../model/service/service.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';
import type { History } from './history.js';
import { type Judgement, judge } from './judge.js';
import { hasNews, isOutOfDate } from './out-of-date.js';
import { differ, snapshotOf } from './snapshot-of.js';
import type { Verdict } from './verdict.js';
import { isReturning, type View, viewOf } from './view.js';

/** What a look showed of one service. */
export type Answer =
  | { readonly _tag: 'Described'; readonly service: Service }
  | { readonly _tag: 'Missing' }
  | { readonly _tag: 'Refused'; readonly error: EcsError };

/** What a look comes to. */
export interface Step {
  /** What is known now. */
  readonly history: History;
  /** Absent where the look showed nothing of the deployment. */
  readonly snapshot?: DeploymentSnapshot;
  /** Absent while the deployment goes on. */
  readonly verdict?: Verdict;
}

/** When something was seen. */
export interface Moment {
  /** Milliseconds since 1970, by the clock of the watch. */
  readonly now: number;
  /** For how many milliseconds from the beginning things may be missing. */
  readonly missingGrace: number;
}

/** After so long a service that is missing, though it was seen before, is looked for again; our choice. */
const MISSING_TWICE = 2_500;

/** So many answers in a row that cannot be read are no accident; our choice. */
const UNREADABLE = 3;

/** The step that an answer leads to. */
export function takeIn(before: History, answer: Answer, moment: Moment): Step {
  if (answer._tag === 'Refused') return refused(before, answer.error);
  const { error: _, recheckAt: __, ...known } = before;
  const history: History = { ...known, present: answer._tag === 'Described', errors: 0 };
  return answer._tag === 'Missing' ? missing(history, moment) : described(history, answer.service, moment);
}

/** What may pass is waited out, ever longer. */
function refused(before: History, error: EcsError): Step {
  const { recheckAt: _, ...known } = before;
  const errors = known.errors + 1;
  const passes = isRetryable(error) || (error._tag === 'InvalidResponse' && errors < UNREADABLE);
  const history: History = { ...known, errors, error, quiet: errors - 1 };
  return passes ? { history } : { history, verdict: { _tag: 'Failed', because: 'error', error } };
}

/** There is no such service, or no such cluster. One that was seen is gone if that is so twice. */
function missing(history: History, moment: Moment): Step {
  const { now } = moment;
  if (history.createdAt === undefined) return absent(history, moment, { _tag: 'Failed', because: 'missing' });
  const missingSince = history.missingSince ?? now;
  if (now - missingSince >= MISSING_TWICE) return { history, verdict: { _tag: 'Drained', because: 'deleted' } };
  return { history: { ...history, missingSince, recheckAt: missingSince + MISSING_TWICE } };
}

/** What was never seen may yet come. */
function absent(history: History, { now, missingGrace }: Moment, verdict: Verdict): Step {
  if (now - history.begun >= missingGrace) return { history, verdict };
  return { history: { ...history, quiet: history.quiet + 1 } };
}

function described({ missingSince: _, ...history }: History, service: Service, moment: Moment): Step {
  const view = viewOf(service, history);
  if (view === undefined) return withoutDeployment(history, service, moment);
  if (history.last !== undefined && isOld(view, history.last)) {
    return { history: { ...history, quiet: history.quiet + 1 } };
  }
  const snapshot = snapshotOf(view, history, moment.now);
  const judgement = judge(view, history, moment.now);
  const { verdict } = judgement;
  return {
    history: enriched(history, view, snapshot, judgement),
    snapshot,
    ...(verdict === undefined ? {} : { verdict }),
  };
}

/** An inactive service has no deployments. One that is to have one may have been created anew. */
function withoutDeployment(history: History, service: Service, moment: Moment): Step {
  if (service.status !== 'INACTIVE') return absent(history, moment, { _tag: 'Failed', because: 'missing' });
  const verdict: Verdict = { _tag: 'Drained', because: 'deleted' };
  return history.deploymentId === undefined ? { history, verdict } : absent(history, moment, verdict);
}

/**
 * Whether a description is from before the last one. One in which the deployment is gone, though nothing newer is there
 * and nothing says why, is from before the deployment.
 */
function isOld({ service, own, current, other, outcome }: View, { service: last }: DeploymentSnapshot): boolean {
  if (isOutOfDate(service, last)) return true;
  if (service.status !== 'ACTIVE' || own !== undefined || other === 'newer') return false;
  const isExplained = outcome.completed || outcome.failedAt !== undefined;
  return current === undefined || !(isExplained || isReturning(current) || hasNews(service, last));
}

function enriched(
  history: History,
  { service, id, createdAt, own, current }: View,
  snapshot: DeploymentSnapshot,
  { failingSince, recheckAt }: Judgement,
): History {
  const { failingSince: _, ...known } = history;
  const quiet = history.last !== undefined && !differ(history.last, snapshot) ? history.quiet + 1 : 0;
  return {
    ...known,
    deploymentId: id,
    createdAt,
    older: own !== undefined && own === current ? withOlder(history, snapshot) : history.older,
    wanted: history.wanted || service.desiredCount > 0,
    last: snapshot,
    quiet,
    ...(failingSince === undefined ? {} : { failingSince }),
    ...(recheckAt === undefined ? {} : { recheckAt }),
  };
}

function withOlder({ older }: History, { progress }: DeploymentSnapshot): readonly string[] {
  return [...new Set([...older, ...(progress?.older.deploymentIds ?? [])])];
}
