/**
 * The life of the service `web` in a local ECS: how it comes to be, what it has, and what it says of that.
 *
 * @module
 */
import type {
  CreateServiceCommandInput,
  Deployment,
  DeploymentCircuitBreaker,
  ECS,
  LoadBalancer,
  RegisterTaskDefinitionCommandInput,
  RunTaskCommandInput,
  Service,
  Task,
} from '@aws-sdk/client-ecs';
import type { LocalEcsServerOptions } from '../../src/local/index.js';
import { ecsWithRevisions, type LocalWorld, NOON, WEB } from './local-ecs.js';

/** What a test says of the service; everything else is what ECS makes it. */
export interface WebSettings extends Partial<CreateServiceCommandInput> {
  /** Minimum healthy percent and maximum percent. Default: 100 and 200. */
  readonly percents?: readonly [number, number];
  readonly breaker?: DeploymentCircuitBreaker;
}

/** Creates the service, with `web:1` unless another revision is given. */
export function createWeb({ ecs }: LocalWorld, { percents = [100, 200], breaker, ...settings }: WebSettings) {
  return ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    availabilityZoneRebalancing: 'DISABLED',
    ...settings,
    deploymentConfiguration: {
      deploymentCircuitBreaker: breaker,
      minimumHealthyPercent: percents[0],
      maximumPercent: percents[1],
      ...settings.deploymentConfiguration,
    },
  });
}

/** Starts a local ECS in which the service was created just now. */
export async function ecsCreating(settings: WebSettings, options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsWithRevisions(options);
  await createWeb(world, settings);
  return world;
}

/** Starts a local ECS in which the service, at rest with `web:1`, was updated just now to `web:2`, whose tasks crash. */
export async function ecsFailing(settings: WebSettings, options?: LocalEcsServerOptions): Promise<LocalWorld> {
  const world = await ecsCreating(settings, options);
  await world.local.settle();
  world.local.addFault({ kind: 'crash', revision: 2 });
  await world.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
  return world;
}

/** The container of `WEB`, with something else about it. */
export const webWith = (members: object) => ({
  containerDefinitions: WEB.containerDefinitions.map((container) => ({ ...container, ...members })),
});

/** A task definition whose health check fails as soon as a fault says so. */
export const CHECKED = {
  family: 'checked',
  ...webWith({ healthCheck: { command: ['CMD-SHELL', 'true'], interval: 5, retries: 1 } }),
};

/** Two target groups that the service can be behind. */
export const TARGET_GROUP = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/0123456789abcdef';
export const OTHER_GROUP = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/admin/fedcba9876543210';

/** A target group in front of the container of `WEB`. */
export const behind = (targetGroupArn: string): LoadBalancer => ({
  targetGroupArn,
  containerName: 'app',
  containerPort: 80,
});

/** Runs a task that belongs to no service, and answers with its ARN. */
export async function runOne(ecs: ECS, request: RunTaskCommandInput): Promise<string> {
  const { tasks: [task] = [] } = await ecs.runTask(request);
  if (task?.taskArn === undefined) throw new Error('No task was placed');
  return task.taskArn;
}

/** Registers `WEB`, with something else about it, creates the service with that, and lets it come to rest. */
export async function runWeb(
  world: LocalWorld,
  desiredCount: number,
  definition: Partial<RegisterTaskDefinitionCommandInput> = {},
  settings: WebSettings = {},
): Promise<void> {
  await world.ecs.registerTaskDefinition({ ...WEB, ...definition });
  await createWeb(world, { taskDefinition: 'web', desiredCount, ...settings });
  await world.local.settle();
}

/** Scales the service, and lets it come to rest. */
export async function scale({ ecs, local }: LocalWorld, desiredCount: number): Promise<void> {
  await ecs.updateService({ service: 'web', desiredCount });
  await local.settle();
}

/** The tasks of the service that are to run, or those that stop or have stopped. */
export async function tasksOf({ ecs }: LocalWorld, desiredStatus: 'RUNNING' | 'STOPPED' = 'RUNNING'): Promise<Task[]> {
  const { taskArns = [] } = await ecs.listTasks({ serviceName: 'web', desiredStatus });
  return taskArns.length === 0 ? [] : ((await ecs.describeTasks({ tasks: taskArns })).tasks ?? []);
}

/** The deployment of the service that is PRIMARY. */
export async function primaryOf({ describe }: LocalWorld): Promise<Deployment | undefined> {
  return (await describe('web')).deployments?.[0];
}

/** What the service says from a moment on, oldest first, each with the seconds since then. */
export async function eventsSince({ describe }: LocalWorld, since = NOON) {
  const { events = [] } = await describe('web');
  return events
    .filter(({ createdAt = since }) => createdAt >= since)
    .map(({ createdAt = since, message = '' }) => ({
      second: (createdAt.getTime() - since.getTime()) / 1_000,
      message,
    }))
    .toReversed();
}

/** The messages of the service, oldest first. */
export async function messages(world: LocalWorld): Promise<string[]> {
  return (await eventsSince(world)).map(({ message }) => message);
}

/** A message in which the identifiers that only ECS knows read `ID` and `ecs-svc/N`. */
export function withoutIds(message: string): string {
  return message.replaceAll(/\b[0-9a-f]{32}\b/g, 'ID').replaceAll(/\becs-svc\/\d{19}\b/g, 'ecs-svc/N');
}

/** What the service says from a moment on, oldest first, as `second: message` without identifiers. */
export async function story(world: LocalWorld, since: Date): Promise<string[]> {
  return (await eventsSince(world, since)).map(({ second, message }) => `${second}s: ${withoutIds(message)}`);
}

/** How many tasks run and are pending, as `running + pending`. */
const counts = ({ runningCount, pendingCount }: Service) => `${runningCount} + ${pendingCount}`;

/** How many tasks run of the older deployment and of the newer one, and are pending, as `old + new + pending`. */
export const countsByAge = ({ deployments: [primary, old] = [], pendingCount }: Service) =>
  `${old?.runningCount ?? 0} + ${primary?.runningCount} + ${pendingCount}`;

/** Turns the clock second by second for so long, and says whenever the service looks different: `second: look`. */
export async function changes({ local, describe }: LocalWorld, seconds: number, look = counts): Promise<string[]> {
  const seen: string[] = [];
  let last = '';
  for (let second = 0; second <= seconds; second++) {
    const now = look(await describe('web'));
    if (now !== last) seen.push(`${second}s: ${now}`);
    last = now;
    await local.advance('1s');
  }
  return seen;
}
