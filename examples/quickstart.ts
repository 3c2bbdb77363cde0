/**
 * A service's life: register, create, scale, update, watch, clean up.
 *
 * `npm start` runs it against a local ECS. Without the first import it runs against AWS: have credentials and a region
 * at hand, and set `SUBNETS` to the IDs of subnets that can reach the internet, commas between them. Tasks there cost
 * money until the program has cleaned up.
 *
 * @module
 */
import './against-local-ecs.js';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ECSClient } from '@aws-sdk/client-ecs';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import { type EcsError, makeEcs, orThrow, type Service, taskBoundsOf } from 'typed-ecs';

const cluster = 'typed-ecs-quickstart';
const service = 'web';
const subnets = (process.env.SUBNETS ?? 'subnet-0a1b2c3d4e5f60718').split(',');
const definition = JSON.parse(await readFile(new URL('web.task-definition.json', import.meta.url), 'utf8'));

const ecs = makeEcs(new ECSClient({}), { timeout: 60_000 });
const seen = new Set<string>();
const CLEAR = process.stdout.isTTY ? '\r\x1b[2K' : '';
const history: Record<string, string | number>[] = [];

await orThrow(ecs.createCluster({ clusterName: cluster }));
const first = await register('1.27');
await step(
  'create with 2 tasks',
  ecs.createService({
    cluster,
    serviceName: service,
    taskDefinition: first,
    desiredCount: 2,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets, assignPublicIp: 'ENABLED' } },
    deploymentConfiguration: { minimumHealthyPercent: 50, maximumPercent: 150 },
  }),
);
await step('scale to 4 tasks', ecs.updateService({ cluster, service, desiredCount: 4 }));
const second = await register('1.28');
await step('update to a new revision', ecs.updateService({ cluster, service, taskDefinition: second }));
await step('scale to no tasks', ecs.updateService({ cluster, service, desiredCount: 0 }));

await orThrow(ecs.deleteService({ cluster, service }));
for (const revision of [first, second]) await orThrow(ecs.deregisterTaskDefinition({ taskDefinition: revision }));
await gone();
await orThrow(ecs.deleteCluster({ cluster }));
console.log(`\nDeleted the service, the cluster and both revisions.\n`);
console.table(history);

/** Registers the definition of the file with a version of the image, and answers with the revision's ARN. */
async function register(version: string) {
  const [container] = definition.containerDefinitions;
  const image = container.image.replace(/:.*$/, `:${version}`);
  const request = { ...definition, containerDefinitions: [{ ...container, image }] };
  const { taskDefinition } = await orThrow(ecs.registerTaskDefinition(request));
  console.log(`\nRegistered ${taskDefinition.family}:${taskDefinition.revision} with ${image}`);
  return taskDefinition.taskDefinitionArn;
}

/** Makes one change, and watches the service until it has settled. */
async function step(name: string, change: TaskEither<EcsError, { readonly service: Service }>) {
  console.log(`\n── ${name}`);
  const began = (await orThrow(change)).service;
  const { minimumHealthy, maximum } = taskBoundsOf(began);
  console.log(`   from ${minimumHealthy} healthy to ${maximum} running tasks while it is deployed`);
  let now = began;
  do {
    await sleep(500);
    now = (await orThrow(ecs.describeService({ cluster, service }))).service;
    for (const event of newEvents(now)) console.log(`${CLEAR}   ${clock(event.createdAt)} ${event.message}`);
    show(now);
  } while (!isSettled(now));
  process.stdout.write(CLEAR);
  history.push({
    step: name,
    revision: now.taskDefinition?.split('/').at(-1) ?? '',
    tasks: `${began.runningCount} → ${now.runningCount}`,
    deployment: now.deployments[0]?.rolloutState ?? '',
    events: now.events.length,
  });
}

/** The primary deployment is complete and alone, and as many tasks run as are desired. */
function isSettled({ deployments: [primary, ...older], desiredCount, runningCount, pendingCount }: Service) {
  const deployed = primary?.rolloutState === 'COMPLETED' && older.length === 0;
  return deployed && runningCount === desiredCount && pendingCount === 0;
}

/** The events that were not shown yet, oldest first. */
function newEvents({ events }: Service) {
  const fresh = events.filter(({ id }) => !seen.has(id)).toReversed();
  for (const { id } of fresh) seen.add(id);
  return fresh;
}

/** One line that is drawn over on a terminal, and left out elsewhere. */
function show({ deployments, desiredCount, runningCount, pendingCount }: Service) {
  if (!process.stdout.isTTY) return;
  const bar = '█'.repeat(runningCount) + '▒'.repeat(pendingCount);
  const state = deployments.map(({ status, runningCount }) => `${status} ${runningCount}`).join(', ');
  process.stdout.write(
    `\r\x1b[2K   ${bar} ${runningCount} running, ${pendingCount} pending, ${desiredCount} desired (${state})`,
  );
}

/** Waits until the service has drained. */
async function gone() {
  while ((await orThrow(ecs.describeService({ cluster, service }))).service.status !== 'INACTIVE') await sleep(500);
}

function clock(time: Date) {
  return time.toISOString().slice(11, 19);
}
