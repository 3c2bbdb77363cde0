/**
 * What the local ECS takes: time for a rolling update of ten thousand tasks, and memory for five thousand services.
 *
 * `npm run bench:local` builds the package and runs this. It fails where a figure is above its bound.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type CreateServiceCommandInput,
  ECS,
  paginateListServices,
  type RegisterTaskDefinitionCommandInput,
} from '@aws-sdk/client-ecs';

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 300;
const FARGATE: RegisterTaskDefinitionCommandInput = {
  family: 'web',
  networkMode: 'awsvpc',
  cpu: '256',
  memory: '512',
  containerDefinitions: [{ name: 'app', image: 'nginx:1.27' }],
};
const SETTINGS: Pick<CreateServiceCommandInput, 'launchType' | 'networkConfiguration'> = {
  launchType: 'FARGATE',
  networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b', 'subnet-c'] } },
};

/** A local ECS in a process of its own, so that its memory is nobody else's. */
interface Started {
  readonly url: string;
  readonly process: ChildProcess;
  readonly ecs: ECS;
}

console.log(`Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model}`);
const figures = [await rollingUpdate(100, 100), await manyServices(5_000, 10)];
console.table(figures);
const failed = figures.filter(({ figure, bound }) => figure > bound);
for (const { what } of failed) console.error(`✖ ${what} is above its bound`);
process.exit(failed.length === 0 ? 0 : 1);

async function rollingUpdate(services: number, desiredCount: number) {
  const { url, ecs, process } = await start();
  for (let revision = 1; revision <= 2; revision++) await ecs.registerTaskDefinition(FARGATE);
  const names = Array.from({ length: services }, (_, i) => `service-${i}`);
  for (const serviceName of names) {
    await ecs.createService({ ...SETTINGS, serviceName, taskDefinition: 'web:1', desiredCount });
  }
  await settle(url);
  for (const service of names) await ecs.updateService({ service, taskDefinition: 'web:2' });
  const began = performance.now();
  await settle(url);
  const seconds = (performance.now() - began) / 1_000;
  await assertRolledOut(ecs, names, desiredCount);
  process.kill();
  const what = `seconds for ${services} services × ${desiredCount} tasks to be replaced`;
  return { what, figure: Number(seconds.toFixed(2)), bound: MOST_SECONDS };
}

async function assertRolledOut(ecs: ECS, names: readonly string[], desiredCount: number): Promise<void> {
  for (let i = 0; i < names.length; i += 10) {
    const { services = [] } = await ecs.describeServices({ services: names.slice(i, i + 10) });
    for (const { serviceName, runningCount, deployments = [] } of services) {
      const done =
        runningCount === desiredCount && deployments.length === 1 && deployments[0]?.rolloutState === 'COMPLETED';
      if (!done) throw new Error(`${serviceName} was not replaced`);
    }
  }
}

async function manyServices(count: number, events: number) {
  const { url, ecs, process } = await start();
  await ecs.registerTaskDefinition(FARGATE);
  const names = Array.from({ length: count }, (_, i) => `service-${i}`);
  await each(names, (serviceName) =>
    ecs.createService({ ...SETTINGS, serviceName, taskDefinition: 'web', desiredCount: 1 }),
  );
  await settle(url);
  for (const desiredCount of [0, 1, 0, 1]) {
    await each(names, (service) => ecs.updateService({ service, desiredCount }));
    await settle(url);
  }
  let described = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for await (const { serviceArns = [] } of paginateListServices({ client: ecs, pageSize: 100 }, {})) {
    for (let i = 0; i < serviceArns.length; i += 10) {
      const { services = [] } = await ecs.describeServices({ services: serviceArns.slice(i, i + 10) });
      described += services.length;
      fewest = Math.min(fewest, ...services.map((service) => service.events?.length ?? 0));
    }
  }
  if (described !== count || fewest < events) throw new Error(`${described} services with at least ${fewest} events`);
  const megabytes = peakMemory(process);
  process.kill();
  const what = `MB of memory at most for ${count} services × ${fewest} events, listed and described`;
  return { what, figure: Math.round(megabytes), bound: MOST_MEGABYTES };
}

async function start(): Promise<Started> {
  const bin = join(import.meta.dirname, '../dist/local/bin.js');
  const child = spawn(process.execPath, [bin, '--port', '0', '--speed', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const url = /http:\S+/.exec(line)?.[0] ?? '';
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const ecs = new ECS({ endpoint: url, region: 'us-east-1', credentials });
  await ecs.createCluster({});
  return { url, process: child, ecs };
}

/** Turns the clock of a local ECS until nothing more happens. */
async function settle(url: string): Promise<void> {
  const body = JSON.stringify({ settle: '1d' });
  const answer = await fetch(`${url}/_local/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { settled } = (await answer.json()) as { readonly settled?: boolean };
  if (settled !== true) throw new Error(`The local ECS did not come to rest: ${answer.status}`);
}

/** Calls once for each name, a few at a time. */
async function each(names: readonly string[], call: (name: string) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < names.length; i += 20) await Promise.all(names.slice(i, i + 20).map(call));
}

/** Megabytes that a process has had resident at the most, as Linux counts. */
function peakMemory({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
}
