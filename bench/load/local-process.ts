/**
 * A local ECS in a process of its own, so that memory measured here is nobody else's.
 *
 * @module
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { ECS } from '@aws-sdk/client-ecs';
import type { Clock } from '../../src/deployment/watch/clock.js';
import { type LocalServerClientConfig, startLocalEcs } from '../../src/local/index.js';

/** How to reach it, and its time. */
export interface LocalProcess {
  readonly clientConfig: LocalServerClientConfig;
  /** It goes on as long as somebody sleeps. */
  readonly clock: Clock;
  readonly stop: () => void;
}

/** Starts a local ECS with the cluster `default`, large container instances, and the revisions `web:1` and `web:2`. */
export async function localProcess(): Promise<LocalProcess> {
  const child = fork(import.meta.filename);
  const [clientConfig] = (await once(child, 'message')) as [LocalServerClientConfig];
  const begun = await turn(clientConfig.endpoint, 0);
  let now = begun;
  const sleep = async (milliseconds: number) => {
    now = await turn(clientConfig.endpoint, milliseconds);
  };
  return { clientConfig, clock: { now: () => now, sleep }, stop: () => child.kill() };
}

/** Turns the clock on, and answers what it shows then. */
async function turn(url: string, advance: number): Promise<number> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/_local/clock`, { method: 'POST', headers, body: JSON.stringify({ advance }) });
  if (!answer.ok) throw new Error(`The clock was not turned: ${answer.status} ${await answer.text()}`);
  const { now } = (await answer.json()) as { readonly now: string };
  return Date.parse(now);
}

async function serve(): Promise<void> {
  process.once('disconnect', () => process.exit());
  const local = await startLocalEcs({ speed: 0 });
  const ecs = new ECS(local.clientConfig);
  await ecs.createCluster({});
  for (let instance = 0; instance < 8; instance++) {
    const totalResources = ['CPU', 'MEMORY'].map((name) => ({ name, type: 'INTEGER', integerValue: 2 ** 20 }));
    await ecs.registerContainerInstance({ totalResources });
  }
  const containerDefinitions = [{ name: 'app', image: 'nginx:1.27', memory: 128 }];
  for (let revision = 0; revision < 2; revision++) {
    await ecs.registerTaskDefinition({ family: 'web', containerDefinitions });
  }
  ecs.destroy();
  process.send?.(local.clientConfig);
}

if (process.argv[1] === import.meta.filename) await serve();
