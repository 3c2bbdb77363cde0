import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { makeEcs } from '../../../src/client/ecs.js';
import type { DeploymentEnding } from '../../../src/deployment/watch/deployment-ending.js';
import type { DeploymentSnapshot } from '../../../src/deployment/watch/deployment-snapshot.js';
import { endingOf } from '../../../src/deployment/watch/ending-of.js';
import { watchDeployment } from '../../../src/deployment/watch/watch-deployment.js';
import type { WatchOptions } from '../../../src/deployment/watch/watch-options.js';
import { type DeploymentScenario, scenarioNamed } from '../../support/deployment-scenarios.js';
import { type Stage, stageOf } from '../../support/deployment-stage.js';
import { exception, json, type ScriptedEcs, startScriptedEcs } from '../../support/scripted-ecs.js';

/** Milliseconds that are long for a watch that ends, and short of what it would otherwise wait for. */
const SOON = 2_500;

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
afterAll(() => server.close());

async function staged(name: string, more: Partial<DeploymentScenario> = {}): Promise<Stage> {
  const stage = await stageOf({ ...scenarioNamed(name), ...more });
  onTestFinished(stage.close);
  return stage;
}

/** What comes, and in how many milliseconds. */
async function timed<A>(run: () => Promise<A>): Promise<readonly [A, number]> {
  const begun = performance.now();
  const value = await run();
  return [value, performance.now() - begun];
}

/** A watch in real time, of what the server says. */
function watchScripted(options: WatchOptions = {}): AsyncIterable<DeploymentSnapshot | DeploymentEnding> {
  return watchDeployment(makeEcs(server.client()), { cluster: 'prod', service: 'web' }, options);
}

const UNDER_WAY = json({
  services: [
    {
      serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
      serviceName: 'web',
      clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
      status: 'ACTIVE',
      desiredCount: 1,
      runningCount: 0,
      pendingCount: 1,
      deployments: [
        {
          id: 'ecs-svc/1',
          status: 'PRIMARY',
          desiredCount: 1,
          runningCount: 0,
          pendingCount: 1,
          rolloutState: 'IN_PROGRESS',
          createdAt: 1_795_000_000,
          updatedAt: 1_795_000_000,
        },
      ],
    },
  ],
});

describe('a watch', () => {
  test('takes the current deployment where none is named', async () => {
    const { watched, target, clock } = await staged('all goes well');
    const ending = await endingOf(watchDeployment(watched, { service: 'web' }, { clock }));
    expect(ending).toMatchObject({ _tag: 'Completed', service: 'web', deploymentId: target.deploymentId });
  });

  test('finds the cluster in the ARN of the service', async () => {
    const stage = await staged('all goes well');
    const { ecs, local, watched, clock } = stage;
    await ecs.createCluster({ clusterName: 'prod' });
    const { service } = await ecs.createService({
      cluster: 'prod',
      serviceName: 'admin',
      taskDefinition: 'web',
      desiredCount: 0,
    });
    const ending = await endingOf(watchDeployment(watched, { service: service?.serviceArn ?? '' }, { clock }));
    expect(ending).toMatchObject({ _tag: 'Completed', service: service?.serviceArn });
    expect(ending.cluster).toBeUndefined();
    await local.settle();
  });

  test('begins anew with each iteration, and not before', async () => {
    const { watched, target, clock, calls } = await staged('all goes well');
    const watch = watchDeployment(watched, target, { clock });
    expect(calls).toHaveLength(0);
    expect((await endingOf(watch))._tag).toBe('Completed');
    const first = calls.length;
    expect((await endingOf(watch))._tag).toBe('Completed');
    expect(calls.length).toBe(first + 1);
  });

  test('asks the tasks only where a deployment ended badly', async () => {
    const methods = async (name: string) => {
      const { watched, target, clock, calls } = await staged(name);
      await endingOf(watchDeployment(watched, target, { clock }));
      return new Set(calls.map(({ method }) => method));
    };
    expect(await methods('all goes well')).toEqual(new Set(['DescribeServices']));
    expect(await methods('the circuit breaker ends it without a rollback')).toEqual(
      new Set(['DescribeServices', 'ListTasks', 'DescribeTasks']),
    );
  });

  test('ends all the same where the tasks cannot be asked', async () => {
    const { watched, target, clock, local } = await staged('the circuit breaker ends it without a rollback');
    local.addFault({ kind: 'throttle', operation: 'ListTasks' });
    const ending = await endingOf(watchDeployment(watched, target, { clock }));
    expect(ending._tag).toBe('Failed');
    expect(ending.reasons.map(({ cause }) => cause)).toEqual(['failing-tasks', 'deployment-failed']);
  });

  test('ends at once where ECS refuses to answer', async () => {
    server.script(exception('AccessDeniedException', 'Not you.'));
    const ending = await endingOf(watchScripted());
    expect(ending).toMatchObject({
      _tag: 'Failed',
      because: 'error',
      cluster: 'prod',
      error: { name: 'AccessDeniedException' },
      message: 'The deployment of service web cannot be watched: AccessDeniedException: Not you.',
    });
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, WatchOptions]>([
    ['timeout', { timeout: -1 }],
    ['timeout', { timeout: Number.NaN }],
    ['missingGrace', { missingGrace: -1 }],
    ['callsPerMinute', { callsPerMinute: 0 }],
    ['callsPerMinute', { callsPerMinute: Number.NaN }],
  ])('refuses settings that cannot be: %s', (name, options) => {
    expect(() => watchScripted(options)).toThrow(RangeError);
    expect(() => watchScripted(options)).toThrow(name);
  });
});

describe('in real time', () => {
  test('a call that hangs does not outlast the time limit', async () => {
    server.script({ ...UNDER_WAY, delay: 20_000 });
    const [ending, took] = await timed(() => endingOf(watchScripted({ timeout: 200 })));
    expect(ending).toMatchObject({ _tag: 'TimedOut', because: 'time', error: { kind: 'timeout' } });
    expect(ending.message).toBe(
      'The deployment of service web was not complete in time, as far as ECS answered: timeout: The time limit of the call ran out.',
    );
    expect(took).toBeGreaterThanOrEqual(199);
    expect(took).toBeLessThan(SOON);
  });

  test('the time limit ends the wait for the next look', async () => {
    server.script(UNDER_WAY);
    const [ending, took] = await timed(() => endingOf(watchScripted({ timeout: 300 })));
    expect(ending).toMatchObject({ _tag: 'TimedOut', because: 'time', deploymentId: 'ecs-svc/1' });
    expect(took).toBeGreaterThanOrEqual(299);
    expect(took).toBeLessThan(SOON);
  });

  test('without any time there is no look at all', async () => {
    server.script(UNDER_WAY);
    expect((await endingOf(watchScripted({ timeout: 0 })))._tag).toBe('TimedOut');
    expect(server.requests).toHaveLength(0);
  });

  test.each<[string, typeof UNDER_WAY, number]>([
    ['during a call', { ...UNDER_WAY, delay: 20_000 }, 0],
    ['between two looks', UNDER_WAY, 1],
  ])('an abort %s ends the watch at once', async (_, answer, snapshots) => {
    server.script(answer);
    const controller = new AbortController();
    const { signal } = controller;
    const seen: (DeploymentSnapshot | DeploymentEnding)[] = [];
    const watching = (async () => {
      for await (const each of watchScripted({ abortSignal: signal })) seen.push(each);
    })();
    await pause(150);
    controller.abort();
    const [, took] = await timed(() => watching);
    expect(took).toBeLessThan(SOON);
    expect(seen.map(({ _tag }) => _tag)).toEqual([...Array(snapshots).fill('Snapshot'), 'TimedOut']);
    expect(seen.at(-1)).toMatchObject({ because: 'aborted', cluster: 'prod', service: 'web' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('a signal that is aborted before ends the watch before its first look', async () => {
    server.script(UNDER_WAY);
    const ending = await endingOf(watchScripted({ abortSignal: AbortSignal.abort() }));
    expect(ending).toMatchObject({ _tag: 'TimedOut', because: 'aborted', reasons: [] });
    expect(server.requests).toHaveLength(0);
  });

  test('a watch that is left by break looks no more, and listens no more', async () => {
    server.script(UNDER_WAY);
    const { signal } = new AbortController();
    for await (const _ of watchScripted({ abortSignal: signal })) break;
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    await pause(3_300);
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, typeof UNDER_WAY]>([
    ['during a call', { ...UNDER_WAY, delay: 20_000 }],
    ['between two looks', UNDER_WAY],
  ])('a watch that is left %s ends at once, without an ending', async (_, answer) => {
    server.script(answer);
    const { signal } = new AbortController();
    const iterator = watchScripted({ abortSignal: signal })[Symbol.asyncIterator]();
    if (answer.delay === undefined) await iterator.next();
    const pending = iterator.next();
    await pause(150);
    const [last, took] = await timed(async () => iterator.return?.());
    expect(took).toBeLessThan(SOON);
    expect(last).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('the second look comes about three seconds after the first', async () => {
    server.script(UNDER_WAY);
    const times: number[] = [];
    for await (const seen of watchScripted({ random: () => 0 })) {
      if (seen._tag === 'Snapshot') times.push(seen.elapsed);
      if (times.length === 2) break;
    }
    expect(times[1]).toBeGreaterThanOrEqual(3_000);
    expect(times[1]).toBeLessThan(6_000);
  });
});

test('a watch without an ending is none', async () => {
  const empty: AsyncIterable<DeploymentEnding> = { [Symbol.asyncIterator]: async function* () {} };
  await expect(endingOf(empty)).rejects.toThrow(TypeError);
});
