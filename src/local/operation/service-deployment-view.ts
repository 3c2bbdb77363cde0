/**
 * A service deployment as ECS describes it, in brief and in full.
 *
 * @module
 */
import { failureThreshold } from '../../scheduler/failure-threshold.js';
import type { LocalServiceDeployment, LocalServiceRevision } from '../state/deployment.js';
import type { LocalService } from '../state/service.js';
import { deploymentConfigurationView } from './deployment-configuration-view.js';
import { revisionCountsOf } from './service-view.js';

/** The deployment as a list shows it. */
export function serviceDeploymentBrief(service: LocalService, record: LocalServiceDeployment): object {
  return { ...eitherView(service, record), targetServiceRevisionArn: record.target.arn };
}

/** The deployment with all that is known of it. The counts of its revisions are those of now. */
export function serviceDeploymentView(service: LocalService, record: LocalServiceDeployment): object {
  const { updatedAt, finishedAt, status, sources, target, rollback } = record;
  return {
    ...eitherView(service, record),
    stoppedAt: status === 'STOPPED' ? timeOf(finishedAt) : undefined,
    updatedAt: new Date(updatedAt),
    sourceServiceRevisions: sources.map((revision) => summaryOf(service, revision)),
    targetServiceRevision: summaryOf(service, target),
    lifecycleHookDetails: [],
    deploymentConfiguration: deploymentConfigurationView(target.settings),
    rollback:
      rollback === undefined
        ? undefined
        : {
            reason: rollback.reason,
            startedAt: new Date(rollback.startedAt),
            serviceRevisionArn: rollback.to.arn,
          },
    deploymentCircuitBreaker: circuitBreakerOf(service, record),
    alarms: alarmsOf(record),
  };
}

/** Deployments begin as soon as they are asked for. */
function eitherView(service: LocalService, record: LocalServiceDeployment): object {
  const { arn, createdAt, finishedAt, status, statusReason } = record;
  return {
    serviceDeploymentArn: arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    createdAt: new Date(createdAt),
    startedAt: new Date(createdAt),
    finishedAt: timeOf(finishedAt),
    status,
    statusReason,
  };
}

const timeOf = (time: number | undefined) => (time === undefined ? undefined : new Date(time));

/** Tasks are asked for of the primary deployment's revision alone. */
function summaryOf({ deployments, desiredCount, tasks }: LocalService, { arn }: LocalServiceRevision): object {
  const ids = new Set(deployments.filter(({ revision }) => revision.arn === arn).map(({ id }) => id));
  return {
    arn,
    requestedTaskCount: deployments[0]?.revision.arn === arn ? desiredCount : 0,
    ...revisionCountsOf(tasks.filter(({ startedBy = '' }) => ids.has(startedBy))),
  };
}

function circuitBreakerOf({ desiredCount }: LocalService, record: LocalServiceDeployment): object {
  const { configuration: { deploymentCircuitBreaker: breaker } = {}, failures } = record;
  return {
    status: breaker?.enable !== true ? 'DISABLED' : record.tripped ? 'TRIGGERED' : monitoring(record),
    failureCount: failures,
    threshold: failureThreshold(desiredCount, breaker ?? {}),
  };
}

/** No alarm goes off here. */
function alarmsOf(record: LocalServiceDeployment): object {
  const { configuration: { alarms } = {} } = record;
  if (alarms?.enable !== true) return { status: 'DISABLED' };
  return { status: monitoring(record), alarmNames: alarms.alarmNames, triggeredAlarmNames: [] };
}

const monitoring = ({ finishedAt }: LocalServiceDeployment) =>
  finishedAt === undefined ? 'MONITORING' : 'MONITORING_COMPLETE';
