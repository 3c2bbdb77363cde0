import { describe, expect, onTestFinished, test } from 'vitest';
import type { DeploymentEnding } from '../../../src/deployment/watch/deployment-ending.js';
import { watchDeployments } from '../../../src/deployment/watch/watch-deployments.js';
import type { WatchOptions } from '../../../src/deployment/watch/watch-options.js';
import type { WatchTarget } from '../../../src/deployment/watch/watch-target.js';
import { type DeploymentScenario, scenarioNamed, TEN_MINUTES } from '../../support/deployment-scenarios.js';
import { type Stage, stageOf } from '../../support/deployment-stage.js';

/** A stage with no service at first. */
async function staged(more: Partial<DeploymentScenario> = {}): Promise<Stage> {
  const stage = await stageOf({ ...scenarioNamed('there is no such service'), ...more });
  onTestFinished(stage.close);
  return stage;
}

/** Creates services just now. */
async function create({ ecs }: Stage, names: readonly string[], cluster = 'default'): Promise<readonly WatchTarget[]> {
  const targets: WatchTarget[] = [];
  for (const serviceName of names) {
    const { service } = await ecs.createService({ cluster, serviceName, taskDefinition: 'web:1', desiredCount: 1 });
    const deploymentId = service?.deployments?.[0]?.id;
    targets.push({ cluster, service: serviceName, ...(deploymentId === undefined ? {} : { deploymentId }) });
  }
  return targets;
}

const named = (count: number, name = 'web') => Array.from({ length: count }, (_, i) => `${name}-${i}`);

/** The endings, in the order of the targets. */
async function endings(
  { watched, clock }: Stage,
  targets: readonly WatchTarget[],
  options: WatchOptions = {},
): Promise<readonly DeploymentEnding[]> {
  const seen = new Map<WatchTarget, DeploymentEnding>();
  for await (const each of watchDeployments(watched, targets, { clock, timeout: TEN_MINUTES, ...options })) {
    expect(seen.has(each.target), 'nothing comes after an ending').toBe(false);
    if (each.seen._tag !== 'Snapshot') seen.set(each.target, each.seen);
  }
  return targets.flatMap((target) => seen.get(target) ?? []);
}

const tags = (ended: readonly DeploymentEnding[]) => ended.map(({ _tag }) => _tag);

/** How many calls were made at each time. */
function rounds({ calls }: Stage): readonly number[] {
  const counts = new Map<number, number>();
  for (const { at } of calls) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts.values()];
}

describe('several deployments', () => {
  test('are described ten to a call, and those that have ended no more', async () => {
    const stage = await staged();
    const targets = await create(stage, named(25));
    await stage.ecs.createService({ serviceName: 'late', taskDefinition: 'web:1', desiredCount: 1 });
    await stage.local.settle();
    stage.local.addFault({ kind: 'crash', service: 'late' });
    const { service } = await stage.ecs.updateService({ service: 'late', taskDefinition: 'web:2' });
    const late: WatchTarget = { service: 'late', ...idIn(service?.deployments) };
    const ended = await endings(stage, [...targets, late], { timeout: 60_000 });
    expect(tags(ended)).toEqual([...targets.map(() => 'Completed'), 'TimedOut']);
    const [first, ...others] = rounds(stage);
    expect(first).toBe(4);
    expect(new Set(others.slice(0, -1))).toEqual(new Set([1]));
    expect(others.at(-1), 'the tasks of the one that timed out').toBe(2);
  });

  test('are a hundred with ten calls a round, and no warning of too many listeners', async () => {
    const warnings: string[] = [];
    const warn = ({ name }: Error) => warnings.push(name);
    process.on('warning', warn);
    onTestFinished(() => void process.off('warning', warn));
    const stage = await staged();
    const targets = await create(stage, named(100));
    const { signal } = new AbortController();
    const ended = await endings(stage, targets, { abortSignal: signal });
    expect(new Set(tags(ended))).toEqual(new Set(['Completed']));
    expect(new Set(rounds(stage))).toEqual(new Set([10]));
    expect(stage.elapsed()).toBeLessThan(52_000 + 15_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).not.toContain('MaxListenersExceededWarning');
  });

  test('of several clusters are described apart', async () => {
    const stage = await staged();
    await stage.ecs.createCluster({ clusterName: 'prod' });
    await stage.ecs.registerContainerInstance({ cluster: 'prod' });
    const targets = [...(await create(stage, ['web'], 'prod')), ...(await create(stage, ['web']))];
    const ended = await endings(stage, targets);
    expect(tags(ended)).toEqual(['Completed', 'Completed']);
    expect(ended.map(({ snapshot }) => snapshot?.service.clusterArn.replace(/^.*\//, ''))).toEqual(['prod', 'default']);
    expect(new Set(rounds(stage))).toEqual(new Set([2]));
  });

  test('are not kept from an answer by one whose name is none', async () => {
    const stage = await staged();
    const targets = [...(await create(stage, named(3))), { cluster: 'default', service: 'w eb' }];
    const ended = await endings(stage, targets);
    expect(tags(ended)).toEqual(['Completed', 'Completed', 'Completed', 'Failed']);
    expect(ended.at(-1)).toMatchObject({ because: 'error', error: { _tag: 'InvalidRequest' } });
    expect(rounds(stage).slice(1)).toEqual(
      rounds(stage)
        .slice(1)
        .map(() => 1),
    );
  });

  test('are not kept from an answer by one that ECS has forgotten, which is then described alone', async () => {
    const stage = await staged({
      options: { policy: { inactiveServiceKept: 0, purgedService: 'ServiceNotFoundException' } },
    });
    const [gone, ...targets] = await create(stage, named(3));
    if (gone === undefined) throw new Error('There is no service');
    await stage.ecs.deleteService({ service: gone.service, force: true });
    await stage.local.advance('2s');
    const ended = await endings(stage, [gone, ...targets]);
    expect(tags(ended)).toEqual(['Failed', 'Completed', 'Completed']);
    expect(ended[0]).toMatchObject({ because: 'missing' });
    expect(rounds(stage).slice(0, 3)).toEqual([4, 2, 2]);
  });

  test('are not kept from an answer by a cluster that is not there', async () => {
    const stage = await staged();
    const nowhere = named(3).map((service) => ({ cluster: 'nowhere', service }));
    const ended = await endings(stage, [...nowhere, ...(await create(stage, ['web']))]);
    expect(tags(ended)).toEqual(['Failed', 'Failed', 'Failed', 'Completed']);
    expect(ended[0]?.message).toBe('There is no service web-0 in the cluster nowhere.');
    expect(Math.max(...rounds(stage))).toBe(2);
  });

  test('can be of one service', async () => {
    const stage = await staged();
    const [first] = await create(stage, ['web']);
    const { service } = await stage.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
    const second: WatchTarget = { cluster: 'default', service: 'web', ...idIn(service?.deployments) };
    if (first === undefined) throw new Error('There is no service');
    expect(tags(await endings(stage, [first, second]))).toEqual(['Superseded', 'Completed']);
    expect(new Set(rounds(stage).slice(2))).toEqual(new Set([1]));
  });

  test('can be none', async () => {
    const stage = await staged();
    expect(await endings(stage, [])).toEqual([]);
    expect(stage.calls).toEqual([]);
  });

  test('all end where the caller gives up', async () => {
    const stage = await staged();
    const targets = await create(stage, named(3));
    const controller = new AbortController();
    const seen: string[] = [];
    const options = { clock: stage.clock, abortSignal: controller.signal };
    for await (const each of watchDeployments(stage.watched, targets, options)) {
      seen.push(each.seen._tag);
      if (seen.length === 3) controller.abort();
    }
    expect(seen).toEqual(['Snapshot', 'Snapshot', 'Snapshot', 'TimedOut', 'TimedOut', 'TimedOut']);
  });
});

function idIn(
  deployments: readonly { readonly id?: string | undefined }[] | undefined,
): Pick<WatchTarget, 'deploymentId'> {
  return { deploymentId: deployments?.[0]?.id };
}
