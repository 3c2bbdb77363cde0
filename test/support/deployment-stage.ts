/**
 * A local ECS over HTTP on which a scenario of a deployment runs, in virtual time that passes only while somebody waits.
 *
 * @module
 */
import { ECS } from '@aws-sdk/client-ecs';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import type { Clock } from '../../src/deployment/watch/clock.js';
import type { WatchTarget } from '../../src/deployment/watch/watch-target.js';
import { startLocalEcs } from '../../src/local/index.js';
import type { DeploymentScenario } from './deployment-scenarios.js';
import { LARGE, type LocalWorld, NOON, WEB } from './local-ecs.js';

/** A call of whoever watches. */
export interface Call {
  /** The API's name of the method. */
  readonly method: string;
  /** Milliseconds since the scenario began. */
  readonly at: number;
}

/** A scenario that has begun just now. */
export interface Stage extends LocalWorld {
  /** The SDK's client of whoever watches; each of its calls is counted, and none is repeated. */
  readonly client: ECS;
  /** The same, typed. */
  readonly watched: Ecs;
  readonly target: WatchTarget;
  /** Its time is that of the local ECS, which goes on as long as somebody sleeps. */
  readonly clock: Clock;
  /** Ends with what the scenario aborts. */
  readonly abortSignal: AbortSignal;
  /** Milliseconds since the scenario began. */
  readonly elapsed: () => number;
  /** What whoever watches has called, in order. */
  readonly calls: readonly Call[];
  /** Turns the clock on, and lets happen what the scenario has happen meanwhile; stops where that aborts the signal. */
  readonly pass: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Sets a scenario up: the cluster `default` with three large instances, `web:1` to `web:3`, and what it wants besides. */
export async function stageOf(scenario: DeploymentScenario): Promise<Stage> {
  const local = await startLocalEcs({ speed: 0, now: NOON, ...scenario.options });
  const ecs = new ECS({ ...local.clientConfig, maxAttempts: 1 });
  const client = new ECS({ ...local.clientConfig, maxAttempts: 1 });
  const world: LocalWorld = { local, ecs, describe: (service) => describe(ecs, service) };
  if (scenario.cluster !== false) await cluster(ecs);
  const aborting = new AbortController();
  const target = await scenario.start(world);
  const begun = local.now.getTime();
  const acts = [...(scenario.midway ?? [])];

  const elapsed = () => local.now.getTime() - begun;
  const calls: Call[] = [];
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        calls.push({ method: commandName.replace(/Command$/, ''), at: elapsed() });
        return next(args);
      },
    { step: 'initialize' },
  );

  async function pass(milliseconds: number, signal?: AbortSignal): Promise<void> {
    const until = local.now.getTime() + milliseconds;
    for (let act = acts[0]; act !== undefined && begun + act.after <= until; act = acts[0]) {
      await local.advance(Math.max(0, begun + act.after - local.now.getTime()));
      acts.shift();
      await act.act(world, () => aborting.abort());
      if (signal?.aborted) return;
    }
    await local.advance(until - local.now.getTime());
  }

  return {
    ...world,
    client,
    watched: makeEcs(client),
    target,
    clock: { now: () => local.now.getTime(), sleep: pass },
    abortSignal: aborting.signal,
    elapsed,
    calls,
    pass,
    async close() {
      ecs.destroy();
      client.destroy();
      await local.close();
    },
  };
}

async function cluster(ecs: ECS): Promise<void> {
  await ecs.createCluster({});
  for (let instance = 1; instance <= 3; instance++) await ecs.registerContainerInstance(LARGE);
  for (let revision = 1; revision <= 3; revision++) await ecs.registerTaskDefinition(WEB);
}

async function describe(ecs: ECS, service: string) {
  const { services = [] } = await ecs.describeServices({ services: [service] });
  if (services[0] === undefined) throw new Error(`There is no service ${service}`);
  return services[0];
}

/** When a scenario ended, in milliseconds since it began. */
export async function endOf({ happens }: DeploymentScenario, { describe, elapsed, local }: Stage): Promise<number> {
  if (typeof happens === 'number') return happens;
  local.clearFaults();
  const { events = [] } = await describe('web');
  const event = events.find(({ message = '' }) => happens.test(message));
  if (event?.createdAt === undefined) throw new Error(`The service never said ${happens}`);
  return event.createdAt.getTime() - (local.now.getTime() - elapsed());
}
