/**
 * Begins deployments.
 *
 * @module
 */
import type { LocalDeployment, LocalServiceDeployment, LocalServiceRevision } from '../state/deployment.js';
import { arnIn } from '../state/region.js';
import type { LocalService } from '../state/service.js';
import type { World } from '../state/world.js';

/** Makes the service's present task definition and settings its new primary deployment; what was under way stops. */
export function startDeployment({ clock, identity }: Pick<World, 'clock' | 'identity'>, service: LocalService): void {
  const { cluster, name, definition, settings } = service;
  if (definition === undefined) return;
  const createdAt = clock.now;
  const id = identity.digits(19);
  const revision: LocalServiceRevision = {
    arn: arnIn(cluster.region, `service-revision/${cluster.name}/${name}/${identity.digits(19)}`),
    definition,
    settings,
    createdAt,
  };
  const record: LocalServiceDeployment = {
    arn: arnIn(cluster.region, `service-deployment/${cluster.name}/${name}/${identity.letters(21)}`),
    sources: service.deployments.map((deployment) => deployment.revision),
    target: revision,
    configuration: settings.deploymentConfiguration,
    createdAt,
    updatedAt: createdAt,
    finishedAt: undefined,
    status: 'IN_PROGRESS',
    statusReason: undefined,
    failures: 0,
    tripped: false,
    rollback: undefined,
  };
  const deployment: LocalDeployment = {
    id: `ecs-svc/${id}`,
    revision,
    createdAt,
    updatedAt: createdAt,
    rolloutState: 'IN_PROGRESS',
    rolloutStateReason: `ECS deployment ecs-svc/${id} in progress.`,
    failedTasks: 0,
    record,
    backoff: { failures: 0, until: 0 },
  };
  supersede(service, createdAt);
  service.deployments = [deployment, ...service.deployments];
  service.revisions = [revision, ...service.revisions];
  service.history = [record, ...service.history];
}

function supersede({ history }: LocalService, now: number): void {
  for (const record of history) {
    if (record.finishedAt !== undefined) continue;
    record.status = 'STOPPED';
    record.statusReason = 'A newer deployment has taken its place.';
    record.finishedAt = now;
    record.updatedAt = now;
  }
}
