import { expect, onTestFinished, test } from 'vitest';
import { rolloutChart } from '../../../src/deployment/chart/rollout-chart.js';
import type { DeploymentSnapshot } from '../../../src/deployment/watch/deployment-snapshot.js';
import { rolloutOf } from '../../../src/deployment/watch/rollout-of.js';
import { watchDeployment } from '../../../src/deployment/watch/watch-deployment.js';
import { scenarioNamed } from '../../support/deployment-scenarios.js';
import { stageOf } from '../../support/deployment-stage.js';

async function snapshotsOf(name: string): Promise<readonly DeploymentSnapshot[]> {
  const { watched, target, clock, close } = await stageOf(scenarioNamed(name));
  onTestFinished(close);
  const snapshots: DeploymentSnapshot[] = [];
  for await (const seen of watchDeployment(watched, target, { clock, random: () => 0 })) {
    if (seen._tag === 'Snapshot') snapshots.push(seen);
  }
  return snapshots;
}

const counts = (snapshots: readonly DeploymentSnapshot[]) =>
  rolloutOf(snapshots).moments.map(({ at, old, current }) => [
    at / 1_000,
    `${old.pending}+${old.healthy}`,
    `${current.pending}+${current.healthy}`,
  ]);

test('a rollout has a moment for each change that was seen', async () => {
  const snapshots = await snapshotsOf('all goes well');
  const rollout = rolloutOf(snapshots);
  expect(rollout.desiredCount).toBe(4);
  expect(rollout.bounds).toEqual({ minimumHealthy: 4, maximum: 8 });
  expect(counts(snapshots)).toEqual([
    [0, '0+4', '0+0'],
    [3, '0+4', '4+0'],
    [12, '0+4', '0+4'],
    [64.2, '0+0', '0+4'],
  ]);
  for (const { old, current, stopping } of rollout.moments) {
    expect([old.unhealthy, current.unhealthy, stopping]).toEqual([0, 0, 0]);
  }
  expect(rolloutChart(rollout)).toContain('\n');
});

test('a rollout that is taken back ends with the old tasks', async () => {
  const snapshots = await snapshotsOf('the circuit breaker ends it with a rollback');
  expect(counts(snapshots).at(-1)?.slice(1)).toEqual(['0+4', '0+0']);
});

test('time begins with the first snapshot', async () => {
  const snapshots = await snapshotsOf('all goes well');
  expect(rolloutOf(snapshots.slice(1)).moments[0]?.at).toBe(0);
});

test('without a snapshot there is a rollout of nothing', () => {
  expect(rolloutOf([])).toEqual({ desiredCount: 0, bounds: { minimumHealthy: 0, maximum: 0 }, moments: [] });
});
