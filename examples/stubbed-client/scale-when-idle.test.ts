/**
 * An application's own tests, with the SDK's client stubbed by aws-sdk-client-mock. The stub stands where the network
 * was: what goes to it has been checked, and what comes from it is decoded, as with ECS.
 *
 * Stub where one answer is all that matters, and ECS gives it seldom: an error at that very moment, a service as it was
 * described to you in a bug report, or that nothing is sent at all. A stub knows nothing of ECS; that its answers belong
 * together is up to you.
 *
 * Prefer the local ECS (`examples/testing`) for whatever takes more than one step: there a service that was scaled is
 * scaled the next time that it is described, tasks take their time, and deployments go wrong as they do on AWS. It also
 * runs the SDK's serialiser, retries and middleware, which a stub leaves out.
 *
 * @module
 */
import {
  DescribeServicesCommand,
  ECSClient,
  ECSServiceException,
  type Service,
  ServiceNotActiveException,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import { mockClient } from 'aws-sdk-client-mock';
import { EcsFailure, makeEcs } from 'typed-ecs';
import { beforeEach, describe, expect, it } from 'vitest';
import { scaleWhenIdle } from './scale-when-idle.js';

const client = new ECSClient({});
const stub = mockClient(client);
const ecs = makeEcs(client);

const hour = 3_600_000;
const now = new Date('2026-11-24T12:00:00Z');
const idle = { cluster: 'preview', service: 'web', idleFor: 72 * hour, now };

/** The service as the SDK gives it, dates included: a deployment that ended so many hours ago, and older ones. */
function web(endedHoursAgo: readonly number[], more: Partial<Service> = {}): Service {
  const counts = { desiredCount: 2, runningCount: 2, pendingCount: 0 };
  return {
    serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/preview/web',
    serviceName: 'web',
    clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/preview',
    status: 'ACTIVE',
    ...counts,
    deployments: endedHoursAgo.map((hours, i) => {
      const endedAt = new Date(now.getTime() - hours * hour);
      const status = i === 0 ? 'PRIMARY' : 'ACTIVE';
      return { id: `ecs-svc/${i}`, status, ...counts, createdAt: endedAt, updatedAt: endedAt };
    }),
    ...more,
  };
}

const sent = () => stub.commandCalls(UpdateServiceCommand).map(({ args: [{ input }] }) => input);

beforeEach(() => {
  stub.reset();
  // Without this, a command that was forgotten is an answer that holds nothing: an InvalidResponse, which does not say why.
  stub.onAnyCommand().rejects('This command is not stubbed');
});

describe('a service that ECS describes', () => {
  it('is scaled to zero when the last deployment was three days ago', async () => {
    stub.on(DescribeServicesCommand).resolves({ services: [web([72])] });
    stub.on(UpdateServiceCommand).resolves({ service: web([72], { desiredCount: 0 }) });
    expect(await scaleWhenIdle(ecs, idle)).toBe('scaled to zero');
    expect(sent()).toEqual([{ cluster: 'preview', service: 'web', desiredCount: 0 }]);
  });

  it.each([
    ['is in use when the last deployment was a little later', 'in use', web([71.9])],
    ['is in use while two deployments have tasks', 'in use', web([80, 90])],
    ['is in use as long as nobody knows of a deployment', 'in use', web([])],
    ['is at rest when no task is wanted', 'at rest already', web([80], { desiredCount: 0 })],
  ] as const)('%s', async (_, verdict, service) => {
    stub.on(DescribeServicesCommand).resolves({ services: [service] });
    expect(await scaleWhenIdle(ecs, idle)).toBe(verdict);
    expect(sent()).toEqual([]);
  });

  it('is gone when ECS lists it among the failures', async () => {
    stub.on(DescribeServicesCommand).resolves({ services: [], failures: [{ arn: 'web', reason: 'MISSING' }] });
    expect(await scaleWhenIdle(ecs, idle)).toBe('gone');
  });
});

describe('what the SDK throws on the way', () => {
  const told = { message: 'No.', $metadata: {} };

  it.each([
    ['a service that is being deleted is gone', 'gone', new ServiceNotActiveException(told)],
    [
      'throttling asks for patience',
      'to be tried later',
      new ECSServiceException({ ...told, name: 'ThrottlingException', $fault: 'client' }),
    ],
    [
      'a broken connection does so, too',
      'to be tried later',
      Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    ],
  ] as const)('%s', async (_, verdict, thrown) => {
    stub.on(DescribeServicesCommand).resolves({ services: [web([80])] });
    stub.on(UpdateServiceCommand).rejects(thrown);
    expect(await scaleWhenIdle(ecs, idle)).toBe(verdict);
  });

  it('is passed on when it is anything else, with its tag', async () => {
    stub
      .on(DescribeServicesCommand)
      .rejects(new ECSServiceException({ ...told, name: 'ExpiredTokenException', $fault: 'client' }));
    const error = { _tag: 'UnknownServiceException', name: 'ExpiredTokenException', operation: 'DescribeServices' };
    await expect(scaleWhenIdle(ecs, idle)).rejects.toMatchObject({ name: 'EcsFailure', error });
  });
});

describe('what a stub alone would not notice', () => {
  it('is a request that ECS would refuse', async () => {
    const failed = await scaleWhenIdle(ecs, { ...idle, service: 'w eb' }).catch((thrown: unknown) => thrown);
    expect(failed).toBeInstanceOf(EcsFailure);
    expect(failed).toMatchObject({ error: { _tag: 'InvalidRequest', issues: [{ path: 'service' }] } });
    expect(stub.calls()).toEqual([]);
  });

  it('is an answer that ECS never gives', async () => {
    stub.on(DescribeServicesCommand).resolves({ services: [web([80], { status: undefined })] });
    const error = { _tag: 'InvalidResponse', issues: [{ path: 'services[0].status', code: 'missing' }] };
    await expect(scaleWhenIdle(ecs, idle)).rejects.toMatchObject({ error });
  });
});
