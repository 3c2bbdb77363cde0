/**
 * A service on a local ECS in the same process, in one file without node_modules.
 *
 * @module
 */
import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs, orThrow } from 'typed-ecs';
import { planRollout } from 'typed-ecs/deployment';
import { createLocalEcs } from 'typed-ecs/local';
import { defineTaskDefinition } from 'typed-ecs/task-definition';

const local = createLocalEcs({ speed: 0 });
const ecs = makeEcs(new ECSClient(local.clientConfig));
const definition = defineTaskDefinition({
  family: 'web',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }],
});

await orThrow(ecs.createCluster({}));
await orThrow(ecs.registerContainerInstance({}));
await orThrow(ecs.registerTaskDefinition(definition));
await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: definition.family, desiredCount: 2 }));
await local.settle();
const { service } = await orThrow(ecs.describeService({ service: 'web' }));
const plan = planRollout({ desiredCount: service.desiredCount });
const missing = await ecs.describeService({ service: 'api' })();

console.log(
  JSON.stringify({
    runningCount: service.runningCount,
    created: service.createdAt instanceof Date,
    plan: plan._tag === 'Right' ? plan.right._tag : plan.left,
    missing: missing._tag === 'Left' ? missing.left._tag : missing.right,
  }),
);
