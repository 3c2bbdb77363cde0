import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { type FaultScene, startFaultScene } from '../support/fault-scene.js';
import { WEB } from '../support/local-ecs.js';
import { call, SAMPLES } from '../support/operation-samples.js';
import { rightOf } from '../support/sides.js';

const reads = SAMPLES.filter(({ writes }) => !writes);
const writes = SAMPLES.filter((sample) => sample.writes);

async function scene(): Promise<FaultScene> {
  const started = await startFaultScene();
  onTestFinished(() => started.close());
  return started;
}

/** Something that the answer of every read shows. */
async function changeEverything({ direct, inputOf }: FaultScene): Promise<void> {
  const cluster = 'prod';
  await direct.createCluster({ clusterName: 'next' });
  await direct.registerContainerInstance({ cluster });
  await direct.registerTaskDefinition(WEB);
  await direct.registerTaskDefinition({ ...WEB, family: 'worker' });
  await direct.createService({ cluster, serviceName: 'api', taskDefinition: 'web:2', desiredCount: 1 });
  await direct.updateService({ cluster, service: 'web', forceNewDeployment: true });
  await direct.runTask({ cluster, taskDefinition: 'web:2' });
  const tags = [{ key: 'team', value: 'checkout' }];
  const { resourceArn } = inputOf('listTagsForResource') as { resourceArn: string };
  await direct.tagResource({ resourceArn, tags });
}

describe('a read that ECS answers from before the last writes is a Right like any other', () => {
  it.each(reads)('$name', async ({ name, method }) => {
    const world = await scene();
    const ecs = makeEcs(await world.client());
    const input = world.inputOf(method);
    const read = async () => ({ ...rightOf(await call(ecs, method, input)()), $metadata: {} });
    const before = await read();
    world.local.addFault({ kind: 'stale', lasts: '1h' });
    await changeEverything(world);
    expect(await read()).toEqual(before);
    expect(world.proxy.arrived(name)).toBe(2);
    world.local.clearFaults();
    const shows = !UNCHANGING.has(method);
    expect(JSON.stringify(await read()) !== JSON.stringify(before)).toBe(shows);
  });
});

/** What does not change once it is there, or was not changed. */
const UNCHANGING: ReadonlySet<string> = new Set([
  'describeServiceRevisions',
  'describeTaskDefinition',
  'describeTasks',
]);

describe('a write while reads are stale is done once', () => {
  it.each(writes)('$name', async ({ name, method }) => {
    const { local, proxy, client, inputOf } = await scene();
    local.addFault({ kind: 'stale', lasts: '1h' });
    const result = await call(makeEcs(await client()), method, inputOf(method))();
    expect(rightOf(result).$metadata.attempts).toBe(1);
    expect(proxy.arrived(name)).toBe(1);
  });
});
