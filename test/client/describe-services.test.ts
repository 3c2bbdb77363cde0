import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { send } from '../../src/client/send.js';
import { describeServices } from '../../src/operation/index.js';
import { call, WIRE_SERVICE } from '../support/operation-samples.js';
import { exception, json, REQUEST_ID, type ScriptedEcs, startScriptedEcs } from '../support/scripted-ecs.js';
import { leftWith, rightOf } from '../support/sides.js';

let server: ScriptedEcs;
let ecs: Ecs;

beforeAll(async () => {
  server = await startScriptedEcs();
  ecs = makeEcs(server.client());
});
afterAll(() => server.close());

const names = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `s${from + i}`);
const services = (...serviceNames: string[]) => serviceNames.map((serviceName) => ({ ...WIRE_SERVICE, serviceName }));
const missing = (name: string) => ({ arn: `arn:aws:ecs:eu-west-1:123456789012:service/${name}`, reason: 'MISSING' });

describe('describeServices', () => {
  it('asks for 25 services in three requests, and answers in the order of the names', async () => {
    server.script(
      json({ services: services(...names(0, 10)), failures: [] }),
      json({ services: services(...names(10, 19)), failures: [missing('s19')] }),
      json({ services: services(...names(20, 24)), failures: [missing('s24')] }),
    );
    const input = { cluster: 'prod', services: names(0, 25), include: ['TAGS' as const] };
    const answer = rightOf(await ecs.describeServices(input)());
    expect(server.bodies()).toEqual([
      { cluster: 'prod', services: names(0, 10), include: ['TAGS'] },
      { cluster: 'prod', services: names(10, 20), include: ['TAGS'] },
      { cluster: 'prod', services: names(20, 25), include: ['TAGS'] },
    ]);
    expect(answer.services.map(({ serviceName }) => serviceName)).toEqual([...names(0, 19), ...names(20, 24)]);
    expect(answer.failures).toEqual([missing('s19'), missing('s24')]);
    expect(answer.$metadata).toMatchObject({ httpStatusCode: 200, requestId: REQUEST_ID, attempts: 1 });
  });

  it.each([
    [1, 1],
    [10, 1],
    [11, 2],
    [20, 2],
    [21, 3],
  ])('asks for %i services in %i requests', async (count, requests) => {
    server.script(json({}));
    rightOf(await ecs.describeServices({ services: names(0, count) })());
    expect(server.requests).toHaveLength(requests);
    expect(server.bodies().flatMap(({ services }) => services)).toEqual(names(0, count));
  });

  it('asks for each name once, in the order in which it came first', async () => {
    server.script(json({}));
    rightOf(await ecs.describeServices({ services: ['b', 'a', 'b', 'c', 'a', ...names(0, 9)] })());
    expect(server.bodies()).toEqual([{ services: ['b', 'a', 'c', ...names(0, 7)] }, { services: ['s7', 's8'] }]);
  });

  it('asks once for one name, however often it is given', async () => {
    server.script(json({}));
    rightOf(await ecs.describeServices({ services: Array.from({ length: 12 }, () => 'web') })());
    expect(server.bodies()).toEqual([{ services: ['web'] }]);
  });

  it('stops at the first Left', async () => {
    server.script(json({}), exception('ClusterNotFoundException', 'Gone.'), json({}));
    const error = leftWith(await ecs.describeServices({ services: names(0, 25) })(), 'ServiceException');
    expect(error).toMatchObject({ name: 'ClusterNotFoundException', operation: 'DescribeServices' });
    expect(server.requests).toHaveLength(2);
  });

  it('refuses an empty list', async () => {
    server.script({});
    const { issues } = leftWith(await ecs.describeServices({ services: [] })(), 'InvalidRequest');
    expect(issues).toMatchObject([{ path: 'services', code: 'out-of-range', rule: 'describe-services-count' }]);
    expect(server.requests).toHaveLength(0);
  });

  it('sends nothing where one name of many is wrong, and says nothing of their number', async () => {
    server.script({});
    const input = { services: [...names(0, 12), 'w eb', ...names(12, 24)] };
    const { issues } = leftWith(await ecs.describeServices(input)(), 'InvalidRequest');
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['services[12]', 'malformed']]);
    expect(server.requests).toHaveLength(0);
  });

  it('lets the rules be that a call switches off', async () => {
    server.script(json({}));
    rightOf(await ecs.describeServices({ services: ['w eb', ...names(0, 10)] }, { disable: ['ServiceRef'] })());
    expect(server.requests).toHaveLength(2);
  });

  it('can be run twice', async () => {
    server.script(json({ services: services('s0') }));
    const running = ecs.describeServices({ services: names(0, 11) });
    expect(rightOf(await running()).services).toHaveLength(2);
    expect(rightOf(await running()).services).toHaveLength(2);
    expect(server.requests).toHaveLength(4);
  });

  it('is one to ten names to the free send', async () => {
    server.script({});
    const result = await send(server.client(), describeServices, { services: names(0, 11) })();
    expect(leftWith(result, 'InvalidRequest').issues).toMatchObject([{ path: 'services', received: '11 elements' }]);
  });
});

describe('describeService', () => {
  it('answers the service', async () => {
    server.script(json({ services: services('web'), failures: [] }));
    const { service, $metadata } = rightOf(await ecs.describeService({ cluster: 'prod', service: 'web' })());
    expect(service).toMatchObject({ serviceName: 'web', desiredCount: 2, events: [] });
    expect($metadata).toMatchObject({ httpStatusCode: 200, requestId: REQUEST_ID, attempts: 1 });
    expect(server.bodies()).toEqual([{ cluster: 'prod', services: ['web'] }]);
  });

  it('is a Left where the service is missing', async () => {
    server.script(json({ services: [], failures: [missing('web')] }));
    const error = leftWith(await ecs.describeService({ service: 'web' })(), 'ServiceException');
    expect({ ...error }).toEqual({
      _tag: 'ServiceException',
      name: 'ServiceNotFoundException',
      operation: 'DescribeServices',
      message: 'MISSING: arn:aws:ecs:eu-west-1:123456789012:service/web',
      fault: 'client',
      requestId: REQUEST_ID,
      attempts: 1,
    });
    expect(error.cause).toEqual(missing('web'));
  });

  it('hands on what else went wrong', async () => {
    server.script(exception('ClusterNotFoundException'));
    const error = leftWith(await ecs.describeService({ service: 'web' })(), 'ServiceException');
    expect(error.name).toBe('ClusterNotFoundException');
  });

  it('names the path of what is wrong in its own input', async () => {
    server.script({});
    const input = { service: 'w eb', cluster: 7, services: ['web'] };
    const { issues } = leftWith(await call(ecs, 'describeService', input)(), 'InvalidRequest');
    expect(issues.map(({ path, code }) => [path, code])).toEqual([
      ['cluster', 'wrong-type'],
      ['service', 'malformed'],
      ['services', 'unknown-member'],
    ]);
    expect(server.requests).toHaveLength(0);
  });

  it('needs a service', async () => {
    const { issues } = leftWith(await call(ecs, 'describeService', {})(), 'InvalidRequest');
    expect(issues.map(({ path, code }) => [path, code])).toEqual([['service', 'missing']]);
  });
});
