/**
 * What the compiler knows of the package: identifiers that do not mix, definitions that are checked, errors that are
 * all told apart.
 *
 * @module
 */
import assert from 'node:assert/strict';
import { ECSClient } from '@aws-sdk/client-ecs';
import { isRight } from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { ClusterName, Input, LaunchType, ServiceName, ServiceRef } from 'typed-ecs';
import { createService, type EcsError, makeEcs, type OperationError, orThrow } from 'typed-ecs';
import { deploy } from 'typed-ecs/deployment';
import { startLocalEcs } from 'typed-ecs/local';
import { parseServiceArn, Service } from 'typed-ecs/model';
import { defineService, defineTaskDefinition } from 'typed-ecs/task-definition';

const definition = defineTaskDefinition({
  family: 'web',
  containerDefinitions: [
    {
      name: 'app',
      image: 'nginx:1.27',
      memory: 128,
      portMappings: [{ containerPort: 80 }],
      dependsOn: [{ containerName: 'cache', condition: 'START' }],
    },
    { name: 'cache', image: 'redis:7.4', memory: 64 },
  ],
});
const family: 'web' = definition.family;

assert.throws(() =>
  defineTaskDefinition({
    family: 'web',
    containerDefinitions: [
      // @ts-expect-error no container has that name
      { name: 'app', image: 'nginx:1.27', memory: 128, dependsOn: [{ containerName: 'cahce', condition: 'START' }] },
      { name: 'cache', image: 'redis:7.4', memory: 64 },
    ],
  }),
);

const request = defineService(definition, { serviceName: 'web', taskDefinition: family, desiredCount: 2 });

/** Names what went wrong; does not compile once an error is left out. */
function told(error: EcsError): string {
  switch (error._tag) {
    case 'InvalidRequest':
    case 'InvalidResponse':
      return error.issues.map(({ path }) => path).join();
    case 'ServiceException':
      return error.name;
    case 'UnknownServiceException':
      return error.message;
    case 'TransportError':
      return error.operation;
    default: {
      const none: never = error;
      return none;
    }
  }
}

/** Tells where tasks run; what ECS may add one day comes last. */
function place(launchType: LaunchType): string {
  switch (launchType) {
    case 'EC2':
    case 'EXTERNAL':
      return 'own machines';
    case 'FARGATE':
    case 'MANAGED_INSTANCES':
      return 'machines of AWS';
    default: {
      // @ts-expect-error a value newer than the package is left
      const none: never = launchType;
      return none;
    }
  }
}

const local = await startLocalEcs({ speed: 0 });
const client = new ECSClient(local.clientConfig);
const ecs = makeEcs(client);

const early = await ecs.createService(request)();
assert(early._tag === 'Left');
const error: OperationError<typeof createService> = early.left;
assert.equal(told(error), 'ClusterNotFoundException');
assert.equal(createService.name, error.operation);

await orThrow(ecs.createCluster({}));
await orThrow(ecs.registerContainerInstance({}));
await orThrow(ecs.registerTaskDefinition(definition));
await orThrow(ecs.createService(request));
await local.settle();
const { service } = await orThrow(ecs.describeService({ service: 'web' }));
const runningCount: number = service.runningCount;
assert.equal(runningCount, 2);
assert.equal(place(service.launchType ?? 'EC2'), 'own machines');
assert(isRight(t.array(Service).decode([service])));

const parsed = parseServiceArn(service.serviceArn);
assert(parsed._tag === 'Right');
const serviceName: ServiceName = parsed.right.serviceName;
const reference: Input<ServiceRef> = serviceName;
assert.equal(reference, 'web');
assert.equal((await orThrow(ecs.describeService({ service: serviceName }))).service.serviceArn, service.serviceArn);

const cluster = 'default' as ClusterName;
// @ts-expect-error a cluster's name is no service's
const confused = await ecs.describeService({ service: cluster })();
assert(confused._tag === 'Left');

// @ts-expect-error a count is a number
assert.equal((await ecs.updateService({ service: 'web', desiredCount: '3' })())._tag, 'Left');

const clock = { now: () => local.now.getTime(), sleep: (milliseconds: number) => local.advance(milliseconds) };
const outcome = await deploy(ecs, { service: serviceName, taskDefinition: definition }, { clock })();
assert(outcome._tag === 'Right' && outcome.right._tag === 'Completed');

client.destroy();
await local.close();
console.log(outcome.right.message);
