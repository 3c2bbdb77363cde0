/**
 * A service to deploy to: a local ECS in which half a minute passes in a second, and four tasks that run in it.
 *
 * Against AWS only `ecs` is needed, from `makeEcs(new ECSClient({}))`, and no clock.
 *
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs, orThrow, type RegisterTaskDefinitionInput } from 'typed-ecs';
import type { Clock } from 'typed-ecs/deployment';
import { startLocalEcs } from 'typed-ecs/local';

const SPEED = 30;

export const local = await startLocalEcs({ speed: SPEED });
local.unref();
export const ecs = makeEcs(new ECSClient(local.clientConfig));

/** The virtual time. */
export const clock: Clock = {
  now: () => local.now.getTime(),
  sleep: (milliseconds, signal) => sleep(milliseconds / SPEED, undefined, { signal }).catch(() => {}),
};

/** What the tasks run, in a version. */
export const web = (version: string): RegisterTaskDefinitionInput => ({
  family: 'web',
  containerDefinitions: [{ name: 'nginx', image: `public.ecr.aws/nginx/nginx:${version}`, memory: 256 }],
});

await orThrow(ecs.createCluster({}));
for (let zone = 0; zone < 3; zone++) await orThrow(ecs.registerContainerInstance({}));
await orThrow(ecs.registerTaskDefinition(web('1.27')));
await orThrow(
  ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web',
    desiredCount: 4,
    deploymentConfiguration: {
      minimumHealthyPercent: 100,
      maximumPercent: 150,
      deploymentCircuitBreaker: { enable: true, rollback: true },
    },
  }),
);
await local.settle();
