/**
 * What was watched, as a rollout.
 *
 * @module
 */

import type { TaskCounts } from '../../scheduler/rolling-step.js';
import { taskBoundsOf } from '../../scheduler/task-bounds.js';
import { type Wave, wavesOf } from '../progress/wave.js';
import type { Rollout, RolloutMoment } from '../rollout.js';
import type { DeploymentSnapshot } from './deployment-snapshot.js';

/**
 * The course that a deployment took, for `rolloutChart`. ECS does not tell which tasks are healthy, nor how many are on
 * their way out: those that run count as healthy, and none as stopping.
 *
 * @param snapshots - of one deployment, in order of time
 * @returns a moment for each snapshot in which the tasks are others than before, the first at 0; the desired count and the
 * bounds are those of the last snapshot; without any snapshot, a rollout of nothing
 * @example
 * ```ts
 * import { ECSClient } from '@aws-sdk/client-ecs';
 * import { makeEcs, orThrow } from 'typed-ecs';
 * import { type DeploymentSnapshot, rolloutOf, watchDeployment } from 'typed-ecs/deployment';
 * import { createLocalEcs } from 'typed-ecs/local';
 * import assert from 'node:assert/strict';
 *
 * const local = createLocalEcs({ speed: 0 });
 * const ecs = makeEcs(new ECSClient(local.clientConfig));
 * await orThrow(ecs.createCluster({}));
 * await orThrow(ecs.registerContainerInstance({}));
 * const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
 * await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
 * await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 }));
 *
 * const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
 * const snapshots: DeploymentSnapshot[] = [];
 * for await (const seen of watchDeployment(ecs, { service: 'web' }, { clock })) {
 *   if (seen._tag === 'Snapshot') snapshots.push(seen);
 * }
 * const { desiredCount, moments } = rolloutOf(snapshots);
 * assert.equal(desiredCount, 2);
 * assert.deepEqual(
 *   moments.map(({ current }) => [current.pending, current.healthy]),
 *   [
 *     [0, 0],
 *     [2, 0],
 *     [0, 2],
 *   ],
 * );
 * ```
 * @category deployment
 */
export function rolloutOf(snapshots: readonly DeploymentSnapshot[]): Rollout {
  const [first] = snapshots;
  const last = snapshots.at(-1);
  if (first === undefined || last === undefined) {
    return { desiredCount: 0, bounds: { minimumHealthy: 0, maximum: 0 }, moments: [] };
  }
  return {
    desiredCount: last.service.desiredCount,
    bounds: taskBoundsOf(last.service),
    moments: snapshots
      .map((snapshot) => momentOf(snapshot, snapshot.elapsed - first.elapsed))
      .filter((moment, i, all) => !isSame(moment, all[i - 1])),
  };
}

function momentOf({ service, deploymentId }: DeploymentSnapshot, at: number): RolloutMoment {
  const waves = wavesOf(service);
  return {
    at,
    old: countsOf(waves.filter(({ id }) => id !== deploymentId)),
    current: countsOf(waves.filter(({ id }) => id === deploymentId)),
    stopping: 0,
  };
}

function countsOf(waves: readonly Wave[]): TaskCounts {
  return {
    pending: waves.reduce((sum, { pending }) => sum + pending, 0),
    unhealthy: 0,
    healthy: waves.reduce((sum, { running }) => sum + running, 0),
  };
}

const isSame = ({ old, current }: RolloutMoment, before: RolloutMoment | undefined) =>
  before !== undefined && haveSame(old, before.old) && haveSame(current, before.current);

const haveSame = (one: TaskCounts, other: TaskCounts) => one.pending === other.pending && one.healthy === other.healthy;
