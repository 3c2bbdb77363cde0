/**
 * Endings in words.
 *
 * @module
 */
import type { EcsError } from '../../client/error/ecs-error.js';
import type { Finding } from '../diagnosis/finding.js';
import { clusterOf } from './cluster-of.js';
import type { History } from './history.js';
import type { Verdict } from './verdict.js';
import type { WatchTarget } from './watch-target.js';
import { whatWouldWork } from './what-would-work.js';

/** What an ending is told from. */
export interface Told {
  readonly target: WatchTarget;
  readonly history: History;
  readonly reasons: readonly Finding[];
}

/** The ending in one sentence: what happened to what, and the main reason. */
export function messageFor(verdict: Verdict, told: Told): string {
  const { service } = told.target;
  const { deploymentId, last } = told.history;
  const subject = `${deploymentId === undefined ? 'The deployment' : `Deployment ${deploymentId}`} of service ${service}`;
  switch (verdict._tag) {
    case 'Completed':
      return `${subject} is complete.`;
    case 'RolledBack':
      return because(`${subject} failed, and the service is back at ${verdict.to}`, told);
    case 'Failed':
      return failed(verdict, subject, told);
    case 'Superseded':
      return because(`${subject} was not complete when ${verdict.by} took over`, told);
    case 'Infeasible':
      return because(`${subject} stands still for good`, told, last && whatWouldWork(last.service));
    case 'Drained':
      return verdict.because === 'deleted'
        ? `Service ${service} was deleted, and ${deploymentId ?? 'its deployment'} with it.`
        : `Service ${service} was scaled to zero while ${deploymentId ?? 'its deployment'} was under way.`;
    case 'TimedOut':
      return timedOut(verdict, subject, told);
  }
}

type Failed = Extract<Verdict, { readonly _tag: 'Failed' }>;
type TimedOut = Extract<Verdict, { readonly _tag: 'TimedOut' }>;

function failed({ because: cause, error }: Failed, subject: string, told: Told): string {
  const { target, history } = told;
  switch (cause) {
    case 'deployment': {
      const rollback = history.last?.rollback?.deploymentId;
      const after = rollback === undefined ? 'nothing took its place' : `so did the return to ${rollback}`;
      return because(`${subject} failed, and ${after}`, told);
    }
    case 'missing':
      return history.present
        ? `Service ${target.service} has no deployment ${history.deploymentId ?? 'at all'}.`
        : `There is no service ${target.service} in the cluster ${clusterOf(target) ?? 'default'}.`;
    case 'error':
      return `${subject} cannot be watched: ${error === undefined ? 'ECS refuses.' : textOf(error)}`;
  }
}

function timedOut({ because: cause, error }: TimedOut, subject: string, told: Told): string {
  const { last, failingSince } = told.history;
  if (cause === 'aborted') return `${subject} was not complete when the watch was aborted.`;
  const rollback = last?.rollback?.deploymentId;
  const state =
    failingSince === undefined
      ? 'was not complete in time'
      : rollback === undefined
        ? 'failed'
        : `failed, and the return to ${rollback} was not complete in time`;
  return error === undefined
    ? because(`${subject} ${state}`, told)
    : `${subject} ${state}, as far as ECS answered: ${textOf(error)}`;
}

/** That a deployment failed is no reason why. */
function because(what: string, { reasons }: Told, more?: string): string {
  const telling = reasons.filter(({ earlier }) => !earlier);
  const reason =
    telling.find(({ cause }) => cause !== 'deployment-failed' && cause !== 'unknown') ??
    telling.find(({ cause }) => cause === 'deployment-failed');
  const why = reason === undefined ? '.' : `: ${reason.message}`;
  return more === undefined ? `${what}${why}` : `${what}${why.replace(/\.$/, '')}${more}.`;
}

/** What the error says, as the end of a sentence. */
function textOf(error: EcsError): string {
  const text = wordsOf(error);
  return text.endsWith('.') ? text : `${text}.`;
}

function wordsOf(error: EcsError): string {
  switch (error._tag) {
    case 'ServiceException':
    case 'UnknownServiceException':
      return `${error.name}: ${error.message}`;
    case 'TransportError':
      return `${error.kind}: ${error.message}`;
    default:
      return `${error.operation}: ${error.issues.map(({ message }) => message).join('; ')}`;
  }
}
