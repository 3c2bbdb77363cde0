import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import { send } from '../../src/client/send.js';
import { createCluster } from '../../src/operation/index.js';
import { call, NEW_SERVICE, WIRE_CLUSTER, WIRE_SERVICE } from '../support/operation-samples.js';
import { json, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;

beforeAll(async () => {
  server = await startScriptedEcs();
});
beforeEach(() => server.script(json({ service: WIRE_SERVICE, cluster: WIRE_CLUSTER })));
afterAll(() => server.close());

const newer = { ...NEW_SERVICE, launchType: 'LUNAR', orbit: 'low' };

describe("what is newer than this package, with newer: 'pass'", () => {
  it('passes for one call', async () => {
    const ecs = makeEcs(server.client());
    rightOf(await call(ecs, 'createService', newer, { newer: 'pass' })());
    expect(server.bodies()).toMatchObject([{ ...NEW_SERVICE, launchType: 'LUNAR' }]);
  });

  it('passes for every call of a client', async () => {
    const ecs = makeEcs(server.client(), { newer: 'pass' });
    rightOf(await call(ecs, 'createService', newer)());
    expect(server.bodies()).toMatchObject([{ launchType: 'LUNAR' }]);
  });

  it("is refused again for a call that says newer: 'refuse'", async () => {
    const ecs = makeEcs(server.client(), { newer: 'pass' });
    const { issues } = leftWith(await call(ecs, 'createService', newer, { newer: 'refuse' })(), 'InvalidRequest');
    expect(issues.map(({ path }) => path)).toEqual(['launchType', 'orbit']);
    expect(server.requests).toHaveLength(0);
  });

  it('passes for one service that is described', async () => {
    server.script(json({ services: [WIRE_SERVICE] }));
    const ecs = makeEcs(server.client());
    rightOf(await call(ecs, 'describeService', { service: 'web', include: ['ORBIT'] }, { newer: 'pass' })());
    expect(server.bodies()).toEqual([{ services: ['web'], include: ['ORBIT'] }]);
  });

  it('never lets a wrong type pass', async () => {
    const ecs = makeEcs(server.client(), { newer: 'pass' });
    const { issues } = leftWith(await call(ecs, 'createService', { ...newer, desiredCount: '3' })(), 'InvalidRequest');
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['desiredCount', 'wrong-type']]);
  });
});

describe('a rule that is switched off', () => {
  const name = 'a service with spaces';

  it('does not apply to that call', async () => {
    const ecs = makeEcs(server.client());
    rightOf(await call(ecs, 'createService', { ...NEW_SERVICE, serviceName: name }, { disable: ['ServiceName'] })());
    expect(server.bodies()).toMatchObject([{ serviceName: name }]);
  });

  it('applies to the next call', async () => {
    const ecs = makeEcs(server.client());
    await call(ecs, 'createService', { ...NEW_SERVICE, serviceName: name }, { disable: ['ServiceName'] })();
    const { issues } = leftWith(await ecs.createService({ ...NEW_SERVICE, serviceName: name })(), 'InvalidRequest');
    expect(issues).toMatchObject([{ path: 'serviceName', rule: 'ServiceName' }]);
  });

  it('is off for every call of a client, and only that rule', async () => {
    const ecs = makeEcs(server.client(), { disable: ['create-service-desired-count'] });
    rightOf(await call(ecs, 'createService', { serviceName: 'web', taskDefinition: 'web' })());
    const result = await call(ecs, 'createService', { serviceName: 'web' })();
    expect(leftWith(result, 'InvalidRequest').issues).toMatchObject([{ rule: 'create-service-task-definition' }]);
  });

  it('gives way to the rules that a call names itself', async () => {
    const ecs = makeEcs(server.client(), { disable: ['create-service-desired-count'] });
    const result = await call(ecs, 'createService', { serviceName: 'web', taskDefinition: 'web' }, { disable: [] })();
    expect(leftWith(result, 'InvalidRequest').issues).toMatchObject([{ rule: 'create-service-desired-count' }]);
  });

  it('is off for the free send too', async () => {
    const input = { clusterName: 'my cluster' };
    leftWith(await send(server.client(), createCluster, input)(), 'InvalidRequest');
    rightOf(await send(server.client(), createCluster, input, { disable: ['ClusterName'] })());
    expect(server.bodies()).toEqual([input]);
  });
});
