/**
 * A rollout from an ES module, over HTTP.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs, orThrow, Service, taskBoundsOf } from 'typed-ecs';
import { startLocalEcs } from 'typed-ecs/local';

const local = await startLocalEcs({ speed: 0 });
const client = new ECSClient(local.clientConfig);
const ecs = makeEcs(client);

await orThrow(ecs.createCluster({}));
await orThrow(ecs.registerContainerInstance({}));
const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
for (let revision = 1; revision <= 2; revision++) {
  await orThrow(ecs.registerTaskDefinition({ family: 'web', containerDefinitions }));
}
await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 2 }));
await local.settle();
await orThrow(ecs.updateService({ service: 'web', taskDefinition: 'web:2' }));
await local.settle();

const { service } = await orThrow(ecs.describeService({ service: 'web' }));
assert.equal(service.runningCount, 2);
assert.match(service.taskDefinition, /:task-definition\/web:2$/);
assert.ok(service.createdAt instanceof Date);
assert.ok(Service.is(service));
assert.deepEqual(taskBoundsOf(service), { minimumHealthy: 2, maximum: 4 });

const misspelt = await ecs.createService({ serviceName: 'api', taskDefinition: 'web', desiredcount: 2 })();
assert.equal(misspelt.left._tag, 'InvalidRequest');

client.destroy();
await local.close();
console.log(`${service.serviceName} runs ${service.runningCount} tasks`);
