/**
 * A service from CommonJS: the ES module is required, and shares its peers with what else is required.
 *
 * @module
 */
const assert = require('node:assert/strict');
const { ECSClient } = require('@aws-sdk/client-ecs');
const { isRight } = require('fp-ts/Either');
const t = require('io-ts');
const { makeEcs, orThrow, Service } = require('typed-ecs');
const { startLocalEcs } = require('typed-ecs/local');
const { checkTaskDefinition } = require('typed-ecs/task-definition');
const schema = require('typed-ecs/task-definition.schema.json');

async function main() {
  const local = await startLocalEcs({ speed: 0 });
  const client = new ECSClient(local.clientConfig);
  const ecs = makeEcs(client);
  const definition = { family: 'web', containerDefinitions: [{ name: 'app', image: 'nginx:1.27', memory: 128 }] };
  assert.deepEqual(checkTaskDefinition(definition), []);
  assert.ok(schema.required.includes('family'));

  await orThrow(ecs.createCluster({}));
  await orThrow(ecs.registerContainerInstance({}));
  await orThrow(ecs.registerTaskDefinition(definition));
  await orThrow(ecs.createService({ serviceName: 'web', taskDefinition: 'web', desiredCount: 2 }));
  await local.settle();
  const { services } = await orThrow(ecs.describeServices({ services: ['web'] }));
  assert.equal(services[0].runningCount, 2);
  assert.ok(Service instanceof t.Type);
  assert.ok(isRight(t.array(Service).decode(services)));

  client.destroy();
  await local.close();
  console.log(`${services[0].serviceName} runs ${services[0].runningCount} tasks`);
}

main();
