/**
 * Makes snapshots.
 *
 * @module
 */
import type { ServiceEvent } from '../../model/service/service-event.js';
import { deploymentProgress } from '../progress/deployment-progress.js';
import { wavesOf } from '../progress/wave.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';
import type { History } from './history.js';
import { oldestFirst } from './outcome.js';
import type { View } from './view.js';

/** The snapshot of a description that is newer than all that is known. */
export function snapshotOf(view: View, { begun, last }: History, now: number): DeploymentSnapshot {
  const { service, id, current, other } = view;
  const progress = deploymentProgress(service, id);
  const rollback = other === 'return' ? deploymentProgress(service, current?.id) : undefined;
  return {
    _tag: 'Snapshot',
    deploymentId: id,
    at: new Date(now),
    elapsed: now - begun,
    service,
    ...(progress === undefined ? {} : { progress }),
    ...(rollback === undefined ? {} : { rollback }),
    events: newEvents(view, last),
  };
}

function newEvents({ service, createdAt }: View, last: DeploymentSnapshot | undefined): readonly ServiceEvent[] {
  const known = new Set(last?.service.events.map(({ id }) => id));
  const isNew = (event: ServiceEvent) =>
    last === undefined ? event.createdAt.getTime() >= createdAt : !known.has(event.id);
  return oldestFirst(service.events.filter(isNew));
}

/** Whether anything happened between two snapshots. */
export function differ(before: DeploymentSnapshot, after: DeploymentSnapshot): boolean {
  return after.events.length > 0 || JSON.stringify(stateOf(before)) !== JSON.stringify(stateOf(after));
}

const stateOf = ({ service }: DeploymentSnapshot) => [
  service.status,
  service.desiredCount,
  wavesOf(service).map(({ id, status, rolloutState, desired, running, pending, failed }) => [
    [id, status, rolloutState],
    [desired, running, pending, failed],
  ]),
];
