/**
 * An application's own tests: no account, no mock, and minutes that pass in milliseconds.
 *
 * @module
 */
import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs, orThrow } from 'typed-ecs';
import { createLocalEcs } from 'typed-ecs/local';
import { beforeEach, describe, expect, it } from 'vitest';
import { release } from './release.js';

const local = createLocalEcs({ speed: 0, now: new Date('2026-11-24T12:00:00Z') });
const ecs = makeEcs(new ECSClient(local.clientConfig));
const pause = (milliseconds: number) => local.advance(milliseconds);
const web = (image: string) => ({ family: 'web', containerDefinitions: [{ name: 'app', image, memory: 128 }] });

beforeEach(async () => {
  local.reset();
  await orThrow(ecs.createCluster({}));
  for (let zone = 0; zone < 3; zone++) await orThrow(ecs.registerContainerInstance({}));
  await orThrow(ecs.registerTaskDefinition(web('nginx:1.27')));
  await orThrow(
    ecs.createService({
      serviceName: 'web',
      taskDefinition: 'web',
      desiredCount: 4,
      deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    }),
  );
  await local.settle();
});

describe('release', () => {
  it('replaces all tasks within two minutes, and never runs fewer than four', async () => {
    const began = local.now.getTime();
    const running: number[] = [];
    const outcome = await release(ecs, {
      service: 'web',
      definition: web('nginx:1.28'),
      interval: 5_000,
      async pause(milliseconds) {
        await local.advance(milliseconds);
        running.push((await orThrow(ecs.describeService({ service: 'web' }))).service.runningCount);
      },
    });
    expect(outcome).toBe('released');
    expect(local.now.getTime() - began).toBeLessThanOrEqual(120_000);
    expect(Math.min(...running)).toBe(4);
    expect(Math.max(...running)).toBe(8);
  });

  it('says so when the new revision crashes and the service returns to the old one', async () => {
    local.addFault({ kind: 'crash', family: 'web', revision: 2 });
    expect(await release(ecs, { service: 'web', definition: web('broken'), pause })).toBe('rolled back');
    const { service } = await orThrow(ecs.describeService({ service: 'web' }));
    expect(service).toMatchObject({ runningCount: 4, taskDefinition: expect.stringMatching(/web:1$/) });
    expect(service.events.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('deployment failed: tasks failed to start.'),
    );
  });

  it('gets over ECS being busy for a while', async () => {
    local.addFault({ kind: 'throttle', operation: 'UpdateService', times: 2 });
    expect(await release(ecs, { service: 'web', definition: web('nginx:1.28'), pause })).toBe('released');
  });
});
